//! Commands that mend what was found, where one is known.

use crate::check::{self, Code};
use crate::claims::{AccountClaims, Export, Import, Permission, Scope, UserClaims};
use crate::cli::error::Hint;

/// An account in whose document something was found.
pub struct OfAccount<'a> {
    /// Its name in the store.
    pub name: &'a str,
    /// What it says.
    pub claims: &'a AccountClaims,
}

impl OfAccount<'_> {
    /// How to mend a finding about the part that `about` names; empty where no command does it.
    pub fn hints(&self, code: Code, about: &str) -> Vec<Hint> {
        let hint = match code {
            Code::ExportAnswersOnce => self.export(about).map(|export| {
                let both = |e: &&Export| e.subject == export.subject;
                let service: &[&str] = match self.claims.nats.exports.iter().filter(both).count() {
                    1 => &[],
                    _ => &["--service"],
                };
                let words = ["--response-type", "Stream"];
                run(
                    "let all answers through",
                    &[
                        &["edit", "export"],
                        &self.of(&export.subject),
                        service,
                        &words,
                    ],
                )
            }),
            Code::ExportWithoutAck => self.export(about).and_then(|export| {
                let acks = check::acks_for(&export.subject)?;
                let add = ["add", "export", "--service"];
                let private: &[&str] = if export.token_req {
                    &["--private"]
                } else {
                    &[]
                };
                Some(run(
                    "export the acks too",
                    &[&add, private, &self.of(&acks)],
                ))
            }),
            Code::ImportWithoutAck => self.import(about).and_then(|import| self.acks(import)),
            Code::AckNotHeard => self.inbox(about),
            Code::ExportNotPassedOn => Some(Hint::say(
                "let the others import from that account, or repeat its messages here under another \
                 subject: by a stream with republish, or a client",
            )),
            _ => None,
        };
        hint.into_iter().collect()
    }

    /// How an import gets the activation that it lacks; `exporter` is the name of the exporting account.
    pub fn activation(&self, about: &str, exporter: &str) -> Vec<Hint> {
        let Some(import) = self.import(about) else {
            return Vec::new();
        };
        let subject = check::remote_subject(import);
        let admit = ["--target-account", self.name, "--output-file", "FILE"];
        let generate = [
            "generate",
            "activation",
            "--account",
            exporter,
            "--subject",
            subject,
        ];
        vec![
            run(
                &format!("let account \"{exporter}\" admit it"),
                &[&generate, &admit],
            ),
            run(
                "and give it the activation",
                &[&["edit", "import"], &self.of(subject), &["--token", "FILE"]],
            ),
        ]
    }

    fn of<'a>(&'a self, subject: &'a str) -> [&'a str; 4] {
        ["--account", self.name, "--subject", subject]
    }

    fn export(&self, about: &str) -> Option<&Export> {
        let exports = &self.claims.nats.exports;
        exports.iter().find(|e| check::label_of_export(e) == about)
    }

    fn import(&self, about: &str) -> Option<&Import> {
        let imports = &self.claims.nats.imports;
        imports.iter().find(|i| check::label_of_import(i) == about)
    }

    /// The import of acks beside one of messages: the one under another subject mended, or one more.
    fn acks(&self, messages: &Import) -> Option<Hint> {
        let acks = check::acks_for(check::remote_subject(messages))?;
        let renamed = self.claims.nats.imports.iter().any(|import| {
            import.account == messages.account && check::remote_subject(import) == acks
        });
        if renamed {
            let words = ["--service", "--local-subject", ""];
            return Some(run(
                "leave its subject as it is",
                &[&["edit", "import"], &self.of(&acks), &words],
            ));
        }
        let add = ["add", "import", "--account", self.name];
        Some(match messages.token.is_empty() {
            true => {
                let from = ["--service", "--src-account", &messages.account];
                run(
                    "import the acks too",
                    &[&add, &from, &["--remote-subject", &acks]],
                )
            }
            false => run(
                &format!("with an activation for `{acks}` from that account"),
                &[&add, &["--token", "FILE"]],
            ),
        })
    }

    /// An inbox for a role, or for the default permissions.
    fn inbox(&self, about: &str) -> Option<Hint> {
        let nats = &self.claims.nats;
        let is_it =
            |scope: &&Scope| about.starts_with(&format!("{} of ", check::label_of_role(scope)));
        let mut scopes = nats.signing_keys.iter().filter_map(|(_, scope)| scope);
        match scopes.find(is_it) {
            Some(scope) => {
                let which = match scope.role.as_str() {
                    "" => ["--sk", &scope.key],
                    role => ["--role", role],
                };
                let edit = ["edit", "signing-key", "--account", self.name];
                Some(allow_inbox(
                    &[&edit, &which],
                    &scope.template.permissions.sub,
                ))
            }
            None => {
                let edit = ["edit", "account", "--name", self.name];
                Some(allow_inbox(&[&edit], &nats.default_permissions.sub))
            }
        }
    }
}

/// How to mend a finding about a user.
pub fn of_user(code: Code, account: &str, name: &str, claims: &UserClaims) -> Vec<Hint> {
    let edit = ["edit", "user", "--account", account, "--name", name];
    let permissions = &claims.nats.limits.permissions;
    let mend = (code == Code::AckNotHeard).then(|| allow_inbox(&[&edit], &permissions.sub));
    mend.into_iter().collect()
}

/// Opens the inbox where clients listen. What closes it is removed; and where nothing else may be
/// listened on, the inbox stays the only thing.
fn allow_inbox(edit: &[&[&str]], subscribe: &Permission) -> Hint {
    let mut words: Vec<&str> = edit.concat();
    let denials = check::inbox_denials(subscribe);
    for denial in &denials {
        words.extend(["--rm", denial]);
    }
    if !subscribe.allow.is_empty() || denials.contains(&">") {
        words.extend(["--allow-sub", "_INBOX.>"]);
    }
    Hint::run(
        "unless it waits for no answer, allow the inbox of clients, or one of its own such as \
         `_INBOX_mine.>` that they are told of",
        &words,
    )
}

fn run(text: &str, words: &[&[&str]]) -> Hint {
    Hint::run(text, &words.concat())
}
