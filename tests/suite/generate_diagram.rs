//! `generate diagram`: every format shows who shares what, and what is wrong.

use std::fs;

use accord::nkey::{Kind, Seed};

use crate::served::{operator, resign};
use crate::support::sandbox::Sandbox;

/// Shares in order, one without its activation, one of nothing, one from an account elsewhere.
fn world() -> Sandbox {
    let t = operator(&["shop", "partner", "web", "idle"]).user("shop", "app");
    for line in [
        "add export -a shop --subject orders.> --name orders --private --description 'Orders of the day'",
        "add export -a shop --subject prices.>",
        "add export -a shop --service --subject stock.check --name stock",
        "generate activation -a shop --subject orders.> --target-account partner --expiry 30d -o t.tok",
        "add import -a partner --token t.tok --local-subject shop.orders.>",
        "add import -a web --src-account shop --remote-subject prices.>",
        "add import -a web --src-account shop --service --remote-subject stock.check",
        "add import -a web --src-account @{A:shop} --remote-subject orders.>",
        "add import -a web --src-account partner --remote-subject missing.x",
    ] {
        let _ = t.run(line).ok();
    }
    let elsewhere = Seed::from_bytes(Kind::Account, [7; 32]);
    resign(&t, "partner", "O", |claims| {
        let mut import = claims.nats.imports[0].clone();
        import.account = elsewhere.public_key().to_string();
        import.subject = "far.>".into();
        import.local_subject = String::new();
        import.token = String::new();
        claims.nats.imports.push(import);
    });
    t
}

#[test]
fn plantuml_names_accounts_exports_and_imports_as_nsc_does() {
    let t = world();
    let output = t.run("generate diagram component").ok();
    assert_eq!(output.stderr(), "");
    let text = output.stdout();
    assert!(
        text.starts_with("@startuml\n") && text.ends_with("@enduml\n"),
        "{text}"
    );
    let [shop, web] = ["A:shop", "A:web"].map(|key| t.key(key));
    for words in [
        format!("component [shop] as {shop} <<account>>"),
        "interface \"orders\" << private stream >>".into(),
        "interface \"prices.>\" << public stream >>".into(),
        "interface \"stock\" << public service >>".into(),
        " \"<&resize-width>shop.orders.>\" .[dashed].> ".into(),
        format!("{web} ..> {shop}_e"),
        "interface \" \" << not-found public stream >>".into(),
        "accounts without shares: idle".into(),
    ] {
        assert!(text.contains(&words), "{words}\n{text}");
    }
    assert!(!text.contains("Orders of the day") && !text.contains("app"));
    let more = t.run("generate diagram component --detail --users").ok();
    more.says("Orders of the day").says("actor \"app\"");
}

