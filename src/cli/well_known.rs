//! Operators known by name: the one that nsc knows, and those of the environment.
//!
//! `NSC_<NAME>_OPERATOR=URL` makes NAME stand for the URL of an operator JWT. Case does not count.

/// An operator that can be imported by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WellKnown {
    /// Name as it is to be stored.
    pub name: String,
    /// Where its JWT is.
    pub url: String,
}

/// All that are known here; those of the environment come first, so that they can replace the built-in one.
pub fn all() -> Vec<WellKnown> {
    let variables = std::env::vars_os()
        .filter_map(|(name, url)| Some((name.into_string().ok()?, url.into_string().ok()?)));
    let mut known = of_variables(variables);
    known.sort_by(|a, b| a.name.cmp(&b.name));
    known.push(WellKnown {
        name: "synadia".to_string(),
        url: "https://api.synadia.io/jwt/v1/operator".to_string(),
    });
    known
}

/// The operator of this name.
pub fn find(name: &str) -> Option<WellKnown> {
    all()
        .into_iter()
        .find(|k| k.name.eq_ignore_ascii_case(name))
}

/// The operator whose JWT is served by the host of `url`.
pub fn of_host(url: &str) -> Option<WellKnown> {
    all()
        .into_iter()
        .find(|k| host(&k.url).is_some_and(|h| Some(h) == host(url)))
}

fn of_variables(variables: impl Iterator<Item = (String, String)>) -> Vec<WellKnown> {
    let name_in = |variable: &str| {
        let end = variable.len().checked_sub("_OPERATOR".len())?;
        let prefix = variable.get(..4)?.eq_ignore_ascii_case("NSC_");
        let suffix = variable.get(end..)?.eq_ignore_ascii_case("_OPERATOR");
        variable
            .get(4..end)
            .filter(|n| prefix && suffix && !n.is_empty())
            .map(str::to_string)
    };
    variables
        .filter(|(_, url)| !url.is_empty())
        .filter_map(|(variable, url)| {
            Some(WellKnown {
                name: name_in(&variable)?,
                url,
            })
        })
        .collect()
}

/// The authority of a URL in lower case.
fn host(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    rest.split(['/', '?', '#']).next().map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_name_operators_without_regard_to_case() {
        let variables = [
            ("NSC_foo_OPERATOR", "http://h/jwt?a=b"),
            ("nsc_BAR_operator", "http://i"),
            ("NSC_OPERATOR", "http://j"),
            ("NSC__OPERATOR", "http://k"),
            ("NSC_x_OPERATOR", ""),
            ("HOME", "/root"),
        ];
        let found = of_variables(
            variables
                .iter()
                .map(|(n, u)| ((*n).to_string(), (*u).to_string())),
        );
        let found: Vec<_> = found
            .iter()
            .map(|k| (k.name.as_str(), k.url.as_str()))
            .collect();
        assert_eq!(found, [("foo", "http://h/jwt?a=b"), ("BAR", "http://i")]);
    }

    #[test]
    fn hosts_are_compared_without_paths() {
        assert_eq!(
            host("https://API.synadia.io/jwt"),
            host("https://api.synadia.io")
        );
        assert_eq!(host("file.jwt"), None);
    }
}
