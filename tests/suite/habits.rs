//! What scripts that were written for `nsc` rely on in text for people, in a shell, under both
//! names: `accord`, and a link called `nsc`.

use std::fs;

use serde_json::Value;

use crate::support::home;
use crate::support::sandbox::Sandbox;

/// What a pipeline prints when `tool` is the program under this name.
#[track_caller]
fn shell_as(name: &str, t: &Sandbox, pipeline: &str) -> String {
    let dir = t.dirs().root.join("bin");
    let _ = fs::create_dir(&dir);
    let link = dir.join(name);
    #[cfg(unix)]
    let _ = std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_accord"), &link);
    let mut command = t.dirs().command("/bin/sh".as_ref());
    let script = format!("tool() {{ '{}' \"$@\"; }}\n{pipeline}", link.display());
    let ran = home::run(command.args(["-c", &script]), b"").unwrap();
    String::from_utf8_lossy(&ran.stdout).trim_end().to_owned()
}

/// What a pipeline prints under either name, which is the same.
#[track_caller]
fn shell(t: &Sandbox, pipeline: &str) -> String {
    let [accord, nsc] = ["accord", "nsc"].map(|name| shell_as(name, t, pipeline));
    assert_eq!(accord, nsc, "{pipeline}");
    accord
}

/// Operator O, account A with a role, users `auth` and `sc`, the latter of the role.
fn store() -> Sandbox {
    let t = Sandbox::new();
    for line in [
        "add operator --name O --sys",
        "add account --name A",
        "add user --account A --name auth --allow-pub a,b",
        "edit signing-key --account A --sk generate --role svc --allow-pub x,y --allow-sub z",
        "add user --account A --name sc -K svc",
        "add export --account A --subject s.> --private",
    ] {
        t.run(line).ok();
    }
    t
}

#[test]
fn tables_off_a_terminal_are_plain_and_have_their_lines_where_they_were() {
    let t = store();
    for (line, title, columns) in [
        ("list operators", "Operators", "| Name | Public Key"),
        ("list accounts", "Accounts", "| Name | Public Key"),
        ("list users -a A", "Users", "| Name | Public Key"),
        ("list keys --all", "Keys", "| Entity"),
        ("env", "NSC Environment", "| Setting"),
    ] {
        let text = shell(&t, &format!("tool {line} 2>/dev/null; echo end"));
        let lines: Vec<&str> = text.lines().collect();
        let is_border =
            |line: &str| line.starts_with('+') && line.chars().all(|c| "+-".contains(c));
        assert!([0, 2, 4].iter().all(|at| is_border(lines[*at])), "{text}");
        assert_eq!(lines[1].trim_matches(['|', ' ']), title);
        assert!(lines[3].starts_with(columns), "{text}");
        assert!(lines[5].starts_with("| "), "{text}");
        let end = &lines[lines.len() - 3..];
        assert!(
            is_border(end[0]) && end[1].is_empty() && end[2] == "end",
            "{text}"
        );
        assert!(text.is_ascii() && !text.contains('\u{1b}'), "{text}");
    }
    // A description has no names of columns: its rows follow the title.
    assert_eq!(
        shell(
            &t,
            "tool describe account A | sed -n 4p | awk '{print $2, $4}'"
        ),
        "Name A"
    );
}

#[test]
fn long_lists_have_one_value_a_line_below_an_empty_cell() {
    let t = store();
    let rows = "grep -A1 'Pub Allow' | awk -F'|' '{print $2 \"=\" $3}' | tr -d ' '";
    let text = shell(&t, &format!("tool describe user -a A auth | {rows}"));
    assert_eq!(text, "PubAllow=a\n=b");
}

