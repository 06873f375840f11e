//! Subjects with functions such as `{{name()}}`, which servers fill in.

/// The same text with a letter in place of each function.
///
/// A function stands for text without dots or blanks, so what is left tells whether the rest is a
/// subject or a name.
///
/// ```
/// use accord::subject::without_functions;
///
/// assert_eq!(without_functions("till.{{name()}}.>"), "till.x.>");
/// assert_eq!(without_functions("a}}{{b"), "a}}{{b");
/// ```
pub fn without_functions(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let (Some(start), Some(end)) = (rest.find("{{"), rest.find("}}")) {
        if end < start {
            break;
        }
        out.push_str(&rest[..start]);
        out.push('x');
        rest = &rest[end + 2..];
    }
    out + rest
}
