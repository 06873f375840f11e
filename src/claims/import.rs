//! Imports: subjects of other accounts that an account uses.

use super::export::ShareKind;
use super::wire::wire;

wire! {
    /// The use of a subject that another account exports.
    ///
    /// A `null` in a list of imports (or exports) is read as an empty entry.
    pub struct Import {
        /// Free text.
        name: String => omit "name",
        /// Subject as its first publisher sees it: for a stream in the exporting account, for a
        /// service in the exporting account too, or, with the old `to`, in this one.
        subject: String => omit "subject",
        /// Public key of the exporting account.
        account: String => omit "account",
        /// Activation, for private exports.
        token: String => omit "token",
        /// Deprecated: prefix of a stream in this account, or subject of a service in the other.
        to: String => omit "to",
        /// Subject inside this account; `$1` stands for the first wildcard of `subject`.
        local_subject: String => omit "local_subject",
        /// Stream or service.
        kind: ShareKind => omit "type",
        /// For services, whether the exporter learns who asked.
        share: bool => omit "share",
        /// For streams, whether message traces may enter this account.
        allow_trace: bool => omit "allow_trace",
    }
}