#[test]
fn labels_stand_on_one_line_only() {
    let t = store();
    for (describe, labels) in [
        (
            "describe account A",
            "'Account ID' 'Issuer ID' 'Signing Keys' 'Account Details'",
        ),
        (
            "describe user -a A auth",
            "'User ID' 'Issuer ID' 'Pub Allow'",
        ),
        ("describe user -a A sc", "'User ID' 'Sub Allow' 'Role '"),
        (
            "describe operator",
            "'Operator ID' 'System Account' 'Operator Details'",
        ),
    ] {
        let count =
            format!("for l in {labels}; do tool {describe} | grep -c \"$l\"; done | sort -u");
        assert_eq!(shell(&t, &count), "1", "{describe}: {labels}");
    }
}

#[test]
fn the_rows_of_a_role_follow_the_word_scoped() {
    let t = store();
    let after =
        "sed -n '/Scoped Signing/,$p' | awk -F'|' '/Role|Pub Allow/ {gsub(/ /,\"\",$3); print $3}'";
    assert_eq!(
        shell(&t, &format!("tool describe user -a A sc | {after}")),
        "svc\nx"
    );
    assert_eq!(
        shell(
            &t,
            "tool describe user -a A sc | grep 'Issuer Scoped' | awk '{print $5}'"
        ),
        "Yes"
    );
}

#[test]
fn reports_begin_with_their_phrases_and_quote_names_and_keys() {
    for name in ["accord", "nsc"] {
        let t = Sandbox::with_operator("O");
        let mark = if name == "nsc" { "[ OK ] " } else { "" };
        for (line, phrase) in [
            ("add account A", "added account \"A\""),
            ("add user -a A u", "added user \"u\""),
            ("edit user -a A u --tag x", "edited user \"u\""),
            (
                "edit operator -u http://localhost/jwt/v1",
                "set account jwt server url",
            ),
            ("edit account A --sk generate", "added signing key \"A"),
            ("revocations add-user -a A -n u", "revoked user \"U"),
            (
                "revocations delete-user -a A -n u",
                "deleted user revocation",
            ),
            ("add user -a A v", "generated user creds file `/"),
            ("add user -a A w", "generated and stored user key \"U"),
            ("delete user -a A u", "deleted user"),
            ("delete account A", "deleted account"),
        ] {
            let text = shell_as(name, &t, &format!("tool {line} 2>&1"));
            let begins = text
                .lines()
                .any(|l| l.starts_with(&format!("{mark}{phrase}")));
            assert!(begins, "{name} {line}: {phrase}\n{text}");
            assert!(
                text.lines()
                    .all(|l| l.starts_with("[ OK ] ") == (name == "nsc")),
                "{text}"
            );
        }
    }
}

#[test]
fn the_name_it_is_called_by_is_told_in_errors_hints_help_and_completion() {
    let t = Sandbox::with_operator("O");
    for (name, error) in [("accord", "error: "), ("nsc", "Error: ")] {
        let ask = |line: &str| shell_as(name, &t, &format!("tool {line} 2>&1"));
        let refused = ask("describe account Nope");
        assert!(refused.starts_with(error), "{refused}");
        assert!(
            ask("add user u").contains(&format!(": {name} add account")),
            "{}",
            ask("add user u")
        );
        assert!(ask("add user --help").contains(&format!("Usage: {name} add user")));
        assert!(ask("add user --help").contains(&format!("    {name} add user")));
        assert!(
            ask("completion bash").contains(&format!(" {name}\n"))
                || ask("completion bash").ends_with(name)
        );
        let other = if name == "nsc" { "accord" } else { "nsc" };
        let scripts = ask("completion bash --static");
        assert!(
            !scripts.contains(&format!("complete -F _{other}")),
            "{scripts}"
        );
    }
}

#[test]
fn errors_hold_the_words_that_scripts_look_for() {
    let t = store();
    for (line, words) in [
        ("add account A", "already exists"),
        ("add user -a A auth", "already exists"),
        ("add operator O", "already exists"),
        ("describe user -a A nobody", "does not exist"),
        ("describe account Nope", "not in accounts"),
        ("add user -a Nope u", "not in accounts"),
    ] {
        let text = shell(&t, &format!("tool {line} 2>&1 | grep -c '{words}'"));
        assert_eq!(text, "1", "{line}");
    }
}