#[test]
fn what_is_wrong_is_shown_in_every_format() {
    let t = world();
    for format in ["plantuml", "mermaid", "dot", "svg"] {
        let line = format!("generate diagram component --format {format}");
        let output = t.run(&line).ok();
        let text = output.stdout().to_owned();
        for words in ["needs an", "exports nothing", "not in"] {
            assert!(text.contains(words), "{format}: {words}\n{text}");
        }
    }
    let page = t.run("generate diagram component --html").ok();
    page.says("<h2>What is wrong</h2>")
        .says("needs an activation");
    // As a list for scripts.
    let json = t.run("generate diagram component --json").ok().json();
    let problems: Vec<&str> = json["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| p["name"].as_str().unwrap())
        .collect();
    assert_eq!(problems, ["partner", "web", "web"]);
    assert_eq!(json["format"], "plantuml");
    assert_eq!(json["kind"], "component");
    assert!(json["diagram"].as_str().unwrap().starts_with("@startuml"));
}

#[test]
fn a_damaged_account_is_drawn_as_damaged() {
    let t = world();
    fs::write(t.account_jwt("web"), "damaged").unwrap();
    for line in [
        "generate diagram component",
        "generate diagram object --users",
    ] {
        t.run(line).ok().says("web.jwt");
    }
}

#[test]
fn the_object_diagram_shows_what_was_asked_for() {
    let t = world();
    let [o, shop, app] = ["O", "A:shop", "U:shop/app"].map(|key| t.key(key));
    let bare = t.run("generate diagram object").ok();
    let text = bare.stdout();
    assert!(
        text.contains(&format!("{o} -- {shop} : \"signed >\"")),
        "{text}"
    );
    assert!(
        text.contains("<< system account >>") && !text.contains(&app),
        "{text}"
    );
    assert!(
        !text.contains("Identity Key") && !text.contains("unlimited"),
        "{text}"
    );
    let users = t.run("generate diagram object --users").ok();
    users.says("object \"app\" as <U:shop/app> << user >> {");
    let keys = t.run("generate diagram object --show-keys").ok();
    keys.says("Identity Key Stored = yes").says("key => stored");
    t.run("generate diagram object --detail")
        .ok()
        .says("Max Imports = unlimited");
}

/// All text of a picture that has been read as XML, and its declared size.
fn picture(text: &str) -> (Vec<(f64, f64, String)>, f64, f64) {
    let options = roxmltree::ParsingOptions {
        allow_dtd: true,
        ..roxmltree::ParsingOptions::default()
    };
    let document = roxmltree::Document::parse_with_options(text, options)
        .unwrap_or_else(|err| panic!("{err}\n{text}"));
    let number = |node: roxmltree::Node, name: &str| -> f64 {
        node.attribute(name).unwrap().parse().unwrap()
    };
    let place = |node: roxmltree::Node| {
        let groups = node.ancestors().filter_map(|a| a.attribute("transform"));
        let (mut x, mut y) = (number(node, "x"), number(node, "y"));
        for group in groups {
            let numbers = group.trim_start_matches("translate(").trim_end_matches(')');
            let (dx, dy) = numbers.split_once(' ').unwrap();
            (x, y) = (
                x + dx.parse::<f64>().unwrap(),
                y + dy.parse::<f64>().unwrap(),
            );
        }
        (x, y, node.text().unwrap_or_default().to_owned())
    };
    let texts = document
        .descendants()
        .filter(|n| n.has_tag_name(("http://www.w3.org/2000/svg", "text")))
        .map(place);
    let root = document.root_element();
    (
        texts.collect(),
        number(root, "width"),
        number(root, "height"),
    )
}

#[test]
fn a_picture_is_whole_xml_and_holds_all_its_text() {
    let t = world();
    for kind in [
        "component --users --detail",
        "object --users --show-keys --detail",
    ] {
        let output = t.run(&format!("generate diagram {kind} --format svg")).ok();
        let (texts, width, height) = picture(output.stdout());
        for (x, y, text) in &texts {
            assert!(
                (0.0..width).contains(x) && (0.0..height).contains(y),
                "{text} at {x} {y}"
            );
        }
        let said: Vec<&str> = texts.iter().map(|(.., text)| text.as_str()).collect();
        for name in ["shop", "web", "app", "LEGEND"] {
            assert!(said.contains(&name), "{kind}: {name} in {said:?}");
        }
        // No text lies on another.
        for (at, (x, y, text)) in texts.iter().enumerate() {
            let same = texts[..at]
                .iter()
                .find(|(x2, y2, _)| (x - x2).abs() < 1.0 && (y - y2).abs() < 8.0);
            assert!(same.is_none(), "{text} on {same:?}");
        }
    }
}

#[test]
fn a_page_needs_nothing_else() {
    let t = world();
    let output = t
        .run("generate diagram component --users --html --output-file page.html")
        .ok();
    output.says("wrote component diagram of 5 accounts");
    let page = t.read("page.html");
    for never in ["<script", "<link", "src=", "href=", "@import", "url("] {
        assert!(!page.contains(never), "{never}");
    }
    for words in [
        "<!DOCTYPE html>",
        "<svg ",
        "</svg>",
        "<h2>Exports</h2>",
        "<h2>Imports</h2>",
        "partner, web (inactive)",
        "inactive",
        "<h2>Accounts without shares</h2>",
    ] {
        assert!(page.contains(words), "{words}\n{page}");
    }
    let object = t.run("generate diagram object --users --html").ok();
    object.says("<h2>user app</h2>");
    t.run("generate diagram object --html --format svg").usage();
}

#[test]
fn the_ending_of_a_file_says_its_format() {
    let t = world();
    for (file, start) in [
        ("a.puml", "@startuml"),
        ("a.txt", "@startuml"),
        ("a.mmd", "---\ntitle:"),
        ("a.dot", "// generated"),
        ("a.gv", "// generated"),
        ("a.SVG", "<?xml"),
        ("a.htm", "<!DOCTYPE"),
    ] {
        t.run(&format!("generate diagram object -o {file}")).ok();
        assert!(t.read(file).starts_with(start), "{file}");
    }
    t.run("generate diagram object --format mermaid -o b.svg")
        .ok();
    assert!(t.read("b.svg").starts_with("---\n"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(t.path("a.puml")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn a_file_called_like_a_picture_holds_no_text() {
    let t = world();
    for file in ["a.png", "a.PDF", "b.c.jpeg"] {
        t.run_unchanged(&format!("generate diagram component -o {file}"))
            .usage()
            .says("pictures of that format cannot be drawn")
            .says("`.svg`");
    }
    t.run("generate diagram component --format plantuml -o a.png")
        .ok();
}

#[test]
fn users_that_were_not_asked_for_are_not_said_to_be_missing() {
    let t = world();
    let report = t.run("generate diagram object -o a.svg").ok();
    assert!(!report.stdout().contains("user"), "{}", report.stdout());
    t.run("generate diagram object --users -o a.svg")
        .ok()
        .says(" user");
}

#[test]
fn a_diagram_is_renewed_and_other_files_are_kept() {
    let t = world();
    for file in ["a.puml", "a.mmd", "a.dot", "a.svg", "a.html"] {
        for _ in 0..2 {
            t.run(&format!("generate diagram component -o {file}")).ok();
        }
    }
    t.write("notes.svg", "mine");
    t.run_unchanged("generate diagram component -o notes.svg")
        .refused()
        .says("already exists and holds no diagram");
    t.run_unchanged("generate diagram object -o notes.svg --force --dry-run")
        .ok();
    t.run("generate diagram component -o notes.svg --force")
        .ok();
    t.run("generate diagram object -o notes.svg -F").ok();
    assert!(t.read("notes.svg").contains("<svg "));
}

#[test]
fn without_an_operator_there_is_nothing_to_draw() {
    let t = Sandbox::new();
    t.run("generate diagram component")
        .refused()
        .says("no operator");
    t.run("generate diagram component --format png").usage();
}
