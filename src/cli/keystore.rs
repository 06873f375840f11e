//! What every command says of the keystore it meets: keys where old versions kept them, files that
//! others may read.

use super::ctx::Ctx;
use super::error::{Error, Hint, Result};
use crate::store::LooseMode;

/// Most files of one kind that are named.
const MOST: usize = 5;

impl Ctx {
    /// Refuses to change anything while keys and creds are where nobody looks: a user would keep stale
    /// creds, and a key that is there would be called missing.
    pub fn refuse_old_key_ring(&self) -> Result<()> {
        if !self.snapshot().has_old_key_ring() {
            return Ok(());
        }
        Err(Error::refused(format!(
            "the keystore `{}` has the layout of old versions and needs migration; nothing was changed",
            self.layout().keystore.display()
        ))
        .hint(migration()))
    }

    /// Warns of an old layout, of stray secrets, and of secrets met so far that others may read.
    pub fn warn_of_keystore(&mut self) {
        let keystore = self.layout().keystore.display().to_string();
        if self.snapshot().has_old_key_ring() {
            self.warn(format!(
                "the keystore `{keystore}` has keys or creds in the layout of old versions, which are not seen; `keys migrate` moves them"
            ));
        }
        let strays = self.snapshot().stray_secrets();
        for path in strays.iter().take(MOST) {
            self.warn(format!(
                "`{}` is not where the keystore has its files, and is ignored",
                path.display()
            ));
        }
        let loose = self.snapshot().loose_seen();
        for loose in loose.iter().take(MOST) {
            self.warn_of_loose(loose);
        }
        if loose.len() > MOST {
            self.warn(format!(
                "{} more files of the keystore can be read by others",
                loose.len() - MOST
            ));
        }
    }

    /// Warns of a secret that others may read.
    pub fn warn_of_loose(&mut self, loose: &LooseMode) {
        self.warn(format!(
            "`{}` can be used by others, its mode is {:04o}: take that away with `chmod go=`",
            loose.path.display(),
            loose.mode
        ));
    }
}

/// What to do about an old layout.
fn migration() -> Hint {
    Hint::run(
        "move its keys and creds to where they are looked for",
        &["keys", "migrate"],
    )
}
