//! Questions about mappings, and before names and identities change or operators go.

use serde_json::json;

use crate::interactive::answer;
use crate::support::sandbox::Sandbox;

fn with_user() -> Sandbox {
    Sandbox::with_operator("O").account("A").user("A", "u")
}

#[test]
fn mappings_are_made_changed_and_deleted_by_answers() {
    let t = with_user();
    let steps = [
        ("From subject", "a\r"),
        ("To subject", "b\r"),
        ("Weight", "20\r"),
        ("Cluster", "\r"),
    ];
    let (code, shown) = answer(&t, &["add", "mapping", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    assert!(shown.contains("the rest stays on \"a\""), "{shown}");
    let steps = [
        ("From subject", "a\r"),
        ("Weight", "40\r"),
        ("Destination", "\r"),
        ("Cluster", "eu\r"),
    ];
    let (code, shown) = answer(&t, &["edit", "mapping", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    assert_eq!(
        t.claims_account("A")["nats"]["mappings"],
        json!({ "a": [{ "subject": "b", "weight": 40, "cluster": "eu" }] })
    );
    let steps = [("From subject", "a\r"), ("Delete 1 destination", "y")];
    let (code, shown) = answer(&t, &["delete", "mapping", "-i"], &steps);
    assert_eq!(code, 0, "{shown}");
    assert_eq!(t.claims_account("A")["nats"]["mappings"], json!(null));
}

#[test]
fn operators_are_deleted_and_get_identities_only_after_a_yes() {
    let t = with_user();
    t.run("--config-dir aside add operator Else").ok();
    let before = t.tree();
    for (line, question) in [
        (&["delete", "operator", "O"][..], "Delete operator"),
        (&["reissue", "operator"], "Replace the identity"),
        (&["rename", "account", "A", "B", "-i"], "Rename account"),
        (&["rename", "user", "u", "v", "-i"], "Rename user"),
        (&["rename", "operator", "O", "P", "-i"], "Rename operator"),
    ] {
        let (code, shown) = answer(&t, line, &[(question, "n")]);
        assert_eq!(code, 1, "{shown}");
        assert!(shown.contains("nothing was changed"), "{shown}");
        t.assert_unchanged(&before);
    }
    let (code, shown) = answer(
        &t,
        &["reissue", "operator"],
        &[("and sign 1 account anew", "y")],
    );
    assert_eq!(code, 0, "{shown}");
    let steps = [("Operator to delete", "\r"), ("Delete operator", "y")];
    let (code, shown) = answer(&t, &["delete", "operator"], &steps);
    assert_eq!(code, 0, "{shown}");
    assert!(!t.dirs().stores.join("Else").exists());
    assert!(t.dirs().stores.join("O").exists());
}
