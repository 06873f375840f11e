//! Commands killed at any moment: the next one, a reading one, finds the old state or the new.
#![cfg(unix)]

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};

use crate::support::home::walk;
use crate::support::sandbox::Sandbox;
use crate::support::tokens::{SEED, Token, public_key_of};
use crate::support::tree::Tree;

/// A command that changes several files, and what must be there first.
const STORIES: [(&[&str], &str); 14] = [
    (&[], "init --name O"),
    (&["add operator --name P"], "add operator --name O --sys"),
    (
        &["add operator --name O", "add account --name A"],
        "add user --account A --name u",
    ),
    (
        &[
            "add operator --name O",
            "add account --name A",
            "add user --account A --name u",
            "add user --account A --name v",
        ],
        "delete account A --rm-nkey --rm-creds",
    ),
    (
        &[
            "add operator --name O",
            "add account --name A",
            "add user --account A --name u",
        ],
        "delete user --account A u --revoke --rm-nkey --rm-creds",
    ),
    (
        &[
            "add operator --name O",
            "add account --name A",
            "add user --account A --name u",
        ],
        "generate creds --account A --name u --output-file out.creds",
    ),
    (
        &[
            "add operator --name O",
            "add account --name A",
            "add user --account A --name u",
        ],
        "rename account A B",
    ),
    (
        &[
            "add operator --name O --sys",
            "add account --name A",
            "add user --account A --name u",
        ],
        "rename operator O P",
    ),
    (
        &[
            "add operator --name P",
            "add operator --name O --sys",
            "add account --name A",
            "add user --account A --name u",
        ],
        "delete operator O --rm-nkey --rm-creds",
    ),
    (
        &[
            "add operator --name O",
            "add account --name A",
            "add user --account A --name u",
        ],
        "export keys --all --remove --include-jwts --dir cold",
    ),
    (
        &[
            "add operator --name O",
            "add account --name A",
            "add user --account A --name u",
            "generate creds --account A --name u --output-file u.creds",
            "delete user --account A u --rm-nkey --rm-creds",
        ],
        "import user --file u.creds",
    ),
    (
        &["add operator --name O", "add account --name A"],
        "reissue operator --yes",
    ),
    (
        &[
            "add operator --name O",
            "add account --name A",
            "add account --name B",
            "add export --account A --subject a --private",
        ],
        "generate activation --account A --target-account B --output-file b.tok",
    ),
    (
        &[
            "add operator --name O",
            "add account --name B",
            "add account --name A",
            "add export --account A --subject a --private",
            "generate activation --account A --target-account B",
        ],
        "delete account A --rm-nkey",
    ),
];

/// All of them, and a keystore of old versions.
fn stories() -> impl Iterator<Item = Story> {
    let migrated = || Story::of(crate::keys_migrate::old(), "keys migrate");
    let usual = STORIES.into_iter().map(Story::new);
    usual.chain(std::iter::once_with(migrated))
}

/// A story at the point before its command, which was tried once.
struct Story {
    t: Sandbox,
    line: &'static str,
    old: Tree,
    /// Paths afterwards, with names for keys.
    new: Vec<String>,
    took: Duration,
}

