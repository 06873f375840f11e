//! Rules across documents: whether one may speak for another, and whether shares meet.
//!
//! Servers and other tools accept most of what is found here without a word; the part in
//! question then does not work. What the documents say by themselves is not repeated.

use super::{Code, Facts, Finding, Findings, acks, import, label, moment};
use crate::claims::{
    AccountClaims, ActivationClaims, Export, Import, OperatorClaims, ShareKind, UserClaims, trust,
};
use crate::subject::Subject;

/// Whether the operator is signed by itself or by one of its signing keys.
pub fn operator_itself(operator: &OperatorClaims) -> Vec<Finding> {
    let mut found = Findings::default();
    if !trust::operator_signed(operator, &operator.iss, &operator.sub) {
        let about = label("operator", operator);
        let message = format!(
            "{about} is signed by `{}`, which is none of its keys",
            operator.iss
        );
        found.add(Code::OperatorNotSelfSigned, &about, message);
    }
    found.0
}

/// Whether the operator stands behind the account, strict signing key usage included, and the
/// rule for the account that is its system account.
pub fn operator_account(operator: &OperatorClaims, account: &AccountClaims) -> Vec<Finding> {
    let mut found = Findings::default();
    let about = label("account", account);
    let by = label("operator", operator);
    if !trust::operator_signed(operator, &account.iss, &account.sub) {
        let (code, message) = if account.iss == operator.sub {
            let message = format!(
                "{about} is signed by the identity key of {by}, which accepts only its signing \
                 keys; sign it again with one"
            );
            (Code::AccountSignedByIdentityKey, message)
        } else {
            let signer = if account.is_self_signed() {
                "itself".to_owned()
            } else {
                format!("`{}`", account.iss)
            };
            let message = format!("{about} is signed by {signer} and not by a key of {by}");
            (Code::AccountNotSignedByOperator, message)
        };
        found.add(code, &about, message);
    }
    if operator.nats.system_account == account.sub && account.nats.limits.is_jetstream_enabled() {
        let message = format!(
            "{about} is the system account and has JetStream limits; servers with JetStream do \
             not start with it"
        );
        found.add(Code::SystemAccountJetstream, &about, message);
    }
    found.0
}

/// Whether the account admits the user: signature, strict signing key usage, scope, revocation
/// and bearer tokens; and whether the user can hear the answers of the account's JetStream.
pub fn account_user(
    operator: &OperatorClaims,
    account: &AccountClaims,
    user: &UserClaims,
) -> Vec<Finding> {
    let mut found = Findings::default();
    let about = label("user", user);
    let by = label("account", account);
    signer_of_user(&mut found, &about, operator, account, user);
    let limits = match account.nats.signing_keys.scope(&user.iss) {
        Some(scope) => {
            if !user.nats.limits.is_blank() {
                let message = format!(
                    "{about} is signed for the role `{}` of {by} and must not have permissions \
                     or limits of its own",
                    scope.role
                );
                found.add(Code::UserScopedNotBlank, &about, message);
            }
            &scope.template
        }
        None => &user.nats.limits,
    };
    if account.nats.limits.disallow_bearer && limits.bearer_token {
        let message = format!("{about} is a bearer user, and {by} admits none");
        found.add(Code::UserBearerDisallowed, &about, message);
    }
    if account
        .nats
        .revocations
        .is_claim_revoked(&user.sub, user.iat)
    {
        let message = format!("{about} was revoked by {by} after it was issued");
        found.add(Code::UserRevoked, &about, message);
    }
    acks::of_user(&mut found, account, user);
    found.0
}

