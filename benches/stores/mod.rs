//! Stores of any size, made with the library so that ten thousand accounts take a second.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use accord::claims::{AccountClaims, OperatorClaims, UserClaims};
use accord::nkey::{Kind, Seed};

/// A home with one operator and many accounts, each with a user.
pub struct Store {
    home: tempfile::TempDir,
}

impl Store {
    /// Operator `O` with accounts `A0`, `A1`, …, each with a user `u`.
    pub fn with_accounts(count: usize) -> Store {
        let store = Store {
            home: tempfile::tempdir().unwrap(),
        };
        let now = 1_700_000_000;
        let operator_seed = seed(Kind::Operator, 0);
        let root = store.stores().join("O");
        let mut operator = OperatorClaims::new(&operator_seed.public_key());
        operator.name = "O".into();
        write(
            &root.join("O.jwt"),
            &operator.sign(&operator_seed, now).unwrap(),
        );
        write(
            &root.join(".nsc"),
            r#"{"managed":false,"name":"O","kind":"operator","version":"1"}"#,
        );
        store.keep(&operator_seed);
        for n in 0..count {
            let account_seed = seed(Kind::Account, n);
            let name = format!("A{n}");
            let mut account = AccountClaims::new(&account_seed.public_key());
            account.name = name.clone();
            let dir = root.join("accounts").join(&name);
            write(
                &dir.join(format!("{name}.jwt")),
                &account.sign(&operator_seed, now).unwrap(),
            );
            let user_seed = seed(Kind::User, n);
            let mut user = UserClaims::new(&user_seed.public_key());
            user.name = "u".into();
            write(
                &dir.join("users").join("u.jwt"),
                &user.sign(&account_seed, now).unwrap(),
            );
            if n < 10 {
                store.keep(&account_seed);
                store.keep(&user_seed);
            }
        }
        store
    }

    /// The program on this store.
    pub fn command<S: AsRef<std::ffi::OsStr>>(&self, words: &[S]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_accord"));
        command
            .args(words)
            .env_clear()
            .envs(self.env())
            .current_dir(self.home.path());
        command
    }

    fn env(&self) -> [(&'static str, PathBuf); 4] {
        let home = self.home.path();
        [
            ("HOME", home.to_path_buf()),
            ("XDG_DATA_HOME", home.join("data")),
            ("XDG_CONFIG_HOME", home.join("config")),
            ("PATH", std::env::var_os("PATH").unwrap_or_default().into()),
        ]
    }

    /// Every account and user JWT of the store, as `validate` meets them.
    pub fn tokens(&self) -> Vec<String> {
        let mut tokens = Vec::new();
        let mut pending = vec![self.stores()];
        while let Some(dir) = pending.pop() {
            for entry in fs::read_dir(dir).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    pending.push(path);
                } else if path.extension().is_some_and(|e| e == "jwt") {
                    tokens.push(fs::read_to_string(path).unwrap());
                }
            }
        }
        tokens
    }

    /// Largest resident memory of a command, bytes, as the system counts it for ended children.
    pub fn peak_memory(&self, words: &[&str]) -> usize {
        let script = "import resource,subprocess,sys\n\
                      subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)\n\
                      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)";
        let mut command = Command::new("python3");
        command
            .args(["-c", script, env!("CARGO_BIN_EXE_accord")])
            .args(words);
        let output = command
            .env_clear()
            .envs(self.env())
            .current_dir(self.home.path())
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        text.trim()
            .parse::<usize>()
            .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)))
            * 1024
    }

    fn stores(&self) -> PathBuf {
        self.home.path().join("data/nats/nsc/stores")
    }

    fn keep(&self, seed: &Seed) {
        let key = seed.public_key().to_string();
        let dir = self
            .home
            .path()
            .join("data/nats/nsc/keys/keys")
            .join(&key[..1])
            .join(&key[1..3]);
        write(&dir.join(format!("{key}.nk")), &seed.reveal());
    }
}

/// Checks the signature of a token and nothing else.
pub fn verify(token: &str) -> bool {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    #[derive(serde::Deserialize)]
    struct Issuer {
        iss: String,
    }
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let payload = URL_SAFE_NO_PAD
        .decode(signed.split_once('.').unwrap().1)
        .unwrap();
    let issuer: Issuer = serde_json::from_slice(&payload).unwrap();
    let key = accord::nkey::PublicKey::parse(&issuer.iss).unwrap();
    let key = ed25519_dalek::VerifyingKey::from_bytes(key.bytes()).unwrap();
    let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
    ed25519_dalek::Verifier::verify(
        &key,
        signed.as_bytes(),
        &ed25519_dalek::Signature::from_slice(&signature).unwrap(),
    )
    .is_ok()
}

/// A program that only says hello, built by the same compiler.
pub fn hello_world() -> PathBuf {
    let dir = super::scratch();
    let (source, program) = (dir.join("hello.rs"), dir.join("hello"));
    fs::write(&source, "fn main() { println!(\"hello world\"); }\n").unwrap();
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let status = Command::new(rustc)
        .arg("-O")
        .arg(&source)
        .arg("-o")
        .arg(&program)
        .status()
        .unwrap();
    assert!(
        status.success(),
        "the compiler builds a program of one line"
    );
    program
}

/// Public key of a user that no store has.
pub fn user_key(n: usize) -> String {
    seed(Kind::User, 1_000_000 + n).public_key().to_string()
}

fn seed(kind: Kind, n: usize) -> Seed {
    let mut bytes = [7; 32];
    bytes[..8].copy_from_slice(&n.to_le_bytes());
    Seed::from_bytes(kind, bytes)
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
