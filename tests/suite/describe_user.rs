//! `describe user`: users with rights of their own, and scoped ones.

use crate::support::sandbox::Sandbox;

#[test]
fn a_table_shows_what_a_user_may_do() {
    let t = Sandbox::with_operator("O").account("A");
    t.run("add user --account A --name u --allow-pub a,b --deny-sub c --allow-pub-response=2")
        .ok();
    let output = t.run("describe user u").ok();
    for words in [
        "| User ID                 | <U:A/u>",
        "| Issuer ID               | <A:A>",
        "| Bearer Token            | No ",
        "| Pub Allow               | a ",
        "|                         | b ",
        "| Sub Deny                | c ",
        "| Max Responses           | 2 ",
        "| Max Msg Payload         | Unlimited",
        "| Network Src             | Any",
    ] {
        output.says(words);
    }
    assert_eq!(
        t.run("describe user --json").ok().json(),
        t.claims_user("A", "u")
    );
}

#[test]
fn the_user_of_an_account_is_found_by_name_key_or_being_the_only_one() {
    let t = Sandbox::with_operator("O").account("A").user("A", "u");
    let name = |line: &str| t.run(line).ok().stdout().trim().to_string();
    assert_eq!(name("describe user -F name"), "\"u\"");
    assert_eq!(name("describe user -a A -n @{U:A/u} -F name"), "\"u\"");
    let t = t.user("A", "v");
    t.run("describe user").usage().says("name one of: u, v");
    t.run("describe user w")
        .refused()
        .says("user \"w\" does not exist");
    t.run("describe user ../users/u").refused();
}

#[test]
fn a_user_in_a_file_is_described_with_the_scope_of_its_account() {
    let t = Sandbox::new();
    t.write("u.jwt", include_str!("../../fixtures/user-scoped.jwt"));
    t.run("describe jwt -f u.jwt")
        .ok()
        .says("| Issuer Scoped  | Yes");
}

#[test]
fn the_raw_token_goes_to_standard_output_or_a_file() {
    let t = Sandbox::with_operator("O").account("A").user("A", "u");
    let token = std::fs::read_to_string(t.user_jwt("A", "u")).unwrap();
    let output = t.run("describe user u --raw").ok();
    assert_eq!(output.stdout().trim_end(), token);
    t.run("describe user u --raw --output-file u.jwt").ok();
    assert!(t.read("u.jwt").contains(&token));
}

#[test]
fn long_ids_show_keys_where_names_are_known() {
    let t = Sandbox::with_operator("O").account("A").user("A", "u");
    let output = t.run("describe user u --long-ids").ok();
    assert!(output.stdout().contains(&t.key("A:A")));
}

#[test]
fn what_is_wrong_with_a_user_is_shown_first() {
    let t = Sandbox::with_operator("O").account("A").user("A", "u");
    assert!(!t.run("describe user u").ok().stdout().contains("Problems"));
    t.run("revocations add-user --account A --name u").ok();
    let output = t.run("describe user u").ok();
    assert!(
        output.stdout().lines().nth(1).unwrap().contains("Problems"),
        "{output}"
    );
    output
        .says("user-revoked")
        .says("| Expires ")
        .says("| Never ");
}