fn signer_of_user(
    found: &mut Findings,
    about: &str,
    operator: &OperatorClaims,
    account: &AccountClaims,
    user: &UserClaims,
) {
    let by = label("account", account);
    let named = user.nats.issuer_account.as_str();
    // The server looks the account up by this member first, whoever signed.
    if !named.is_empty() && named != account.sub {
        let message = format!("{about} names account `{named}` as its issuer instead of {by}");
        found.add(Code::UserNotSignedByAccount, about, message);
    } else if user.iss == account.sub {
        if operator.nats.strict_signing_key_usage {
            let message = format!(
                "{about} is signed by the identity key of {by}, but its operator accepts only \
                 signing keys; sign it again with one"
            );
            found.add(Code::UserSignedByIdentityKey, about, message);
        }
    } else if !account.nats.signing_keys.contains(&user.iss) {
        let message = format!(
            "{about} is signed by `{}`, which is no key of {by}",
            user.iss
        );
        found.add(Code::UserNotSignedByAccount, about, message);
    } else if named.is_empty() {
        let message = format!(
            "{about} is signed by a signing key of {by} and must name the account as its issuer"
        );
        found.add(Code::UserIssuerAccountMissing, about, message);
    }
}

/// All imports of an account whose exporter is known, each compared by [`import`].
///
/// `exporter` finds an account by its public key; unknown exporters are passed over.
pub fn imports<'a>(
    operator: &OperatorClaims,
    importer: &AccountClaims,
    exporter: &dyn Fn(&str) -> Option<&'a AccountClaims>,
    facts: &Facts,
) -> Vec<Finding> {
    let known = importer
        .nats
        .imports
        .iter()
        .filter_map(|entry| Some((entry, exporter(&entry.account)?)));
    known
        .flat_map(|(entry, account)| import(operator, importer, entry, account, facts))
        .collect()
}

/// Whether an import meets an export of `exporter` and is admitted to it, as servers decide.
///
/// An activation that cannot be read, or whose content contradicts the import, is a finding of
/// [`account`](super::account) already and of nothing here.
pub fn import(
    operator: &OperatorClaims,
    importer: &AccountClaims,
    entry: &Import,
    exporter: &AccountClaims,
    facts: &Facts,
) -> Vec<Finding> {
    let mut found = Findings::default();
    // Texts that are no subjects are reported with the account.
    if let Ok(remote) = Subject::parse(import::remote(entry)) {
        let about = import::label(entry);
        match matching(entry.kind, &remote, exporter) {
            Ok(export) if export.account_token_position > 0 => {
                position(&mut found, &about, importer, &remote, export);
            }
            Ok(export) if export.token_req => {
                let pair = Pair {
                    operator,
                    about: &about,
                    entry,
                    exporter,
                    export,
                };
                pair.activation(&mut found, facts);
            }
            Ok(_) => {}
            Err(code) => missing(&mut found, code, &about, &remote, exporter),
        }
    }
    found.0
}

/// The export that an import uses, as servers find it; `None` if there is none.
pub fn export_of<'a>(entry: &Import, exporter: &'a AccountClaims) -> Option<&'a Export> {
    let remote = Subject::parse(import::remote(entry)).ok()?;
    matching(entry.kind, &remote, exporter).ok()
}

/// The export that serves a subject, as servers find it; `None` if there is none.
pub fn serving<'a>(
    kind: ShareKind,
    subject: &str,
    exporter: &'a AccountClaims,
) -> Option<&'a Export> {
    matching(kind, &Subject::parse(subject).ok()?, exporter).ok()
}

/// Whether servers take an activation for one of the exporter, whose operator may be strict.
pub fn is_trusted(
    operator: &OperatorClaims,
    exporter: &AccountClaims,
    activation: &ActivationClaims,
) -> bool {
    let named = activation.nats.issuer_account.as_str();
    if named.is_empty() {
        // Then `iss` is the exporter itself, or the import contradicts its token, which is
        // reported with the import. Servers do not apply strict usage here.
        return true;
    }
    let strict = operator.nats.strict_signing_key_usage;
    named == exporter.sub
        && (exporter.nats.signing_keys.contains(&activation.iss)
            || (activation.iss == exporter.sub && !strict))
}

