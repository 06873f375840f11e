//! An account shares a stream of events with another account, then a service; both cross a real
//! nats-server. `cargo run --example cart_events`

#[path = "stories/program.rs"]
mod program;
#[path = "stories/mod.rs"]
mod stories;
#[path = "../tests/support/mod.rs"]
mod support;

fn main() -> std::process::ExitCode {
    program::main(|stage| stories::cart_events::play(stage).map(drop))
}