#[test]
fn nothing_but_the_result_is_on_both_streams_together() {
    let t = store();
    for line in [
        "list accounts -J",
        "list users -a A -J",
        "list keys --all -J",
        "describe account A -J",
        "describe user -a A auth -J",
        "describe account A -F nats.limits",
        "generate profile nsc://O/A/auth",
    ] {
        let text = shell(&t, &format!("tool {line} > both 2>&1; cat both"));
        let json: Result<Value, _> = serde_json::from_str(&text);
        assert!(json.is_ok(), "{line}\n{text}");
    }
    let creds =
        "tool generate creds -a A -n auth > both 2>&1; head -1 both; tail -1 both | cut -c1-5";
    assert_eq!(shell(&t, creds), "-----BEGIN NATS USER JWT-----\n*****");
    let config = "tool generate config --mem-resolver > both 2>&1; grep -c '^operator: ' both; grep -v '^$' both | tail -1";
    assert_eq!(shell(&t, config), "1\n}");
    let raw = "tool describe account A --raw > both 2>&1; wc -l < both; cut -c1-3 both";
    assert_eq!(
        shell(&t, raw).split_whitespace().collect::<Vec<_>>(),
        ["1", "eyJ"]
    );
}

#[test]
fn the_whole_text_of_an_activation_is_a_token_file() {
    for name in ["accord", "nsc"] {
        let t = store();
        t.run("add account --name B").ok();
        let pipeline =
            "tool generate activation -a A -t B > b.tok 2>&1 && tool add import -a B --token b.tok";
        let said = shell_as(name, &t, pipeline);
        assert!(said.contains("added stream import \"s.>\""), "{said}");
    }
}

#[test]
fn json_has_one_member_a_line_and_a_blank_after_the_colon() {
    let t = store();
    let sub = "tool describe account A -J | sed -n 's/.*\"sub\": \"\\([^\"]*\\)\".*/\\1/p'";
    assert_eq!(shell(&t, sub), t.key("A:A"));
    let name = "tool list accounts -J | grep '\"name\": \"A\",' | tr -d ' '";
    assert_eq!(shell(&t, name), "\"name\":\"A\",");
}

#[test]
fn new_keys_are_printed_seed_first_or_with_the_path_last() {
    let t = Sandbox::with_operator("O");
    for (kind, letter) in [("operator", "O"), ("account", "A"), ("user", "U")] {
        let text = shell(
            &t,
            &format!("tool generate nkey --{kind} | cut -c1 | head -2"),
        );
        assert_eq!(text, format!("S\n{letter}"));
    }
    for name in ["accord", "nsc"] {
        let cut = "grep '.nk$' | awk '{ print $4 }'";
        let path = shell_as(
            name,
            &t,
            &format!("tool generate nkey --operator --store 2>&1 | {cut}"),
        );
        assert!(
            fs::read_to_string(&path).unwrap().starts_with("SO"),
            "{path}"
        );
        let first = shell_as(
            name,
            &t,
            "tool generate nkey --operator --store 2>&1 | head -1",
        );
        assert!(first.starts_with('O') && first.len() == 56, "{first}");
        let line = shell_as(
            name,
            &t,
            "tool generate nkey --user -S 2>&1 | sed -n 2p | cut -d' ' -f1-3",
        );
        assert_eq!(line, "user key stored");
    }
}

#[test]
fn help_shows_the_options_that_scripts_look_for() {
    let t = Sandbox::new();
    let ask = "for f in -u, --account --all; do tool push --help | grep -c -e \"$f\" | grep -vc '^0'; done; tool --help | grep -c -e --all-dirs";
    assert_eq!(shell(&t, ask), "1\n1\n1\n1");
}

