//! Keys, files and standard input that a command is given.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::Ctx;
use crate::cli::args::KeyRef;
use crate::cli::error::{Error, Hint, Result};
use crate::nkey::{Kind, PublicKey, Seed};

/// Largest file taken as input: a token may have one mebibyte, with room for its armor.
const MAX_INPUT: usize = (1 << 20) + (64 << 10);

impl Ctx {
    /// A new key pair, known to nobody yet; see [`Ctx::keep_seed`].
    pub fn generate(&mut self, kind: Kind) -> Seed {
        Seed::generate(kind, &mut |buffer: &mut [u8; 32]| (self.random)(buffer))
    }

    /// Randomness for what is no key.
    pub fn random_bytes(&mut self) -> [u8; 32] {
        let mut bytes = [0; 32];
        (self.random)(&mut bytes);
        bytes
    }

    /// Puts a seed into the keystore with the command's other changes; it can sign from now on.
    pub fn keep_seed(&mut self, seed: &Seed) {
        self.changes.put_seed(seed);
        self.new_seeds.push(seed.clone());
    }

    /// The seed of a key, if the keystore has it or will have it.
    pub fn seed(&self, key: &PublicKey) -> Result<Option<Seed>> {
        match self.new_seeds.iter().find(|s| s.public_key() == *key) {
            Some(seed) => Ok(Some(seed.clone())),
            None => Ok(self.snapshot.seed(key)?),
        }
    }

    /// Whether [`Ctx::seed`] finds the seed of a key.
    pub fn has_seed(&self, key: &PublicKey) -> bool {
        self.new_seeds.iter().any(|s| s.public_key() == *key) || self.snapshot.has_seed(key)
    }

    /// A key given as public key, seed, path of a file with either, or `-`.
    ///
    /// The seed comes along where it was given; a key given by its public key only is not looked up.
    pub fn key_material(&mut self, given: &KeyRef) -> Result<(PublicKey, Option<Seed>)> {
        let text = given.text().trim();
        if text.is_empty() {
            return Err(Error::refused("the key is empty").hint(key_hint()));
        }
        if let Ok(key) = PublicKey::parse(text) {
            return Ok((key, None));
        }
        if let Ok(seed) = Seed::parse(text) {
            self.warn("a seed on the command line is visible to other programs; give the path of a file or `-`");
            return Ok((seed.public_key(), Some(seed)));
        }
        if text == "-" {
            return key_in(&self.read_stdin()?).ok_or_else(|| {
                Error::refused("standard input holds neither a seed nor a public key")
                    .hint(key_hint())
            });
        }
        let path = self.path(text);
        if path.exists() {
            let content = self.read_file(&path)?;
            return key_in(&content).ok_or_else(|| {
                Error::refused(format!(
                    "`{}` holds neither a seed nor a public key",
                    path.display()
                ))
                .hint(key_hint())
            });
        }
        Err(no_key(text))
    }

    /// A file that a person named, bounded in size; never a pipe that nobody fills.
    pub fn read_file(&self, path: &Path) -> Result<Zeroizing<String>> {
        let bytes = crate::store::read_input(path, MAX_INPUT)?;
        text_of(bytes).ok_or_else(|| {
            Error::refused(format!(
                "`{}` is not text: it holds bytes that are not UTF-8",
                path.display()
            ))
            .hint(text_hint())
        })
    }

    /// The files in a directory that a person named, and with `below` in all directories in it.
    pub fn files_in(&self, dir: &Path, below: bool) -> Result<Vec<PathBuf>> {
        Ok(crate::store::files_in(dir, below)?)
    }

    /// Standard input, bounded in size.
    pub fn read_stdin(&self) -> Result<Zeroizing<String>> {
        use std::io::Read;
        let mut bytes = Zeroizing::new(Vec::new());
        std::io::stdin()
            .take(MAX_INPUT as u64 + 1)
            .read_to_end(&mut bytes)
            .map_err(|e| Error::refused(format!("cannot read standard input: {e}")))?;
        if bytes.len() > MAX_INPUT {
            return Err(
                Error::refused(format!("standard input is longer than {MAX_INPUT} bytes"))
                    .hint(text_hint()),
            );
        }
        text_of(bytes).ok_or_else(|| {
            Error::refused("standard input is not text: it holds bytes that are not UTF-8")
                .hint(text_hint())
        })
    }

    /// A path as typed, with `~` and relative to the working directory.
    pub fn path(&self, text: &str) -> PathBuf {
        let home = self.surroundings.home.as_deref();
        let expanded = match (text.strip_prefix("~/"), home) {
            (Some(rest), Some(home)) => home.join(rest),
            _ if text == "~" => home.map_or_else(|| PathBuf::from(text), Path::to_path_buf),
            _ => PathBuf::from(text),
        };
        self.surroundings.cwd.join(expanded)
    }
}

fn key_in(content: &str) -> Option<(PublicKey, Option<Seed>)> {
    let text = content.trim();
    if let Ok(seed) = Seed::parse(text) {
        return Some((seed.public_key(), Some(seed)));
    }
    if let Ok(key) = PublicKey::parse(text) {
        return Some((key, None));
    }
    let seed = crate::creds::seed_in(content).ok()?;
    Some((seed.public_key(), Some(seed)))
}

fn text_of(mut bytes: Zeroizing<Vec<u8>>) -> Option<Zeroizing<String>> {
    match String::from_utf8(std::mem::take(&mut *bytes)) {
        Ok(text) => Some(Zeroizing::new(text)),
        Err(err) => {
            drop(Zeroizing::new(err.into_bytes()));
            None
        }
    }
}

fn key_hint() -> Hint {
    Hint::say("give a public key, the path of a seed file, or `-` for standard input")
}

fn text_hint() -> Hint {
    Hint::say("a key or token is a short text; is this the right file?")
}

/// What is wrong with a text that is no key; a text that could be a seed with a slip in it is not shown.
fn no_key(text: &str) -> Error {
    let secret = text.len() > 20
        && text.starts_with(['S', 's'])
        && text.chars().all(|c| c.is_ascii_alphanumeric());
    if secret {
        let reason = Seed::parse(text)
            .err()
            .map_or_else(String::new, |e| format!(": {e}"));
        return Error::refused(format!("the key given is no seed{reason}")).hint(key_hint());
    }
    let error = match PublicKey::parse(text).err() {
        Some(err) if text.len() > 40 && !text.contains(['/', '.']) => {
            Error::refused(format!("`{text}` is no public key: {err}"))
        }
        _ => Error::refused(format!(
            "`{text}` is neither a key nor a file; it does not exist"
        )),
    };
    error.hint(key_hint())
}
