//! Text blocks between lines of dashes, as tokens and seeds are handed from person to person.

use super::AnyClaims;
use super::error::DecodeError;

/// Puts a token between dashed lines that name its type, with an empty line at the end.
///
/// Fails if the token cannot be decoded. The END line has six dashes, as it always had.
pub fn decorate(token: &str) -> Result<String, DecodeError> {
    let kind = AnyClaims::decode(token)?.kind_name().to_uppercase();
    Ok(format!(
        "-----BEGIN NATS {kind} JWT-----\n{token}\n------END NATS {kind} JWT------\n\n"
    ))
}

/// The token in a text: the content of its first block, or all of it if there is no block.
///
/// ```
/// use accord::claims::armor::token_in;
///
/// assert_eq!(token_in("---a---\nx.y.z\n---b---\n"), "x.y.z");
/// assert_eq!(token_in("x.y.z\n"), "x.y.z\n");
/// ```
pub fn token_in(text: &str) -> &str {
    blocks(text).next().unwrap_or(text)
}

/// The contents of all blocks, in order.
///
/// A block is a line that ends in dashes after dashes, one line of letters, digits and `_-.=`,
/// and a dashed line again. The first line may have words before its dashes.
pub fn blocks(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (content, after) = next_block(rest)?;
        rest = after;
        Some(content)
    })
}

/// The first block that begins as such and cannot be read, counted from 1; `None` if all can.
///
/// Its content may be wrapped, its end cut off: who passed it over would take a part for the whole.
///
/// ```
/// use accord::claims::armor::damaged;
///
/// let good = "---BEGIN A---\nx.y.z\n---END A---\n";
/// assert_eq!(damaged(good), None);
/// assert_eq!(damaged(&format!("{good}---BEGIN A---\nx.y\n.z\n---END A---\n")), Some(2));
/// ```
pub fn damaged(text: &str) -> Option<usize> {
    let (mut rest, mut number) = (text, 1);
    while !rest.is_empty() {
        let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
        let is_opening = is_dashed(trim_cr(line));
        rest = match is_opening.then(|| block_after(after)).flatten() {
            Some((_, after_block)) => {
                number += 1;
                after_block
            }
            None if is_opening && line.contains("-BEGIN ") => return Some(number),
            None => after,
        };
    }
    None
}

/// The first block of a text, and what follows it.
fn next_block(text: &str) -> Option<(&str, &str)> {
    let mut rest = text;
    loop {
        let (open, after_open) = rest.split_once('\n')?;
        if let Some(found) = is_dashed(trim_cr(open))
            .then(|| block_after(after_open))
            .flatten()
        {
            return Some(found);
        }
        rest = after_open;
    }
}

/// Content and closing line right after an opening line.
fn block_after(text: &str) -> Option<(&str, &str)> {
    let (content, after) = text.split_once('\n')?;
    let content = trim_cr(content);
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-.=".contains(c);
    if content.is_empty() || !content.chars().all(plain) {
        return None;
    }
    let (close, after) = after.split_once('\n').unwrap_or((after, ""));
    // The closing line starts at once: blanks before it are no longer part of a block.
    (close.starts_with("---") && is_dashed(trim_cr(close))).then_some((content, after))
}

/// Whether a line has three dashes, anything, and ends in three more.
fn is_dashed(line: &str) -> bool {
    line.find("---")
        .is_some_and(|at| line[at + 3..].ends_with("---"))
}

fn trim_cr(line: &str) -> &str {
    line.strip_suffix('\r').unwrap_or(line)
}
