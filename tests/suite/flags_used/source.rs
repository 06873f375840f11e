//! The texts that a test's source holds, each with what the test expects of it.

use std::iter::Peekable;
use std::str::CharIndices;

/// A text of the source, comments left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Literal {
    pub text: String,
    pub role: Role,
}

/// What becomes of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It may be run, and succeed.
    Run,
    /// It is run and expected to fail.
    Refused,
    /// It is compared with what a command said, or names a file.
    Read,
}

/// One function of a source file, or what stands before the first.
#[derive(Debug, Default)]
pub struct Section {
    pub literals: Vec<Literal>,
    /// Lists of words, such as `["add", "account", name]`: nothing where an item is not a text.
    pub lists: Vec<(Vec<Option<String>>, Role)>,
}

/// Calls whose texts fail.
const REFUSING: [&str; 5] = ["refused", "usage", "stdin", "special", "words"];
/// What is called on a finished command that failed.
const JUDGED_FAILED: [&str; 3] = ["refused", "usage", "remote"];
/// Calls whose texts are not run.
const READING: [&str; 11] = [
    "says",
    "contains",
    "starts_with",
    "ends_with",
    "expect",
    "path",
    "write",
    "read",
    "key",
    "replace",
    "pattern",
];

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Text(String),
    Word(String),
    Sign(char),
}

/// The functions of a source file, in order.
pub fn sections(source: &str) -> Vec<Section> {
    let tokens = tokens(source);
    let mut sections = vec![Section::default()];
    for (at, token) in tokens.iter().enumerate() {
        let section = sections.last_mut().expect("there is always one");
        match token {
            Token::Word(word) if word == "fn" => sections.push(Section::default()),
            Token::Text(text) => section.literals.push(Literal {
                text: text.clone(),
                role: role(&tokens, at),
            }),
            Token::Sign('[') => {
                if let Some(list) = list(&tokens[at + 1..]) {
                    section.lists.push((list, role(&tokens, at)));
                }
            }
            _ => {}
        }
    }
    sections
}

/// The items of a list of words; nothing if there is no text or a list in it.
fn list(tokens: &[Token]) -> Option<Vec<Option<String>>> {
    let mut items = Vec::new();
    for item in tokens.split(|token| *token == Token::Sign(',')) {
        let end = item.iter().position(|token| *token == Token::Sign(']'));
        let inner = &item[..end.unwrap_or(item.len())];
        if inner.contains(&Token::Sign('[')) || inner.contains(&Token::Sign(';')) {
            return None;
        }
        match inner {
            [] => {}
            [Token::Text(word)] | [Token::Sign('&'), Token::Text(word)] => {
                items.push(Some(word.clone()));
            }
            _ => items.push(None),
        }
        if end.is_some() {
            return items.iter().any(Option::is_some).then_some(items);
        }
    }
    None
}

/// What becomes of the text at a place, by the calls around it.
fn role(tokens: &[Token], at: usize) -> Role {
    // Outwards: the calls it is an argument of.
    let mut depth = 0;
    for back in (0..at).rev() {
        match &tokens[back] {
            Token::Sign(')' | ']') => depth += 1,
            Token::Sign('(' | '[') if depth > 0 => depth -= 1,
            Token::Sign('(') => {
                if let Some(Token::Word(name)) = back.checked_sub(1).map(|b| &tokens[b]) {
                    if READING.contains(&name.as_str()) {
                        return Role::Read;
                    }
                    let is_method = back >= 2 && tokens[back - 2] == Token::Sign('.');
                    if is_method && REFUSING.contains(&name.as_str()) {
                        return Role::Refused;
                    }
                }
            }
            Token::Sign(';' | '{' | '}') => break,
            _ => {}
        }
    }
    // Onwards: how the run it is an argument of is judged.
    let mut depth = 0;
    for (ahead, token) in tokens.iter().enumerate().skip(at + 1) {
        match token {
            Token::Sign('(' | '[') => depth += 1,
            Token::Sign(')' | ']') => depth -= 1,
            Token::Sign(';' | '{' | '}') => break,
            Token::Word(name)
                if depth < 0
                    && tokens[ahead - 1] == Token::Sign('.')
                    && JUDGED_FAILED.contains(&name.as_str()) =>
            {
                return Role::Refused;
            }
            _ => {}
        }
    }
    Role::Run
}

fn tokens(source: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut chars = source.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let rest = &source[at..];
        match c {
            '/' if rest.starts_with("//") => skip(&mut chars, |c| c != '\n'),
            '/' if rest.starts_with("/*") => {
                let end = at + rest.find("*/").unwrap_or(rest.len());
                while chars.next_if(|(place, _)| *place <= end + 1).is_some() {}
            }
            '"' => out.push(Token::Text(quoted(&mut chars))),
            'r' if is_raw(rest) => out.push(Token::Text(raw(rest, at, &mut chars))),
            '\'' => {
                let mut after = rest.chars().skip(1);
                let (first, second) = (after.next(), after.next());
                if first == Some('\\') || second == Some('\'') {
                    chars.next();
                    if first == Some('\\') {
                        chars.next();
                    }
                    skip(&mut chars, |c| c != '\'');
                    chars.next();
                }
            }
            c if c.is_alphanumeric() || c == '_' => {
                let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_'));
                let word = &rest[..end.unwrap_or(rest.len())];
                skip(&mut chars, |c| c.is_alphanumeric() || c == '_');
                out.push(Token::Word(word.to_owned()));
            }
            c if c.is_whitespace() => {}
            c => out.push(Token::Sign(c)),
        }
    }
    out
}

fn skip(chars: &mut Peekable<CharIndices>, wanted: impl Fn(char) -> bool) {
    while chars.next_if(|(_, c)| wanted(*c)).is_some() {}
}

/// The text up to its closing quote, what is escaped in it resolved as far as commands need.
fn quoted(chars: &mut Peekable<CharIndices>) -> String {
    let mut text = String::new();
    while let Some((_, c)) = chars.next() {
        match c {
            '"' => break,
            '\\' => match chars.next().map(|(_, c)| c) {
                Some('n') => text.push('\n'),
                Some('t') => text.push('\t'),
                // A line that goes on: what begins the next one does not count.
                Some('\n') => skip(chars, char::is_whitespace),
                Some(c) => text.push(c),
                None => break,
            },
            c => text.push(c),
        }
    }
    text
}

fn is_raw(rest: &str) -> bool {
    rest[1..].trim_start_matches('#').starts_with('"')
}

fn raw(rest: &str, at: usize, chars: &mut Peekable<CharIndices>) -> String {
    let marks = rest[1..].chars().take_while(|c| *c == '#').count();
    let text = &rest[2 + marks..];
    let closing = format!("\"{}", "#".repeat(marks));
    let length = text.find(&closing).unwrap_or(text.len());
    let end = at + 2 + marks + length + closing.len();
    while chars.next_if(|(place, _)| *place < end).is_some() {}
    text[..length].to_owned()
}
