//! What only the first version of the claim format had: members beside the body.
//!
//! v1 is read, so that old stores and tokens stay usable, and never written. Each body says in
//! its `migrate` what it keeps.

use serde::de::MapAccess;

use super::registered::{Body, Claims};
use super::wire::{Members, read_member};

/// Members that v1 had at the top level and v2 has in the body.
#[derive(Debug, Default)]
pub struct Top {
    /// The claim type; if it is not empty the token is v1, whatever else it says.
    pub claim_type: String,
    /// The tags.
    pub tags: Vec<String>,
    /// The account behind a signing key.
    pub issuer_account: String,
}

/// Claims together with what v1 had beside them.
pub struct Envelope<B> {
    /// The claims.
    pub claims: Claims<B>,
    /// What v1 had at the top level.
    pub top: Top,
    /// Whether to read by the layout of v1; `type` is looked at in any case.
    pub v1: bool,
}

impl<B: Body> Members for Envelope<B> {
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<Option<bool>, A::Error> {
        match name {
            "type" => read_member(&mut self.top.claim_type, name, map).map(Some),
            "tags" if self.v1 => read_member(&mut self.top.tags, name, map).map(Some),
            "issuer_account" if self.v1 => {
                read_member(&mut self.top.issuer_account, name, map).map(Some)
            }
            _ => self.claims.set(name, map),
        }
    }

    fn keep<'de, A: MapAccess<'de>>(&mut self, name: String, map: &mut A) -> Result<(), A::Error> {
        self.claims.keep(name, map)
    }
}
