//! An empty home in a temporary directory, and a way to run a program in it.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

use super::tokens::looks_like_key;

/// How long a command may take before it counts as hanging.
const PATIENCE: Duration = Duration::from_secs(60);

/// The directories of one test. They go when it is dropped, unless `KEEP` is set.
pub struct Home {
    dir: TempDir,
    /// Everything of this test is below.
    pub root: PathBuf,
    /// What `HOME` says.
    pub home: PathBuf,
    /// Where commands run at first, for files of the test's own.
    pub work: PathBuf,
    /// Default directory of the stores.
    pub stores: PathBuf,
    /// Default keystore, with `keys` and `creds` in it.
    pub keys: PathBuf,
    /// Default configuration directory, with `nsc.json` in it.
    pub config: PathBuf,
}

impl Home {
    pub fn new() -> Home {
        same_umask_for_all();
        let mut dir = TempDir::with_prefix("accord-test-").unwrap();
        dir.disable_cleanup(std::env::var_os("KEEP").is_some());
        let root = dir.path().canonicalize().unwrap(); // as programs see it: on macOS it is behind a link
        let (home, work) = (root.join("home"), root.join("work"));
        fs::create_dir(&home).unwrap();
        fs::create_dir(&work).unwrap();
        Home {
            stores: home.join("data/nats/nsc/stores"),
            keys: home.join("data/nats/nsc/keys"),
            config: home.join("config/nats/nsc"),
            dir,
            root,
            home,
            work,
        }
    }

    /// A command in this home: nothing of the caller's environment but `PATH`.
    pub fn command(&self, program: &OsStr) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", &self.home)
            .env("XDG_DATA_HOME", self.home.join("data"))
            .env("XDG_CONFIG_HOME", self.home.join("config"))
            .env("XDG_STATE_HOME", self.home.join("state"))
            .env("XDG_CACHE_HOME", self.home.join("cache"))
            .env("XDG_RUNTIME_DIR", self.home.join("run"))
            .env("TZ", "UTC")
            .env("LANG", "C.UTF-8")
            .current_dir(&self.work);
        command
    }

    /// Text of every token file: the default stores first, then those below the working directory.
    pub fn tokens(&self) -> Vec<(PathBuf, String)> {
        files(&[&self.stores, &self.work])
            .filter(|path| path.extension() == Some(OsStr::new("jwt")))
            .map(|path| (path.clone(), read_text(&path)))
            .collect()
    }

    /// Files of seeds with the public key they are named after, in keystore and working directory.
    pub fn seed_files(&self) -> Vec<(String, PathBuf)> {
        files(&[&self.keys, &self.work])
            .filter_map(|path| {
                let key = path.file_name()?.to_str()?.strip_suffix(".nk")?;
                looks_like_key(key).then(|| (key.to_owned(), path.clone()))
            })
            .collect()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if std::env::var_os("KEEP").is_some() {
            eprintln!("kept {}", self.root.display());
        }
    }
}

/// Modes are compared, so they must not depend on who runs the tests.
fn same_umask_for_all() {
    #[cfg(unix)]
    {
        static ONCE: std::sync::Once = std::sync::Once::new();
        ONCE.call_once(|| {
            rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o022));
        });
    }
}

/// One directory: its subdirectories and its files, both sorted by name.
pub struct Listing {
    pub dir: PathBuf,
    pub dirs: Vec<OsString>,
    pub files: Vec<OsString>,
}

/// Every directory below `base`, itself first, parents before children; links are not followed.
pub fn walk(base: &Path) -> Vec<Listing> {
    let mut found = Vec::new();
    let mut waiting = vec![base.to_owned()];
    while let Some(dir) = waiting.pop() {
        let Ok(entries) = fs::read_dir(&dir) else {
            continue;
        };
        let mut listing = Listing {
            dir,
            dirs: Vec::new(),
            files: Vec::new(),
        };
        for entry in entries {
            let entry = entry.unwrap();
            let list = if entry.path().is_dir() {
                &mut listing.dirs
            } else {
                &mut listing.files
            };
            list.push(entry.file_name());
        }
        listing.dirs.sort();
        listing.files.sort();
        let below = listing.dirs.iter().rev().map(|name| listing.dir.join(name));
        waiting.extend(below.filter(|path| !path.is_symlink()));
        found.push(listing);
    }
    found
}

/// Copies everything below one directory into another, with its modes.
pub fn copy(from: &Path, to: &Path) {
    for listing in walk(from) {
        let below = listing.dir.strip_prefix(from).expect("below the start");
        for name in &listing.dirs {
            let dir = to.join(below).join(name);
            fs::create_dir_all(&dir).unwrap();
            set_mode(&dir, mode(&listing.dir.join(name)));
        }
        for name in &listing.files {
            fs::copy(listing.dir.join(name), to.join(below).join(name)).unwrap();
        }
    }
}

fn files(bases: &[&Path]) -> impl Iterator<Item = PathBuf> {
    let listings: Vec<Listing> = bases.iter().flat_map(|base| walk(base)).collect();
    listings
        .into_iter()
        .flat_map(|l| l.files.into_iter().map(move |name| l.dir.join(name)))
        // A pipe is read by the program under test, or not.
        .filter(|path| path.is_file())
}

/// A file as text, whatever its bytes.
pub fn read_text(path: &Path) -> String {
    let bytes =
        fs::read(path).unwrap_or_else(|err| panic!("cannot read {}: {err}", path.display()));
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The permission bits of a file or directory, behind links; 0 where there are none.
pub fn mode(path: &Path) -> u32 {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let data = fs::metadata(path).unwrap_or_else(|err| panic!("{}: {err}", path.display()));
        data.permissions().mode() & 0o7777
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        0
    }
}

/// Sets the permission bits of a file or directory, where there are such.
pub fn set_mode(path: &Path, mode: u32) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
    #[cfg(not(unix))]
    let _ = (path, mode);
}

/// What a finished command said.
pub struct Ran {
    pub status: ExitStatus,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}

/// Run to the end. An error is a program that cannot be started or does not end.
pub fn run(command: &mut Command, stdin: &[u8]) -> Result<Ran, String> {
    let input = if stdin.is_empty() {
        Stdio::null()
    } else {
        Stdio::piped()
    };
    command
        .stdin(input)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command
        .spawn()
        .map_err(|err| format!("cannot start {command:?}: {err}"))?;
    let (done, finished) = mpsc::channel();
    let stdout = read_aside(child.stdout.take().expect("piped above"), done.clone());
    let stderr = read_aside(child.stderr.take().expect("piped above"), done);
    if let Some(mut pipe) = child.stdin.take() {
        let _ = pipe.write_all(stdin); // the program may have decided without reading it
    }
    for _pipe in [&stdout, &stderr] {
        if finished.recv_timeout(PATIENCE).is_err() {
            let _ = child.kill();
            let _ = child.wait();
            return Err(format!(
                "{command:?} did not end within {} s",
                PATIENCE.as_secs()
            ));
        }
    }
    let status = child.wait().map_err(|err| err.to_string())?;
    let collect =
        |thread: thread::JoinHandle<Vec<u8>>| thread.join().expect("reading does not panic");
    Ok(Ran {
        status,
        stdout: collect(stdout),
        stderr: collect(stderr),
    })
}

fn read_aside(
    mut pipe: impl Read + Send + 'static,
    done: mpsc::Sender<()>,
) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = pipe.read_to_end(&mut bytes);
        let _ = done.send(());
        bytes
    })
}
