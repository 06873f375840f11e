//! How an example is a program of its own: it plays a story with itself as `accord`.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::stories::Stage;
use crate::support::broker::StartError;

/// Plays a story with this very program as `accord`.
///
/// `cargo run --example` builds no other binary, so the example calls itself through a link of that
/// name, and under that name it is the command line tool.
pub fn main(story: fn(&mut Stage) -> Result<(), StartError>) -> ExitCode {
    let mut args = std::env::args_os();
    let called = args.next().map(PathBuf::from).unwrap_or_default();
    if called.file_stem().is_some_and(|stem| stem == "accord") {
        return accord::cli::main(std::iter::once(OsString::from("accord")).chain(args));
    }
    let links = tempfile::tempdir().expect("a temporary directory can be made");
    let program = links
        .path()
        .join(format!("accord{}", std::env::consts::EXE_SUFFIX));
    let this = std::env::current_exe().expect("a program knows its own file");
    if std::fs::hard_link(&this, &program).is_err() {
        std::fs::copy(&this, &program).expect("the program can be copied");
    }
    let mut stage = Stage::new(program, false);
    match story(&mut stage) {
        Ok(()) => ExitCode::SUCCESS,
        Err(StartError::NoServer(why)) => {
            stage.say("left out from here on: everything that needs a server (push, publish, subscribe, request)");
            stage.say(&why.to_string());
            ExitCode::SUCCESS
        }
        Err(err) => {
            stage.say(&err.to_string());
            ExitCode::FAILURE
        }
    }
}
