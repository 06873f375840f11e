//! What commands cost, each against its limit, as ratios measured in one run.
//!
//! `cargo bench` prints the table that README quotes and fails if a limit is broken. The two sides
//! of a ratio run in turn, so that whatever else the machine does falls on both.

#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]

#[path = "stores/mod.rs"]
mod stores;

use std::hint::black_box;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use stores::Store;

const SMALL: usize = 10;
const LARGE: usize = 10_000;

fn main() -> ExitCode {
    // `cargo test --benches` runs this too; a debug build would only measure itself.
    if std::env::args().any(|a| a == "--test") || cfg!(debug_assertions) {
        println!("limits are measured by `cargo bench` only");
        return ExitCode::SUCCESS;
    }
    let small = Store::with_accounts(SMALL);
    let large = Store::with_accounts(LARGE);
    let mut table = Table::default();

    start(&mut table);
    for (name, command) in [
        ("add user", "add user --account A5 --name bench-{}"),
        ("add account", "add account --name bench-{}"),
        ("add export", "add export --account A5 --subject bench.{}"),
        ("describe account", "describe account A5"),
        (
            "revocations add-user",
            "revocations add-user --account A6 --user-public-key {user}",
        ),
    ] {
        scale(&mut table, name, command, &small, &large);
    }
    list(&mut table, &large);
    validate(&mut table, &large);
    memory(&mut table, &large);
    table.finish()
}

/// Start of the program against a program that only says hello.
fn start(table: &mut Table) {
    let hello = stores::hello_world();
    let mut run_hello = || run(Command::new(&hello));
    let mut run_version = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_accord"));
        command.arg("--version");
        run(command)
    };
    let (hello, version) = in_turn(200, &mut run_hello, &mut run_version);
    table.ratio("`--version` against hello world", version, hello, 2.5);
}

/// The same command in a large store against a small one.
fn scale(table: &mut Table, name: &str, command: &str, small: &Store, large: &Store) {
    let mut n = 0;
    let mut next = |store: &Store| {
        n += 1;
        let words: Vec<String> = command
            .split(' ')
            .map(|w| {
                w.replace("{}", &n.to_string())
                    .replace("{user}", &stores::user_key(n))
            })
            .collect();
        run(store.command(&words))
    };
    let mut small_times = Vec::new();
    let mut large_times = Vec::new();
    for _ in 0..60 {
        small_times.push(next(small));
        large_times.push(next(large));
    }
    table.ratio(
        &format!("`{name}` with {LARGE} accounts against {SMALL}"),
        median(large_times),
        median(small_times),
        1.5,
    );
}

fn list(table: &mut Table, large: &Store) {
    let times = (0..20)
        .map(|_| run(large.command(&["list", "accounts"])))
        .collect();
    table.limit(
        &format!("`list accounts` of {LARGE}"),
        median(times),
        Duration::from_millis(60),
    );
}

/// `validate --all-accounts` against the bare signature checks it must do, on all cores.
fn validate(table: &mut Table, large: &Store) {
    let tokens = large.tokens();
    let mut bare = || {
        let begin = Instant::now();
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        std::thread::scope(|scope| {
            for chunk in tokens.chunks(tokens.len().div_ceil(cores)) {
                scope.spawn(move || {
                    for token in chunk {
                        black_box(stores::verify(token));
                    }
                });
            }
        });
        begin.elapsed()
    };
    let mut whole = || run(large.command(&["validate", "--all-accounts"]));
    let (bare, whole) = in_turn(10, &mut bare, &mut whole);
    table.ratio(
        &format!("`validate --all-accounts` of {LARGE} against its bare ed25519 checks"),
        whole,
        bare,
        1.5,
    );
}

fn memory(table: &mut Table, large: &Store) {
    for words in [
        &["list", "accounts"][..],
        &["validate", "--all-accounts"],
        &["describe", "account", "A5"],
        &["add", "user", "--account", "A5", "--name", "memory"],
    ] {
        table.bytes(
            &format!("peak memory of `{}` with {LARGE} accounts", words.join(" ")),
            large.peak_memory(words),
            40 << 20,
        );
    }
}

/// Runs both in turn and gives the median of each.
fn in_turn(
    times: usize,
    a: &mut dyn FnMut() -> Duration,
    b: &mut dyn FnMut() -> Duration,
) -> (Duration, Duration) {
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for _ in 0..times {
        first.push(a());
        second.push(b());
    }
    (median(first), median(second))
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// Runs a command to its end and gives the time; it must succeed.
fn run(mut command: Command) -> Duration {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    let begin = Instant::now();
    let output = command.spawn().unwrap().wait_with_output().unwrap();
    let time = begin.elapsed();
    assert!(
        output.status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    time
}

/// The measured figures, and whether a limit is broken.
#[derive(Default)]
struct Table {
    broken: usize,
}

impl Table {
    fn ratio(&mut self, what: &str, time: Duration, of: Duration, limit: f64) {
        let ratio = time.as_secs_f64() / of.as_secs_f64();
        let figures = format!(
            "{ratio:.2}x ({:.2} ms / {:.2} ms)",
            millis(time),
            millis(of)
        );
        self.line(what, &figures, &format!("{limit}x"), ratio <= limit);
    }

    fn limit(&mut self, what: &str, time: Duration, limit: Duration) {
        self.line(
            what,
            &format!("{:.1} ms", millis(time)),
            &format!("{:.0} ms", millis(limit)),
            time <= limit,
        );
    }

    fn bytes(&mut self, what: &str, bytes: usize, limit: usize) {
        let mebibytes = |b: usize| format!("{:.1} MiB", b as f64 / f64::from(1 << 20));
        self.line(what, &mebibytes(bytes), &mebibytes(limit), bytes <= limit);
    }

    fn line(&mut self, what: &str, figure: &str, limit: &str, kept: bool) {
        self.broken += usize::from(!kept);
        println!(
            "| {what} | {figure} | {limit} |{}",
            if kept { "" } else { " BROKEN" }
        );
    }

    fn finish(self) -> ExitCode {
        if self.broken == 0 {
            return ExitCode::SUCCESS;
        }
        println!("{} limits are broken", self.broken);
        ExitCode::FAILURE
    }
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// Where the built programs of the benches lie.
pub fn scratch() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}
