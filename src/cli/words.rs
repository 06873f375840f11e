//! Numbers and lists in sentences.

/// Most names of a long list that a sentence tells: nobody reads more of them.
const MOST: usize = 10;

/// `1 account`, `2 accounts`.
pub fn counted(count: usize, word: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {word}{ending}")
}

/// `a, b and 3 more`: the first names of a list, each as it is given.
pub fn listed<S: AsRef<str>>(names: &[S]) -> String {
    let shown: Vec<&str> = names.iter().take(MOST).map(AsRef::as_ref).collect();
    let shown = shown.join(", ");
    match names.len().saturating_sub(MOST) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// The same for names of things, in quotes.
pub fn quoted<S: AsRef<str>>(names: &[S]) -> String {
    let quoted = names.iter().map(|name| format!("\"{}\"", name.as_ref()));
    listed(&quoted.collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lists_are_cut_and_say_so() {
        let names: Vec<String> = (0..12).map(|n| n.to_string()).collect();
        assert_eq!(listed(&names[..2]), "0, 1");
        assert_eq!(listed(&names[..10]), "0, 1, 2, 3, 4, 5, 6, 7, 8, 9");
        assert_eq!(listed(&names), "0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 2 more");
        assert_eq!(quoted(&names[..2]), "\"0\", \"1\"");
        assert_eq!([counted(0, "key"), counted(1, "key")], ["0 keys", "1 key"]);
    }
}