impl Story {
    fn new((before, line): (&[&str], &'static str)) -> Story {
        let t = Sandbox::new();
        for line in before {
            t.run(line).ok();
        }
        Story::of(t, line)
    }

    fn of(t: Sandbox, line: &'static str) -> Story {
        let old = t.tree();
        let start = Instant::now();
        t.run(line).ok();
        let took = start.elapsed();
        let new = paths(&t);
        old.restore(t.dirs());
        t.assert_unchanged(&old);
        Story {
            t,
            line,
            old,
            new,
            took,
        }
    }

    fn words(&self) -> Vec<String> {
        shell_words::split(self.line).unwrap()
    }

    /// Judges what is there after a command was killed, and goes back. Says whether it is new.
    fn judge(&self, when: &str) -> bool {
        let t = &self.t;
        let context = format!("{} killed {when}", self.line);
        // Dry, so that a first run makes no saved defaults.
        let read = t.run("list operators --dry-run");
        assert_eq!(read.code(), Some(0), "{context}: {}", *read);
        left_over(t, &context);
        let is_new = !self.old.differences(&t.tree()).is_empty();
        if is_new {
            assert_eq!(paths(t), self.new, "{context}");
        }
        sound(t, &context);
        self.old.restore(t.dirs());
        is_new
    }
}

/// Every file, with names for keys.
fn paths(t: &Sandbox) -> Vec<String> {
    let tree = t.tree();
    let files = tree.keys().filter(|path| !path.ends_with('/'));
    let mut paths: Vec<String> = files.map(|path| t.stable_text(path)).collect();
    // A second key of the same name is another one of the same kind.
    for path in &mut paths {
        while let (Some(from), Some(to)) = (path.find('#'), path.find('>')) {
            path.replace_range(from..to, "");
        }
    }
    paths.sort();
    paths
}

/// No record, journal or temporary file.
fn left_over(t: &Sandbox, context: &str) {
    for listing in walk(&t.dirs().root) {
        for name in &listing.files {
            let name = name.to_string_lossy();
            let kept = matches!(&*name, ".accord.lock" | ".accord.index" | ".accord.names")
                || name.starts_with(".accord.grants.");
            assert!(
                !name.starts_with(".accord.") || kept,
                "{context}: {name} was left in {}",
                listing.dir.display()
            );
        }
    }
}

/// Tokens, seeds and creds belong together.
fn sound(t: &Sandbox, context: &str) {
    for (path, text) in t.dirs().tokens() {
        let token = Token::decode(&text)
            .unwrap_or_else(|err| panic!("{context}: {}: {err}", path.display()));
        assert!(
            token.is_signed_by_its_issuer(),
            "{context}: {}",
            path.display()
        );
    }
    for (key, path) in t.dirs().seed_files() {
        let seed = std::fs::read_to_string(&path).unwrap();
        assert_eq!(public_key_of(&seed).as_deref(), Some(&*key), "{context}");
    }
    let tokens = t.dirs().tokens();
    for listing in walk(&t.dirs().keys.join("creds")) {
        for name in listing.files {
            let creds = std::fs::read_to_string(listing.dir.join(name)).unwrap();
            let seed = SEED
                .find(&creds)
                .unwrap_or_else(|| panic!("{context}: creds without a seed"));
            let key = public_key_of(seed.as_str());
            let fits = |text: &str| {
                Token::decode(text).is_ok_and(|token| token.text("sub") == key.as_deref())
            };
            let own = tokens.iter().find(|(_, text)| fits(text));
            // Creds outlive the JWT of a user that was deleted without them.
            assert!(
                own.is_none_or(|(_, text)| creds.contains(text.trim())),
                "{context}: creds of {key:?}"
            );
        }
    }
}

#[test]
fn a_command_killed_at_any_moment_leaves_the_old_state_or_the_new() {
    const MOMENTS: u32 = 12;
    for story in stories() {
        for moment in 0..=MOMENTS {
            let after = story.took * moment / MOMENTS;
            let mut child = story
                .t
                .command()
                .args(story.words())
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            std::thread::sleep(after);
            child.kill().unwrap();
            child.wait().unwrap();
            story.judge(&format!("after {after:?}"));
        }
    }
}

/// Calls to the system that change something on disk.
const CHANGES: &str = "write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat,renameat2,unlink,\
                       unlinkat,mkdir,mkdirat,rmdir,chmod,fchmod,fchmodat";

/// The program of a story under strace, killed before one of its calls, if strace can do that here.
fn traced(story: &Story, words: &[String], call: &str, number: u32) -> Option<bool> {
    let plain = story.t.command();
    let mut command = Command::new("strace");
    command
        .args(["-f", "-qq", "-o", "/dev/null", "-e"])
        .arg(format!("trace={call}"))
        .arg("-e")
        .arg(format!("inject={call}:signal=KILL:when={number}"))
        .arg(plain.get_program())
        .args(words)
        .current_dir(&story.t.dirs().work)
        .env_clear()
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    for (name, value) in plain.get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    let status = command.status().ok()?;
    Some(!status.success())
}

/// Whether strace is here and may trace.
fn can_trace() -> bool {
    let tried = Command::new("strace")
        .args([
            "-f",
            "-qq",
            "-o",
            "/dev/null",
            "-e",
            "inject=close:when=9999:signal=KILL",
            "true",
        ])
        .stderr(Stdio::null())
        .status();
    let can = tried.is_ok_and(|status| status.success());
    if !can {
        println!("left out: there is no strace, or it may not trace");
    }
    can
}

#[test]
fn a_command_killed_at_any_call_to_the_disk_leaves_the_old_state_or_the_new() {
    if !can_trace() {
        return;
    }
    for story in stories() {
        let (mut old, mut new) = (0, 0);
        for call in CHANGES.split(',') {
            for number in 1.. {
                if !traced(&story, &story.words(), call, number).unwrap_or_default() {
                    story.old.restore(story.t.dirs());
                    break;
                }
                match story.judge(&format!("at {call} {number}")) {
                    true => new += 1,
                    false => old += 1,
                }
            }
        }
        assert!(
            old > 3 && new > 1,
            "{}: {old} times old, {new} times new",
            story.line
        );
    }
}

#[test]
fn whoever_finishes_the_work_of_a_killed_command_may_be_killed_too() {
    if !can_trace() {
        return;
    }
    let finish = ["list", "operators", "--dry-run"].map(str::to_owned);
    for story in [STORIES[1], STORIES[3]] {
        let story = Story::new(story);
        for (call, number) in [
            ("rename", 1),
            ("rename", 2),
            ("rename", 3),
            ("unlink", 1),
            ("unlink", 3),
            ("fsync", 4),
            ("fsync", 9),
        ] {
            for second in ["rename", "unlink", "rmdir", "fsync"] {
                for count in 1..4 {
                    traced(&story, &story.words(), call, number).unwrap();
                    traced(&story, &finish, second, count).unwrap();
                    story.judge(&format!(
                        "at {call} {number}, and whoever finished it at {second} {count},"
                    ));
                }
            }
        }
    }
}

#[test]
fn a_journal_that_came_with_somebody_elses_store_touches_nothing_outside_of_it() {
    let t = Sandbox::with_operator("O").account("A").user("A", "u");
    let seed = t.seed_file("A:A").unwrap();
    let precious = t.write("precious", "mine");
    // A checkout with a store of its own, in which a person looks around.
    let theirs = t.path("theirs");
    t.run("--data-dir theirs add operator --name X").ok();
    t.write("theirs/X/.accord.tmp.1", "evil");
    std::os::unix::fs::symlink(&t.dirs().work, theirs.join("X/out")).unwrap();
    let path = |path: &std::path::Path| path.display().to_string();
    for step in [
        format!("delete {}", path(&precious)),
        format!("delete {}", path(&seed)),
        "delete X/out/precious".to_owned(),
        format!("move X/.accord.tmp.1 {}", path(&precious)),
        format!("rename {} {}", path(&precious), path(&t.path("elsewhere"))),
        format!("rename {} X/elsewhere", path(&precious)),
        "rename X/out/precious X/out/elsewhere".to_owned(),
        format!("move {} {}", path(&precious), path(&t.path("elsewhere"))),
        format!("probe {}", path(&precious)),
    ] {
        let body = format!("accord journal 1\n{step}\n");
        let sum = data_encoding::HEXLOWER.encode(&Sha256::digest(&body));
        for name in ["journal", "record"] {
            let journal = t.write(
                &format!("theirs/.accord.{name}"),
                format!("{body}end {sum}\n"),
            );
            let before = t.tree();
            for line in ["list operators --dry-run", "env", "add account --name N"] {
                let output = t.call().cwd("theirs/X").run(line);
                let refused = output.code() == Some(1) && output.stderr().contains("hint: ");
                assert!(name == "record" || refused, "{step}: {}", *output);
            }
            let changed = before.differences(&t.tree());
            let changed: Vec<_> = changed
                .iter()
                .filter(|path| !path.contains("theirs/"))
                .collect();
            assert!(
                precious.is_file() && seed.is_file(),
                "{name} {step}: {changed:?}"
            );
            let _ = std::fs::remove_file(journal);
        }
    }
}
