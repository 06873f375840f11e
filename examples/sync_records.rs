//! An outside service writes records into a stream that keeps the latest version of each, and can do
//! nothing else. `cargo run --example sync_records`

#[path = "stories/program.rs"]
mod program;
#[path = "stories/mod.rs"]
mod stories;
#[path = "../tests/support/mod.rs"]
mod support;

fn main() -> std::process::ExitCode {
    program::main(|stage| stories::sync_records::play(stage).map(drop))
}
