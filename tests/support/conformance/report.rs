//! What a scenario left, as one document.
//!
//! Not compared are dot files other than `.nsc` and `.gitignore` (lock files, say), empty
//! directories, saved defaults without effect (of the only operator or account, or of one that is
//! gone), and the member `nsc` of a context, which makes the nats CLI run a program of that name.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Value, json};

use super::super::home::{Home, mode, read_text, walk};
use super::super::tokens::{looks_like_key, pattern, public_key_of};
use super::account_server::Kept;
use super::content::content;
use super::normalise::Normaliser;

/// Directories of the keystore that are named after the beginning of keys.
static SHARD: LazyLock<Regex> = LazyLock::new(|| pattern(r"keys/[OAUX](/[A-Z2-7]{2})?$"));
static SEED_PLACE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^keys/keys/[OAUX]/\.\./"));

/// One walk over everything a scenario may have left.
pub struct Reporter<'a> {
    pub home: &'a Home,
    pub normaliser: Normaliser,
    /// Directories that the scenario itself made.
    pub given_dirs: &'a BTreeSet<PathBuf>,
    report: Value,
    files: Vec<String>,
    seeds: Vec<String>,
}

/// A file or directory on that walk.
struct Entry<'a> {
    /// Which of the directories it is in: `stores`, `keys`, `config`, `context` or `tmp`.
    label: &'static str,
    path: &'a Path,
    /// Path below the label, the label first, with names for keys.
    shown: String,
    name: &'a str,
    mode: String,
}

