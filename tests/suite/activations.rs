//! Activation tokens as other people might hand them over, made without the program's help.

use accord::claims::{ActivationClaims, ShareKind};
use accord::nkey::{Kind, PublicKey, Seed};

use crate::served::operator;
use crate::support::sandbox::Sandbox;
use crate::world::now;

/// Accounts A and B; A has the private stream `orders.>`, the private service `stock.check` and the
/// public stream `prices.*`.
pub fn sharing() -> Sandbox {
    let t = operator(&["A", "B"]);
    for export in [
        "--private --subject orders.> --name orders",
        "--private --service --subject stock.check --name stock",
        "--subject prices.*",
    ] {
        t.run(&format!("add export --account A {export}")).ok();
    }
    t
}

/// The token that the program issues for account B.
pub fn issued(t: &Sandbox, subject: &str) -> String {
    let line = format!(
        "generate activation --account A --target-account B --subject {subject} --output-file B.tok"
    );
    t.run(&line).ok();
    let file = t.read("B.tok");
    file.lines()
        .find(|l| l.starts_with("eyJ"))
        .unwrap()
        .to_owned()
}

/// A token for account B of the stream `orders.>`, signed by account A after `change`.
pub fn forged(t: &Sandbox, change: impl FnOnce(&mut ActivationClaims)) -> String {
    let target = PublicKey::parse_kind(Kind::Account, &t.key("A:B")).unwrap();
    let mut claims = ActivationClaims::new(&target);
    claims.name = "orders".into();
    claims.nats.subject = "orders.>".into();
    claims.nats.kind = ShareKind::Stream;
    change(&mut claims);
    let seed = Seed::parse(&t.seed("A:A")).unwrap();
    claims.sign(&seed, now()).unwrap()
}
