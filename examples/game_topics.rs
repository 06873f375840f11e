//! Services of a game publish events on topics; others consume them in groups, replay them and try
//! again what failed. `cargo run --example game_topics`

#[path = "stories/program.rs"]
mod program;
#[path = "stories/mod.rs"]
mod stories;
#[path = "../tests/support/mod.rs"]
mod support;

fn main() -> std::process::ExitCode {
    program::main(|stage| stories::game_topics::play(stage).map(drop))
}
