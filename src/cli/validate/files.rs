//! Validation of the JWTs in a file.

use super::found::Entity;
use crate::check;
use crate::claims::{AnyClaims, armor};
use crate::cli::ctx::Ctx;
use crate::cli::error::{Error, Hint, Result};

/// Longest file: that of all accounts of a large operator, one a line.
const MAX_FILE: usize = 256 << 20;

/// Validates every JWT in a file, each by itself.
///
/// Fails if the file cannot be read or holds nothing. A line that is no JWT is a finding.
pub fn validate(ctx: &mut Ctx, file: &str) -> Result<Vec<Entity>> {
    let text = match file {
        "-" => ctx.read_stdin()?.to_string(),
        file => {
            let bytes = crate::store::read_input(&ctx.path(file), MAX_FILE)?;
            String::from_utf8_lossy(&bytes).into_owned()
        }
    };
    let tokens = tokens(&text);
    if tokens.is_empty() {
        return Err(Error::refused(format!("`{file}` holds no JWT"))
            .hint(Hint::say("a JWT is expected on each line, or armored")));
    }
    Ok(tokens
        .into_iter()
        .map(|(place, token)| entity(ctx, &place, token))
        .collect())
}

/// Tokens with where they are: those in armor, else one a line, without what `push` tools put before
/// a `|`.
fn tokens(text: &str) -> Vec<(String, &str)> {
    // Creds hold a seed in armor too, which is none of our business here.
    let armored: Vec<&str> = armor::blocks(text)
        .filter(|block| block.starts_with("eyJ"))
        .collect();
    if !armored.is_empty() {
        return armored
            .into_iter()
            .enumerate()
            .map(|(n, token)| (format!("block {}", n + 1), token))
            .collect();
    }
    let lines = text.lines().enumerate().map(|(n, line)| {
        (
            format!("line {}", n + 1),
            line.rsplit('|').next().unwrap_or(line).trim(),
        )
    });
    lines.filter(|(_, token)| !token.is_empty()).collect()
}

fn entity(ctx: &Ctx, place: &str, token: &str) -> Entity {
    let claims = match AnyClaims::decode(token) {
        Ok(claims) => claims,
        Err(err) => return Entity::unreadable("token", place, err),
    };
    let name = if claims.name().is_empty() {
        claims.sub()
    } else {
        claims.name()
    };
    let mut findings = check::any(&claims, &ctx.facts());
    if let AnyClaims::Operator(operator) = &claims {
        findings.extend(check::across::operator_itself(operator));
    }
    Entity {
        kind: claims.kind_name(),
        name: name.to_string(),
        account: None,
        public_key: Some(claims.sub().to_string()),
        findings: findings.into_iter().map(Into::into).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::tokens;

    #[test]
    fn tokens_stand_one_a_line_after_a_prefix_or_in_armor() {
        let found = |text| {
            tokens(text)
                .into_iter()
                .map(|(place, token)| format!("{place}: {token}"))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            found("eyJa\n\nA|eyJb\r\n"),
            ["line 1: eyJa", "line 3: eyJb"]
        );
        let creds = "-----BEGIN NATS USER JWT-----\neyJc\n------END NATS USER JWT------\n\n-----BEGIN USER NKEY SEED-----\nSU\n------END USER NKEY SEED------\n";
        assert_eq!(found(creds), ["block 1: eyJc"]);
        assert!(found(" \n").is_empty());
    }
}