#[test]
fn a_generated_configuration_is_edited_by_line() {
    let t = store();
    let words = "grep -E '^operator:|^system_account:|dir:|allow_delete:|^resolver|resolver_preload' conf | awk '{print $1}'";
    let text = shell(
        &t,
        &format!("tool generate config --nats-resolver > conf 2>&1; {words}"),
    );
    assert_eq!(
        text.lines().collect::<Vec<_>>(),
        [
            "operator:",
            "system_account:",
            "resolver",
            "dir:",
            "allow_delete:",
            "resolver_preload:"
        ]
    );
    let deleting = "sed \"s|dir: './jwt'|dir: '/data'|; s/allow_delete: false/allow_delete: true/\" conf | grep -cE \"dir: '/data'|allow_delete: true\"";
    assert_eq!(shell(&t, deleting), "2");
    assert_eq!(
        shell(&t, "tail -3 conf | head -1 | cut -d' ' -f1; tail -1 conf"),
        "resolver_preload:\n}"
    );
}

#[test]
fn keys_are_cut_out_of_their_table() {
    let t = store();
    let auth =
        "tool list keys --users --account A 2>&1 | grep -E '^\\|\\s+auth' | awk '{print $4}'";
    assert_eq!(shell(&t, auth), t.key("U:A/auth"));
    let seeds = "tool list keys --account A --accounts --show-seeds | awk -F '|' '$2 ~ /A/ {gsub(/ /,\"\",$3); print $3}' | head -1";
    assert_eq!(shell(&t, seeds), t.seed("A:A"));
}

#[test]
fn the_key_and_the_creds_of_a_new_user_are_cut_out_of_its_report() {
    for name in ["accord", "nsc"] {
        let t = store();
        let quoted = shell_as(
            name,
            &t,
            "tool add user -a A one | grep -o '\"[^\"]*\"' | head -1 | tr -d '\"'",
        );
        assert_eq!(quoted, t.key("U:A/one"));
        let word = shell_as(
            name,
            &t,
            "tool add user -a A two | grep -oP 'user key\\s*\\K\\S+' | tr -d '\"'",
        );
        assert_eq!(word, t.key("U:A/two"));
        let opened = shell_as(
            name,
            &t,
            "head -1 \"$(tool add user -a A three | grep -o '`.*`' | tr -d '`')\"",
        );
        assert_eq!(opened, "-----BEGIN NATS USER JWT-----");
    }
}

#[test]
fn the_current_account_is_found_by_a_pattern() {
    let t = store();
    let pattern = "tool env 2>&1 | grep -oP 'Current Account\\s+\\|[^|]*\\|\\s+\\K(\\S+)'";
    t.run("select account A").ok();
    assert_eq!(shell(&t, pattern), "A");
}

#[test]
fn what_people_try_is_taken_where_its_meaning_is_plain() {
    let t = store();
    for line in [
        "tool add account tried --conns 5 --js-mem-storage 1M --js-disk-storage 1G --js-streams 2 --sk generate",
        "tool edit operator O --tag tried",
        "tool list accounts -W",
        "tool env -J",
        "tool add user -a A both --expiry 1d30m",
        "tool edit account A -K \"$KEY\"",
    ] {
        let key = t.key("O:O");
        let said = shell_as(
            "nsc",
            &t,
            &format!("KEY={key}; {line} >/dev/null && echo taken"),
        );
        assert_eq!(said, "taken", "{line}");
    }
    let limits = t.claims_account("tried")["nats"]["limits"].clone();
    assert_eq!(limits["conn"], 5);
    assert_eq!(limits["streams"], 2);
    assert_eq!(
        t.claims_account("tried")["nats"]["signing_keys"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let life = t.claims_user("A", "both");
    assert_eq!(
        life["exp"].as_i64().unwrap() - life["iat"].as_i64().unwrap(),
        86_400 + 1_800
    );
}

#[test]
fn a_stray_creds_file_stops_nothing() {
    let t = store();
    fs::write(t.dirs().keys.join("stray.creds"), "mine").unwrap();
    assert_eq!(
        shell(
            &t,
            "tool list accounts >/dev/null && tool add user -h >/dev/null && echo fine"
        ),
        "fine"
    );
}
