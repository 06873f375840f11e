//! README's tour: every command of it works, and prints what README says it prints.

use regex::Regex;

use crate::support::broker::Broker;
use crate::support::sandbox::Sandbox;

const README: &str = include_str!("../../README.md");

/// The commands of the `console` blocks, each with what it prints.
fn transcript() -> Vec<(String, String)> {
    let mut steps: Vec<(String, String)> = Vec::new();
    for block in README.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap_or_default();
        for line in block.lines() {
            match line.strip_prefix("$ accord ") {
                Some(command) => steps.push((command.to_string(), String::new())),
                None => {
                    let (_, printed) = steps.last_mut().expect("a block starts with a command");
                    printed.push_str(line);
                    printed.push('\n');
                }
            }
        }
    }
    steps
}

/// Text with everything that is new in every run replaced: keys, times, places.
fn stable(text: &str) -> String {
    let mut text = text.to_string();
    for (pattern, name) in [
        (r"\b[OAUN][A-Z2-7]{55}\b", "<key>"),
        (r"\b[OAUN]/[A-Z2-7]{2}/", "<kind>/<shard>/"),
        (r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d( UTC|Z)", "<time>"),
        (r#"[^\s`"]*/nats/nsc/"#, "…/nats/nsc/"),
        (r#"[^\s`"]*/(orders.tok|server.conf)"#, "…/$1"),
        (r"(localhost|127\.0\.0\.1):\d+", "<server>"),
    ] {
        text = Regex::new(pattern)
            .unwrap()
            .replace_all(&text, name)
            .into_owned();
    }
    text.trim_end().to_string()
}

#[test]
fn the_tour_prints_what_it_says() {
    let t = Sandbox::new();
    let mut broker = None;
    let steps = transcript();
    assert!(steps.len() > 10, "README has a tour");
    for (command, printed) in steps {
        let words = shell_words::split(&command).unwrap();
        let output = t.run_args(&words);
        let got = [output.stdout(), output.stderr()].concat();
        assert_eq!(stable(&got), stable(&printed), "$ accord {command}");
        // README has the server on its usual port; here it listens wherever there is room.
        if command.starts_with("generate config") {
            let server = Broker::start_file(&t.path("server.conf"));
            let _ = t
                .run(&format!(
                    "edit operator --service-url {} --rm-service-url nats://localhost:4222",
                    server.url()
                ))
                .ok();
            broker = Some(server);
        }
    }
    assert!(broker.is_some(), "the tour starts a server");
}

#[test]
fn the_picture_of_every_story_is_shown() {
    let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/docs");
    let names = std::fs::read_dir(docs).unwrap().map(|entry| {
        let name = entry.unwrap().file_name();
        name.into_string().unwrap()
    });
    let pictures: Vec<String> = names.filter(|name| name.ends_with(".svg")).collect();
    assert!(pictures.len() >= 5, "{pictures:?}");
    for picture in pictures {
        assert!(README.contains(&format!("](docs/{picture})")), "{picture}");
    }
}

#[test]
fn what_readme_types_besides_the_tour_is_taken_by_the_parser() {
    let mut typed = 0;
    for block in README.split("```sh\n").skip(1) {
        let block = block.split("```").next().unwrap_or_default();
        for line in block.lines() {
            let Some(command) = line.strip_prefix("accord ") else {
                continue;
            };
            let command = command.split(" #").next().unwrap_or(command);
            let words = shell_words::split(command).unwrap();
            assert!(accord::cli::parses(&words), "{line}");
            typed += 1;
        }
    }
    assert!(typed > 20, "README shows how people share");
}
