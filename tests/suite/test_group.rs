//! The hidden group `test`: the command tree as tables and pages.

use std::fs;

use crate::support::refusals::Refusals;
use crate::support::sandbox::Sandbox;

#[test]
fn flags_of_all_commands_are_a_table() {
    let t = Sandbox::new();
    let output = t.run("test flags").ok();
    let mut lines = output.stdout().lines();
    let header: Vec<&str> = lines.next().unwrap().split(',').collect();
    let weight = header.iter().position(|name| *name == "weight").unwrap();
    let from = header.iter().position(|name| *name == "from").unwrap();
    for line in lines {
        let cells: Vec<&str> = line.split(',').collect();
        assert_eq!(cells.len(), header.len(), "{line}");
        if cells[0] == "accord add mapping" {
            assert_eq!([cells[weight], cells[from]], ["-", "f"]);
        }
    }
    let json = t.run("test flags --json").ok().json();
    assert_eq!(json["accord add mapping"]["weight"], "-");
}

#[test]
fn commands_with_a_flag_are_found() {
    let t = Sandbox::new();
    let output = t.run("test whoflag weight").ok();
    assert_eq!(output.stdout(), "accord add mapping\naccord edit mapping\n");
    let json = t.run("test whoflag --json -- --cluster").ok().json();
    assert!(json["commands"].as_array().unwrap().len() >= 3);
    assert_eq!(t.run("test whoflag nothing-has-this").ok().stdout(), "");
}

#[test]
fn help_is_written_as_markdown() {
    let t = Sandbox::new();
    fs::create_dir(t.path("doc")).unwrap();
    t.run("test doc doc").ok().says("pages to `");
    let page = fs::read_to_string(t.path("doc/accord_add_mapping.md")).unwrap();
    for words in ["## accord add mapping", "Usage:", "Examples:", "--weight"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let root = fs::read_to_string(t.path("doc/accord.md")).unwrap();
    assert!(root.contains("(accord_add.md)"), "{root}");
    assert!(!t.path("doc/accord_test.md").exists());
    t.run("test doc doc").ok();
    Refusals::of(&t).refused("test doc missing", "is not a directory");
}

#[test]
fn keys_are_made_as_by_generate_nkey() {
    let t = Sandbox::with_operator("O");
    let output = t.run("test nkey --user --store").ok();
    output.says("user key stored ");
    for options in [
        "-o",
        "-a",
        "-u",
        "-x",
        "--operator --account --user --curve",
    ] {
        t.may_show_seeds().run(&format!("test nkey {options}")).ok();
    }
    Refusals::of(&t).usage("test nkey", "required");
}
