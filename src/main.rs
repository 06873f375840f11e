//! The `accord` program.

fn main() -> std::process::ExitCode {
    accord::cli::main(std::env::args_os())
}
