//! Tags to add and remove.

use super::list::List;

/// Changes to the tags of a JWT.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct TagArgs {
    /// Tag to add, kept in lower case (can be repeated)
    #[arg(long, value_name = "TAG")]
    pub tag: Vec<List<String>>,
    /// Tag to remove (can be repeated)
    #[arg(long, value_name = "TAG")]
    pub rm_tag: Vec<List<String>>,
}
