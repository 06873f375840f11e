//! How the sets of messages behind two subjects relate.

use super::Subject;

impl Subject {
    /// Whether every subject matched by `other` is matched by `self`.
    ///
    /// Containment, not overlap: `a.*` and `*.b` overlap but neither contains the other. Unlike
    /// the Go library's rule ([`is_contained`](super::is_contained)) `a.*` does not contain `a.>`.
    pub fn contains(&self, other: &Subject) -> bool {
        let mut inner = other.tokens();
        for pattern in self.tokens() {
            match (pattern, inner.next()) {
                (_, None) => return false,
                (">", Some(_)) => return true,
                (_, Some(">")) => return false,
                ("*", Some(_)) => {}
                (literal, Some(token)) if literal == token => {}
                _ => return false,
            }
        }
        inner.next().is_none()
    }

    /// Whether some subject is matched by both.
    pub fn overlaps(&self, other: &Subject) -> bool {
        let (mut left, mut right) = (self.tokens(), other.tokens());
        loop {
            match (left.next(), right.next()) {
                (None, None) => return true,
                (None, Some(_)) | (Some(_), None) => return false,
                (Some(">"), Some(_)) | (Some(_), Some(">")) => return true,
                (Some(a), Some(b)) if a == b || a == "*" || b == "*" => {}
                _ => return false,
            }
        }
    }
}
