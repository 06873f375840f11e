//! `describe jwt`: documents that are not in the store.

use crate::support::sandbox::Sandbox;

fn with_activation() -> Sandbox {
    let t = Sandbox::with_operator("O")
        .account("A")
        .account("B")
        .user("A", "u");
    t.run("add export --account A --private --subject a.> --name a")
        .ok();
    t.run("generate activation --account A --subject a.> --target-account B -o a.tok")
        .ok();
    t
}

#[test]
fn an_activation_is_shown_with_its_hash() {
    let t = with_activation();
    let output = t.run("describe jwt --file a.tok").ok();
    for words in [
        "Activation",
        "| Account ID     | <A:B>",
        "| Hash ID        | ",
        "| Import Type    | Stream",
        "| Import Subject | a.>",
    ] {
        output.says(words);
    }
    assert_eq!(
        t.run("describe jwt a.tok -F nats.subject").ok().stdout(),
        "\"a.\\u003e\"\n"
    );
}

#[test]
fn creds_show_the_user_and_not_the_seed() {
    let t = with_activation();
    std::fs::copy(t.creds("A", "u"), t.path("u.creds")).unwrap();
    t.run("describe jwt --file u.creds").ok().says("| User ID");
    t.run("describe jwt --file u.creds --json")
        .ok()
        .says("\"sub\": ");
}

#[test]
fn what_is_no_jwt_is_refused_with_the_reason() {
    let t = with_activation();
    t.run("describe jwt").usage().says("--file FILE");
    t.run("describe jwt --file none.jwt")
        .refused()
        .says("<tmp>/none.jwt");
    t.write("text", "no token here");
    t.run("describe jwt --file text")
        .refused()
        .says("holds no token");
    t.write("empty", "");
    t.run("describe jwt --file empty")
        .refused()
        .says("is empty");
    let token = std::fs::read_to_string(t.account_jwt("A")).unwrap();
    let (head, _) = token.rsplit_once('.').unwrap();
    t.write("forged", format!("{head}.{}", "A".repeat(86)));
    t.run("describe jwt --file forged")
        .refused()
        .says("signature");
}

#[test]
fn a_jwt_comes_from_standard_input_too() {
    let t = with_activation();
    let token = std::fs::read_to_string(t.account_jwt("A")).unwrap();
    let output = t.run_stdin("describe jwt --file - --field name", token);
    assert_eq!(output.ok().stdout(), "\"A\"\n");
}

#[test]
fn a_description_goes_to_a_file_with_whole_keys() {
    let t = Sandbox::with_operator("O").account("A");
    t.run("describe account --raw --output-file a.jwt").ok();
    t.run("describe jwt --file a.jwt --long-ids --output-file a.txt")
        .ok()
        .says("wrote account description to `<tmp>/a.txt`");
    assert!(t.read("a.txt").contains(&t.key("A:A")));
}
