//! A platform's events reach two organisations, and through them a partner who gets one domain of
//! each; all of it on a real nats-server. `cargo run --example partner_events`

#[path = "stories/program.rs"]
mod program;
#[path = "stories/mod.rs"]
mod stories;
#[path = "../tests/support/mod.rs"]
mod support;

fn main() -> std::process::ExitCode {
    program::main(|stage| stories::partner_events::play(stage).map(drop))
}
