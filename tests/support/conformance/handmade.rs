//! A store made by hand, without any program: to show that defects of stores are seen.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use nkeys::KeyPair;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::super::tokens::sign;
use super::scenario;

/// What is to be copied into a home: operator O, its account A, a user u with creds, three seeds.
pub struct Handmade {
    dir: TempDir,
    pub operator: KeyPair,
    pub account: KeyPair,
    pub user: KeyPair,
}

impl Handmade {
    pub fn new() -> Handmade {
        let made = Handmade {
            dir: TempDir::new().unwrap(),
            operator: KeyPair::new_operator(),
            account: KeyPair::new_account(),
            user: KeyPair::new_user(),
        };
        let user = made.token("user", &made.user, "u", &made.account, 0);
        let operator = made.token("operator", &made.operator, "O", &made.operator, 0);
        let account = made.token("account", &made.account, "A", &made.operator, 0);
        made.write(&made.store("O.jwt"), &operator);
        made.write(&made.account_jwt(), &account);
        made.write(&made.store("accounts/A/users/u.jwt"), &user);
        for pair in [&made.operator, &made.account, &made.user] {
            made.write(&made.seed_file(pair), &pair.seed().unwrap());
        }
        let seed = made.user.seed().unwrap();
        let creds = format!(
            "-----BEGIN NATS USER JWT-----\n{user}\n------END NATS USER JWT------\n\nKeep it secret.\n\n\
             -----BEGIN USER NKEY SEED-----\n{seed}\n------END USER NKEY SEED------\n\n***\n"
        );
        made.write(&made.creds(), &creds);
        for dir in fs::read_dir(made.home("data/nats/nsc/keys/keys")).unwrap() {
            let dir = dir.unwrap().path();
            made.chmod(&dir, 0o700);
            fs::read_dir(dir)
                .unwrap()
                .for_each(|shard| made.chmod(&shard.unwrap().path(), 0o700));
        }
        made
    }

    /// What is to be copied.
    pub fn dir(&self) -> &Path {
        self.dir.path()
    }

    /// Play a program that leaves these files, and report what it left.
    pub fn report(&self) -> Value {
        let script = [
            &format!(
                "tool -c 'cp -a {}/. $HOME; mkdir -p @{{config}}'",
                self.dir.path().display()
            ),
            r#"tool -c 'echo "$0" >@{config}/nsc.json' '{"store_root":"@{store}","operator":"O","account":"A"}'"#,
        ];
        scenario::play(&[Path::new("/bin/sh")], &script.join("\n"))
            .unwrap()
            .0
    }

    /// A token of one of the three, issued so many seconds from now.
    pub fn token(&self, kind: &str, of: &KeyPair, name: &str, by: &KeyPair, later: i64) -> String {
        let since_epoch = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let now = i64::try_from(since_epoch.unwrap().as_secs()).unwrap();
        let claims = json!({"iat": now + later, "exp": now + 3601, "name": name, "sub": of.public_key(), "nats": {"type": kind}});
        let Value::Object(claims) = claims else {
            unreachable!("written as an object")
        };
        sign(claims, &by.seed().unwrap())
    }

    /// A path below what becomes the home.
    pub fn home(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    /// A path below the directory of the operator.
    pub fn store(&self, path: &str) -> PathBuf {
        self.home("data/nats/nsc/stores/O").join(path)
    }

    pub fn account_jwt(&self) -> PathBuf {
        self.store("accounts/A/A.jwt")
    }

    pub fn creds(&self) -> PathBuf {
        self.home("data/nats/nsc/keys/creds/O/A/u.creds")
    }

    pub fn seed_file(&self, pair: &KeyPair) -> PathBuf {
        let key = pair.public_key();
        self.home(&format!(
            "data/nats/nsc/keys/keys/{}/{}/{key}.nk",
            &key[..1],
            &key[1..3]
        ))
    }

    /// Write a file only its owner may read, with its directories.
    pub fn write(&self, path: &Path, text: &str) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self.chmod(path, 0o600);
    }

    /// Replace a part of a file, which must be there.
    pub fn replace(&self, path: &Path, from: &str, to: &str) {
        let text = fs::read_to_string(path).unwrap();
        assert!(text.contains(from), "{} is without {from}", path.display());
        fs::write(path, text.replace(from, to)).unwrap();
    }

    pub fn chmod(&self, path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
}
