//! Which directories a run uses: options, environment, old and new places. Reads no store.

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::error::StoreError;

/// Directories named on the command line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DirFlags {
    /// Directory of `nsc.json`.
    pub config_dir: Option<PathBuf>,
    /// Directory of the operators.
    pub data_dir: Option<PathBuf>,
    /// Directory of seeds and creds.
    pub keystore_dir: Option<PathBuf>,
    /// All three in one; wins over the others.
    pub all_dirs: Option<PathBuf>,
}

/// Looks up an environment variable.
pub type Env = Box<dyn Fn(&str) -> Option<OsString>>;

/// What a run finds around it. Fields, so that a test needs no process of its own.
pub struct Surroundings {
    /// Directories from the command line.
    pub flags: DirFlags,
    /// The environment.
    pub env: Env,
    /// Working directory, absolute.
    pub cwd: PathBuf,
    /// Home directory, if there is one.
    pub home: Option<PathBuf>,
}

impl fmt::Debug for Surroundings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Surroundings {
            flags,
            env: _,
            cwd,
            home,
        } = self;
        f.debug_struct("Surroundings")
            .field("flags", flags)
            .field("cwd", cwd)
            .field("home", home)
            .finish_non_exhaustive()
    }
}

impl Surroundings {
    /// The surroundings of this process.
    ///
    /// # Errors
    ///
    /// Fails if the working directory is gone or may not be known.
    pub fn of_process(flags: DirFlags) -> io::Result<Surroundings> {
        Ok(Surroundings {
            flags,
            env: Box::new(|name| std::env::var_os(name)),
            cwd: std::env::current_dir()?,
            home: home(),
        })
    }

    /// A variable that says something; an empty one says nothing.
    pub(super) fn var(&self, name: &str) -> Option<OsString> {
        (self.env)(name).filter(|value| !value.is_empty())
    }

    /// A variable that counts by being there, whatever it says.
    pub(super) fn is_present(&self, name: &str) -> bool {
        (self.env)(name).is_some()
    }

    /// A variable that names an operator or account.
    pub(super) fn name(&self, variable: &str) -> Option<String> {
        self.var(variable)
            .map(|value| value.to_string_lossy().into_owned())
    }

    /// Directory of `nsc.json`.
    pub(super) fn config_dir(&self) -> Result<PathBuf, StoreError> {
        let DirFlags {
            all_dirs,
            config_dir,
            ..
        } = &self.flags;
        if let Some(dir) = self.given([all_dirs, config_dir], &["NSC_HOME"]) {
            return Ok(dir);
        }
        let new = self
            .base("XDG_CONFIG_HOME", ".config", "config directory")?
            .join("nsc");
        let old = self.home.as_ref().map(|home| home.join(".nsc"));
        Ok(match old {
            Some(old) if !new.join("nsc.json").exists() && old.join("nsc.json").exists() => old,
            _ => new,
        })
    }

    /// Directory of seeds and creds.
    pub(super) fn keystore_dir(&self) -> Result<PathBuf, StoreError> {
        let DirFlags {
            all_dirs,
            keystore_dir,
            ..
        } = &self.flags;
        if let Some(dir) = self.given([all_dirs, keystore_dir], &["ACCORD_KEYSTORE", "NKEYS_PATH"])
        {
            return Ok(dir);
        }
        let new = self.data_base("keystore")?.join("keys");
        Ok(self.or_old(new, ".nkeys"))
    }

    /// Store root from options or environment.
    pub(super) fn given_store_root(&self) -> Option<PathBuf> {
        let DirFlags {
            all_dirs, data_dir, ..
        } = &self.flags;
        self.given([all_dirs, data_dir], &["ACCORD_STORE"])
    }

    /// Store root when nothing says otherwise.
    ///
    /// # Errors
    ///
    /// Fails if there is no home directory and `XDG_DATA_HOME` is not set.
    pub fn default_store_root(&self) -> Result<PathBuf, StoreError> {
        let new = self.data_base("store directory")?.join("stores");
        Ok(self.or_old(new, ".nsc/nats"))
    }

    /// The new place, unless only the one of old versions exists.
    fn or_old(&self, new: PathBuf, old: &str) -> PathBuf {
        match self.home.as_ref().map(|home| home.join(old)) {
            Some(old) if !new.exists() && old.exists() => old,
            _ => new,
        }
    }

    fn given(&self, flags: [&Option<PathBuf>; 2], variables: &[&str]) -> Option<PathBuf> {
        let flag = flags.into_iter().flatten().next().cloned();
        let value = flag.or_else(|| {
            variables
                .iter()
                .find_map(|v| self.var(v))
                .map(PathBuf::from)
        });
        value.map(|dir| self.absolute(&self.expand(&dir)))
    }

    fn data_base(&self, what: &'static str) -> Result<PathBuf, StoreError> {
        Ok(self
            .base("XDG_DATA_HOME", ".local/share", what)?
            .join("nsc"))
    }

    /// `nats` directory in an XDG base. nsc uses the XDG places on all systems.
    fn base(&self, xdg: &str, fallback: &str, what: &'static str) -> Result<PathBuf, StoreError> {
        let base = match (self.var(xdg), &self.home) {
            (Some(dir), _) => self.absolute(Path::new(&dir)),
            (None, Some(home)) => home.join(fallback),
            (None, None) => return Err(StoreError::NoHome { what }),
        };
        Ok(base.join("nats"))
    }

    /// Directory of the contexts of the nats command-line tool, which our own options do not move.
    ///
    /// # Errors
    ///
    /// Fails if there is no home directory and `XDG_CONFIG_HOME` is not set.
    pub fn nats_context_dir(&self) -> Result<PathBuf, StoreError> {
        let base = self.base("XDG_CONFIG_HOME", ".config", "context directory")?;
        Ok(base.join("context"))
    }

    /// Replaces a leading `~`.
    fn expand(&self, path: &Path) -> PathBuf {
        match (&self.home, path.strip_prefix("~")) {
            (Some(home), Ok(rest)) => home.join(rest),
            _ => path.to_owned(),
        }
    }

    /// Absolute and without `.` and `..`, as nsc saves it.
    pub(super) fn absolute(&self, path: &Path) -> PathBuf {
        let mut clean = PathBuf::new();
        for part in self.cwd.join(path).components() {
            match part {
                Component::CurDir => {}
                Component::ParentDir => {
                    clean.pop();
                }
                other => clean.push(other),
            }
        }
        clean
    }
}

/// `$HOME`, else what the system knows about the user.
fn home() -> Option<PathBuf> {
    match std::env::var_os("HOME") {
        Some(home) if !home.is_empty() => Some(PathBuf::from(home)),
        _ => directories::BaseDirs::new().map(|dirs| dirs.home_dir().to_owned()),
    }
}
