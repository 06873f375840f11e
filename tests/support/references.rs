//! `@{…}` in words of a command: keys, seeds and directories of a home, by name.

use super::home::{Home, read_text};
use super::names::Names;

/// Put in what the references of a word mean at this moment.
///
/// Besides the keys of [`Names`]: `@{seed:KEY}` the seed itself · `@{store}` `@{keys}` `@{config}`
/// `@{tmp}` directories · `@{url}` the account server of a scenario.
pub fn resolve(
    word: &str,
    home: &Home,
    names: &mut Names,
    url: Option<&str>,
) -> Result<String, String> {
    let mut parts = word.split("@{");
    let mut resolved = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (reference, rest) = part
            .split_once('}')
            .ok_or_else(|| format!("no closing brace in {word}"))?;
        let meaning = one(reference, home, names, url);
        resolved += &meaning.ok_or_else(|| format!("unresolved reference @{{{reference}}}"))?;
        resolved += rest;
    }
    Ok(resolved)
}

fn one(reference: &str, home: &Home, names: &mut Names, url: Option<&str>) -> Option<String> {
    let dir = match reference {
        "store" => &home.stores,
        "keys" => &home.keys,
        "config" => &home.config,
        "tmp" => &home.work,
        "url" => return url.map(str::to_owned),
        _ => {
            return match reference.strip_prefix("seed:") {
                Some(reference) => seed(reference, home, names),
                None => names.find(home, reference),
            };
        }
    };
    Some(dir.display().to_string())
}

fn seed(reference: &str, home: &Home, names: &mut Names) -> Option<String> {
    let key = names.find(home, reference)?;
    let (_, file) = home
        .seed_files()
        .into_iter()
        .rfind(|(stored, _)| *stored == key)?;
    Some(read_text(&file).trim().to_owned())
}
