//! Lists of words: tags and networks are tidied when added, other lists are taken exactly.

/// Adds a tag: trimmed, in lower case, if it is not empty and not there yet.
///
/// Returns whether the list changed. Tags that are there already are left as they are.
///
/// ```
/// let mut tags = vec!["one".to_owned()];
/// assert!(!accord::claims::tags::add(&mut tags, " ONE "));
/// assert!(accord::claims::tags::add(&mut tags, "Env:Prod"));
/// assert_eq!(tags, ["one", "env:prod"]);
/// ```
pub fn add(list: &mut Vec<String>, tag: &str) -> bool {
    add_exact(list, &tidy(tag))
}

/// Whether the list has the tag, given in any case. Stored tags are compared as they are.
pub fn contains(list: &[String], tag: &str) -> bool {
    list.contains(&tidy(tag))
}

/// Removes a tag, given in any case; returns whether it was there.
pub fn remove(list: &mut Vec<String>, tag: &str) -> bool {
    remove_exact(list, &tidy(tag))
}

/// Adds an entry as it is, if it is not empty and not there yet; returns whether it was added.
pub fn add_exact(list: &mut Vec<String>, entry: &str) -> bool {
    let new = !entry.is_empty() && !list.iter().any(|e| e == entry);
    if new {
        list.push(entry.to_owned());
    }
    new
}

/// Removes an entry, compared exactly; returns whether it was there.
pub fn remove_exact(list: &mut Vec<String>, entry: &str) -> bool {
    let before = list.len();
    list.retain(|e| e != entry);
    list.len() != before
}

fn tidy(tag: &str) -> String {
    tag.trim().to_lowercase()
}
