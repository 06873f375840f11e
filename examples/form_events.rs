//! Each of several organisations pulls its part of one stream of events, over WebSocket, and opens
//! what is sealed for it. `cargo run --example form_events`

#[path = "stories/program.rs"]
mod program;
#[path = "stories/mod.rs"]
mod stories;
#[path = "../tests/support/mod.rs"]
mod support;

fn main() -> std::process::ExitCode {
    program::main(|stage| stories::form_events::play(stage).map(drop))
}