/// The export that servers take: the one with the same subject, else one that contains it.
fn matching<'a>(
    kind: ShareKind,
    remote: &Subject,
    exporter: &'a AccountClaims,
) -> Result<&'a Export, Code> {
    let exports = || {
        exporter.nats.exports.iter().filter_map(|export| {
            Subject::parse(&export.subject)
                .ok()
                .map(|subject| (export, subject))
        })
    };
    let same_kind = || exports().filter(|(export, _)| export.kind == kind);
    same_kind()
        .find(|(_, subject)| subject == remote)
        .or_else(|| same_kind().find(|(_, subject)| subject.contains(remote)))
        .map(|(export, _)| export)
        .ok_or_else(|| {
            if exports().any(|(_, subject)| subject.contains(remote)) {
                Code::ImportKindDiffers
            } else if same_kind().any(|(_, subject)| subject.overlaps(remote)) {
                Code::ImportWiderThanExport
            } else {
                Code::ImportNotExported
            }
        })
}

fn missing(
    found: &mut Findings,
    code: Code,
    about: &str,
    remote: &Subject,
    exporter: &AccountClaims,
) {
    let from = label("account", exporter);
    let message = match code {
        Code::ImportKindDiffers => {
            format!("{from} exports `{remote}` as the other kind of share than {about}")
        }
        Code::ImportWiderThanExport => {
            format!(
                "{about} asks for more than {from} exports: only a part of `{remote}` is offered"
            )
        }
        _ => format!("{from} exports nothing that {about} could use"),
    };
    found.add(code, about, message);
}

/// With a token position the server looks only whether the key stands there; activations are not
/// asked for then.
fn position(
    found: &mut Findings,
    about: &str,
    importer: &AccountClaims,
    remote: &Subject,
    export: &Export,
) {
    let position = export.account_token_position;
    let index = usize::try_from(position - 1).unwrap_or(usize::MAX);
    if remote.tokens().nth(index) != Some(importer.sub.as_str()) {
        let message = format!(
            "token {position} of `{remote}` must be the importing account's key, because the \
             export `{}` demands it there",
            export.subject
        );
        found.add(Code::ImportPositionOpen, about, message);
    }
}

/// An import and the private export it meets.
struct Pair<'a> {
    operator: &'a OperatorClaims,
    about: &'a str,
    entry: &'a Import,
    exporter: &'a AccountClaims,
    export: &'a Export,
}

impl Pair<'_> {
    fn activation(&self, found: &mut Findings, facts: &Facts) {
        let about = self.about;
        let from = label("account", self.exporter);
        if self.entry.token.is_empty() {
            let message = format!(
                "{about} needs an activation from {from}, whose export `{}` is private; without one \
                 servers leave the import inactive and say nothing",
                self.export.subject
            );
            found.add(Code::ImportWithoutToken, about, message);
            return;
        }
        let Ok(claims) = ActivationClaims::decode(&self.entry.token) else {
            return;
        };
        if !is_trusted(self.operator, self.exporter, &claims) {
            let message = format!(
                "the activation of {about} is signed by `{}`, which is not or no longer a key \
                 that may sign for {from}",
                claims.iss
            );
            found.add(Code::ImportActivationUntrusted, about, message);
        }
        // An activation ends at the second of its expiry, where other documents are still valid.
        if claims.exp > 0 && claims.exp <= facts.now {
            let message = format!(
                "the activation of {about} expired at {}",
                moment(claims.exp)
            );
            found.add(Code::ImportActivationExpired, about, message);
        }
        if claims.nbf > 0 && claims.nbf > facts.now {
            let message = format!(
                "the activation of {about} is not valid before {}",
                moment(claims.nbf)
            );
            found.add(Code::ImportActivationNotYet, about, message);
        }
        if self
            .export
            .revocations
            .is_claim_revoked(&claims.sub, claims.iat)
        {
            let message = format!(
                "the activation of {about} was revoked by {from} after it was issued at {}",
                moment(claims.iat)
            );
            found.add(Code::ImportActivationRevoked, about, message);
        }
    }
}