impl<'a> Reporter<'a> {
    pub fn new(
        home: &'a Home,
        normaliser: Normaliser,
        given_dirs: &'a BTreeSet<PathBuf>,
    ) -> Reporter<'a> {
        let report = json!({"store": {}, "creds": {}, "operators": {}, "written": {}});
        Reporter {
            home,
            normaliser,
            given_dirs,
            report,
            files: Vec::new(),
            seeds: Vec::new(),
        }
    }

    /// The report, with the commands that led to it and what an account server was sent.
    pub fn report(mut self, commands: Vec<Value>, server: Option<Kept>) -> Value {
        let home = self.home;
        let context = home.config.with_file_name("context");
        let bases = [
            (&home.stores, "stores"),
            (&home.keys, "keys"),
            (&home.config, "config"),
            (&context, "context"),
            (&home.work, "tmp"),
        ];
        for (base, label) in bases {
            for listing in walk(base) {
                for name in &listing.dirs {
                    self.directory(&self.entry(label, base, &listing.dir.join(name)));
                }
                for name in &listing.files {
                    self.file(&self.entry(label, base, &listing.dir.join(name)));
                }
            }
        }
        let defaults = home.config.join("nsc.json");
        if defaults.exists() {
            self.report["context"] = self.defaults(&defaults);
        }
        if let Some(kept) = server {
            self.report["server"] = self.server(&kept);
        }
        let mut problems = self.normaliser.problems;
        problems.sort();
        problems.dedup();
        self.seeds.sort();
        self.report["commands"] = commands.into();
        self.report["files"] = self.files.into();
        self.report["seeds"] = self.seeds.into();
        self.report["problems"] = problems.into();
        self.report
    }

    fn entry<'p>(&self, label: &'static str, base: &Path, path: &'p Path) -> Entry<'p> {
        let below = path.strip_prefix(base).expect("walked from there");
        let shown = self
            .normaliser
            .stable
            .text(&format!("{label}/{}", below.display()));
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .expect("names are Unicode");
        Entry {
            label,
            path,
            shown,
            name,
            mode: format!("{:o}", mode(path)),
        }
    }

    fn directory(&mut self, entry: &Entry) {
        let Entry { shown, mode, .. } = entry;
        if SHARD.is_match(shown) {
            if mode != "700" {
                // The name of the inner directories is random.
                let place = match shown.rsplit_once('/') {
                    Some((above, shard)) if shard.len() == 2 => &format!("{above}/.."),
                    _ => shown,
                };
                self.normaliser
                    .problems
                    .push(format!("{place} has mode {mode}"));
            }
            return;
        }
        let holds_files = || {
            walk(entry.path)
                .iter()
                .any(|listing| !listing.files.is_empty())
        };
        if entry.label != "context" && !self.given_dirs.contains(entry.path) && holds_files() {
            self.files.push(format!("{shown}/ {mode}"));
        }
    }

    fn file(&mut self, entry: &Entry) {
        let Entry {
            label,
            shown,
            name,
            mode,
            ..
        } = entry;
        if name.starts_with('.') && ![".nsc", ".gitignore"].contains(name) {
            return;
        }
        let text = read_text(entry.path);
        let below = shown.split_once('/').map_or("", |(_, below)| below);
        if let Some(key) = name.strip_suffix(".nk").filter(|key| looks_like_key(key)) {
            self.seed(entry, key, &text);
        } else if *label == "keys" && name.ends_with(".creds") {
            self.report["creds"][shown] = format!("{} {mode}", self.normaliser.creds(&text)).into();
        } else if *label == "tmp" && *name == "nsc.json" {
            self.report["written"][below] =
                json!({ "context": self.defaults(entry.path), "mode": mode });
        } else if ["stores", "keys", "config"].contains(label) || *name == ".gitignore" {
            self.files.push(format!("{shown} {mode}"));
            if name.ends_with(".jwt") {
                self.report["store"][below] = self.normaliser.token(&text);
                if text != text.trim() {
                    let problem = format!("{shown}: stray white space around the token");
                    self.normaliser.problems.push(problem);
                }
            }
            if *name == ".nsc" {
                let operator = below.rsplit('/').nth(1).unwrap_or_default();
                self.report["operators"][operator] = json_or_text(&text);
            }
        } else {
            let mut written = content(&mut self.normaliser, &text);
            if *label == "context"
                && let Some(context) = written["json"].as_object_mut()
            {
                context.remove("nsc");
            }
            written["mode"] = mode.as_str().into();
            let place = if *label == "tmp" { below } else { shown };
            self.report["written"][place] = written;
        }
    }

    fn seed(&mut self, entry: &Entry, key: &str, text: &str) {
        let Entry { shown, mode, .. } = entry;
        let fits = public_key_of(text.trim()).as_deref() == Some(key);
        let fits = if fits { "" } else { " MISMATCH" };
        let key = self.normaliser.stable.key(key);
        let line = if entry.label == "tmp" {
            let dir = shown.strip_prefix("tmp/").unwrap_or(shown);
            let dir = dir.strip_suffix(&format!("{key}.nk")).unwrap_or(dir);
            format!("{key}{fits} {mode} in {dir}")
        } else {
            let place = if SEED_PLACE.is_match(shown) {
                ""
            } else {
                " MISPLACED"
            };
            format!("{key}{fits}{place} {mode}")
        };
        self.seeds.push(line);
    }

    /// The defaults in effect: the only operator or account there is, else the saved one if it exists.
    fn defaults(&self, path: &Path) -> Value {
        let saved = json_or_text(&read_text(path));
        let saved = |name: &str| saved[name].as_str().unwrap_or_default().to_owned();
        let root = match saved("store_root") {
            root if root.is_empty() => path.parent().expect("a file").display().to_string(), // as with --all-dirs
            root => root,
        };
        let stores = PathBuf::from(&root);
        let operator = only_or(saved("operator"), &stores);
        let accounts = stores.join(&operator).join("accounts");
        let account = if operator.is_empty() {
            String::new()
        } else {
            only_or(saved("account"), &accounts)
        };
        let text = |text: &str| self.normaliser.stable.text(text);
        json!({ "store_root": text(&root), "operator": text(&operator), "account": text(&account) })
    }

    fn server(&mut self, kept: &Kept) -> Value {
        let mut out = json!({ "accounts": {}, "activations": [] });
        for (key, token) in &kept.accounts {
            out["accounts"][self.normaliser.stable.key(key)] = self.normaliser.token(token);
        }
        let activations: Vec<Value> = kept
            .activations
            .iter()
            .map(|token| self.normaliser.token(token))
            .collect();
        out["activations"] = activations.into();
        out
    }
}

/// The only directory there is, or the saved name if there is one so called.
fn only_or(saved: String, dir: &Path) -> String {
    let listing = walk(dir).into_iter().next();
    let mut names: Vec<String> = listing
        .map(|listing| listing.dirs)
        .unwrap_or_default()
        .into_iter()
        .filter_map(|name| name.into_string().ok())
        .collect();
    match names.len() {
        1 => names.remove(0),
        _ if names.contains(&saved) => saved,
        _ => String::new(),
    }
}

fn json_or_text(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| text.into())
}
