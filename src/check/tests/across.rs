//! Rules across documents.

use super::super::across;
use super::{NOW, codes, facts};
use crate::check::Finding;
use crate::claims::{
    AccountClaims, ActivationClaims, Export, Import, Limit, OperatorClaims, Scope, ShareKind,
    UserClaims, UserLimits,
};
use crate::nkey::{Kind, Seed};

fn seed(kind: Kind, byte: u8) -> Seed {
    Seed::from_bytes(kind, [byte; 32])
}

fn key(seed: &Seed) -> String {
    seed.public_key().to_string()
}

/// An operator with a signing key, an exporter with signing keys, an importer; all in order.
struct World {
    operator: OperatorClaims,
    exporter: AccountClaims,
    importer: AccountClaims,
    operator_key: Seed,
    operator_signer: Seed,
    account_key: Seed,
    account_signer: Seed,
    role_signer: Seed,
}

impl World {
    fn new() -> World {
        let (operator_key, operator_signer) = (seed(Kind::Operator, 1), seed(Kind::Operator, 2));
        let account_key = seed(Kind::Account, 3);
        let (account_signer, role_signer) = (seed(Kind::Account, 4), seed(Kind::Account, 5));
        let mut operator = OperatorClaims::new(&operator_key.public_key());
        operator.name = "O".to_owned();
        operator.nats.signing_keys.push(key(&operator_signer));
        operator.sign(&operator_key, NOW).unwrap();
        let mut exporter = AccountClaims::new(&account_key.public_key());
        exporter.name = "owner".to_owned();
        exporter.nats.signing_keys.add_plain(&key(&account_signer));
        let mut scope = Scope::new(&key(&role_signer));
        scope.role = "guest".to_owned();
        exporter.nats.signing_keys.add_scope(scope);
        exporter.sign(&operator_signer, NOW).unwrap();
        let mut importer = AccountClaims::new(&seed(Kind::Account, 6).public_key());
        importer.sign(&operator_signer, NOW).unwrap();
        World {
            operator,
            exporter,
            importer,
            operator_key,
            operator_signer,
            account_key,
            account_signer,
            role_signer,
        }
    }

    fn user(&self, signer: &Seed) -> UserClaims {
        let mut user = UserClaims::new(&seed(Kind::User, 7).public_key());
        user.name = "u".to_owned();
        if *signer != self.account_key {
            user.nats.issuer_account.clone_from(&self.exporter.sub);
        }
        user.sign(signer, NOW).unwrap();
        user
    }

    fn user_codes(&self, user: &UserClaims) -> Vec<&'static str> {
        codes(&across::account_user(&self.operator, &self.exporter, user))
    }

    fn account_codes(&self) -> Vec<&'static str> {
        codes(&across::operator_account(&self.operator, &self.exporter))
    }

    fn export(&mut self, subject: &str, change: impl FnOnce(&mut Export)) -> &mut World {
        let mut export = Export {
            subject: subject.to_owned(),
            kind: ShareKind::Stream,
            ..Export::default()
        };
        change(&mut export);
        self.exporter.nats.exports.push(export);
        self
    }

    fn import(&self, subject: &str, change: impl FnOnce(&mut Import)) -> Vec<Finding> {
        let mut import = Import {
            subject: subject.to_owned(),
            kind: ShareKind::Stream,
            account: self.exporter.sub.clone(),
            ..Import::default()
        };
        change(&mut import);
        across::import(
            &self.operator,
            &self.importer,
            &import,
            &self.exporter,
            &facts(),
        )
    }

    fn activation(&self, signer: &Seed, change: impl FnOnce(&mut ActivationClaims)) -> String {
        let importer = self.importer.subject_key().unwrap();
        let mut claims = ActivationClaims::new(&importer);
        claims.nats.subject = "private.>".to_owned();
        claims.nats.kind = ShareKind::Stream;
        if *signer != self.account_key {
            claims.nats.issuer_account.clone_from(&self.exporter.sub);
        }
        change(&mut claims);
        claims.sign(signer, NOW).unwrap()
    }
}

#[test]
fn an_operator_is_signed_by_one_of_its_own_keys() {
    let mut world = World::new();
    assert!(across::operator_itself(&world.operator).is_empty());
    world.operator.sign(&world.operator_signer, NOW).unwrap();
    assert!(across::operator_itself(&world.operator).is_empty());
    world.operator.sign(&seed(Kind::Operator, 9), NOW).unwrap();
    assert_eq!(
        codes(&across::operator_itself(&world.operator)),
        ["operator-not-self-signed"]
    );
}

#[test]
fn an_account_is_signed_by_its_operator() {
    let mut world = World::new();
    assert!(world.account_codes().is_empty());
    world.exporter.sign(&world.operator_key, NOW).unwrap();
    assert!(world.account_codes().is_empty());
    world.operator.nats.strict_signing_key_usage = true;
    assert_eq!(world.account_codes(), ["account-signed-by-identity-key"]);
    world.exporter.sign(&world.operator_signer, NOW).unwrap();
    assert!(world.account_codes().is_empty());
    world.exporter.sign(&seed(Kind::Operator, 9), NOW).unwrap();
    assert_eq!(world.account_codes(), ["account-not-signed-by-operator"]);
    world.exporter.sign(&world.account_key, NOW).unwrap();
    let found = across::operator_account(&world.operator, &world.exporter);
    assert_eq!(
        found[0].message,
        "account `owner` is signed by itself and not by a key of operator `O`"
    );
}

#[test]
fn the_system_account_has_no_jetstream() {
    let mut world = World::new();
    world.exporter.nats.limits.jetstream.disk_storage = Limit::UNLIMITED;
    assert!(world.account_codes().is_empty());
    world
        .operator
        .nats
        .system_account
        .clone_from(&world.exporter.sub);
    assert_eq!(world.account_codes(), ["system-account-jetstream"]);
    world.exporter.nats.limits.jetstream.disk_storage = Limit::NONE;
    assert!(world.account_codes().is_empty());
}

#[test]
fn a_user_is_signed_by_its_account() {
    let mut world = World::new();
    let by_identity = world.user(&world.account_key);
    let by_signer = world.user(&world.account_signer);
    assert!(world.user_codes(&by_identity).is_empty());
    assert!(world.user_codes(&by_signer).is_empty());
    let mut nameless = by_signer.clone();
    nameless.nats.issuer_account.clear();
    assert_eq!(world.user_codes(&nameless), ["user-issuer-account-missing"]);
    let mut elsewhere = by_signer.clone();
    elsewhere
        .nats
        .issuer_account
        .clone_from(&world.importer.sub);
    assert_eq!(world.user_codes(&elsewhere), ["user-not-signed-by-account"]);
    let stranger = world.user(&seed(Kind::Account, 9));
    assert_eq!(world.user_codes(&stranger), ["user-not-signed-by-account"]);
    world.operator.nats.strict_signing_key_usage = true;
    assert_eq!(
        world.user_codes(&by_identity),
        ["user-signed-by-identity-key"]
    );
    assert!(world.user_codes(&by_signer).is_empty());
}

#[test]
fn a_scoped_user_is_blank() {
    let world = World::new();
    let mut user = world.user(&world.role_signer);
    assert_eq!(world.user_codes(&user), ["user-scoped-not-blank"]);
    user.nats.limits = UserLimits::blank();
    assert!(world.user_codes(&user).is_empty());
    user.nats.limits.permissions.pub_.allow.push("a".to_owned());
    let found = across::account_user(&world.operator, &world.exporter, &user);
    assert_eq!(
        found[0].message,
        "user `u` is signed for the role `guest` of account `owner` and must not have \
         permissions or limits of its own"
    );
}

#[test]
fn revoked_and_bearer_users_are_told() {
    let mut world = World::new();
    let mut user = world.user(&world.account_key);
    world.exporter.nats.revocations.revoke(&user.sub, NOW - 1);
    assert!(world.user_codes(&user).is_empty());
    world.exporter.nats.revocations.revoke("*", NOW);
    assert_eq!(world.user_codes(&user), ["user-revoked"]);
    user.nats.limits.bearer_token = true;
    world.exporter.nats.limits.disallow_bearer = true;
    assert_eq!(
        world.user_codes(&user),
        ["user-bearer-disallowed", "user-revoked"]
    );
}

#[test]
fn a_bearer_flag_in_the_template_counts_for_scoped_users() {
    let mut world = World::new();
    let mut user = world.user(&world.role_signer);
    user.nats.limits = UserLimits::blank();
    world.exporter.nats.limits.disallow_bearer = true;
    assert!(world.user_codes(&user).is_empty());
    let signer = key(&world.role_signer);
    world
        .exporter
        .nats
        .signing_keys
        .scope_mut(&signer)
        .unwrap()
        .template
        .bearer_token = true;
    assert_eq!(world.user_codes(&user), ["user-bearer-disallowed"]);
}

#[test]
fn an_import_needs_an_export() {
    let mut world = World::new();
    world
        .export("a.*", |_| ())
        .export("svc", |export| export.kind = ShareKind::Service);
    for (subject, kind, expected) in [
        ("a.b", ShareKind::Stream, None),
        ("a.*", ShareKind::Stream, None),
        ("svc", ShareKind::Service, None),
        ("svc", ShareKind::Stream, Some("import-kind-differs")),
        ("a.b", ShareKind::Service, Some("import-kind-differs")),
        ("a.>", ShareKind::Stream, Some("import-wider-than-export")),
        ("*.b", ShareKind::Stream, Some("import-wider-than-export")),
        ("c", ShareKind::Stream, Some("import-not-exported")),
        ("a.b.c", ShareKind::Stream, Some("import-not-exported")),
        // Not a subject: reported with the account.
        ("a..b", ShareKind::Stream, None),
    ] {
        let found = world.import(subject, |import| import.kind = kind);
        let expected: Vec<_> = expected.into_iter().collect();
        assert_eq!(codes(&found), expected, "{kind} {subject}");
    }
    // In the deprecated form of services the exporter's subject is in `to`.
    let old = world.import("local", |import| {
        import.kind = ShareKind::Service;
        import.to = "svc".to_owned();
    });
    assert!(old.is_empty());
}

#[test]
fn a_private_export_needs_an_activation_that_still_counts() {
    let mut world = World::new();
    world.export("private.>", |export| export.token_req = true);
    let with = |world: &World, token: String| {
        codes(&world.import("private.a", |import| import.token = token))
    };
    assert_eq!(with(&world, String::new()), ["import-without-token"]);
    // What cannot be read is a finding of the account.
    assert!(with(&world, "unreadable".to_owned()).is_empty());
    assert!(with(&world, world.activation(&world.account_key, |_| ())).is_empty());
    assert!(with(&world, world.activation(&world.account_signer, |_| ())).is_empty());

    let stranger = world.activation(&seed(Kind::Account, 9), |_| ());
    assert_eq!(with(&world, stranger), ["import-activation-untrusted"]);
    let expires_now = world.activation(&world.account_key, |claims| claims.exp = NOW);
    assert_eq!(with(&world, expires_now), ["import-activation-expired"]);
    let expires_later = world.activation(&world.account_key, |claims| claims.exp = NOW + 1);
    assert!(with(&world, expires_later).is_empty());
    let begins_later = world.activation(&world.account_key, |claims| claims.nbf = NOW + 1);
    assert_eq!(with(&world, begins_later), ["import-activation-not-yet"]);

    let good = world.activation(&world.account_key, |_| ());
    let guest = world.importer.sub.clone();
    world.exporter.nats.exports[0]
        .revocations
        .revoke(&guest, NOW - 1);
    assert!(with(&world, good.clone()).is_empty());
    world.exporter.nats.exports[0]
        .revocations
        .revoke(&guest, NOW);
    assert_eq!(with(&world, good), ["import-activation-revoked"]);
}

#[test]
fn strict_usage_reaches_activations_that_name_their_account() {
    let mut world = World::new();
    world.export("private.>", |export| export.token_req = true);
    let exporter = world.exporter.sub.clone();
    let named = world.activation(&world.account_key, |claims| {
        claims.nats.issuer_account = exporter
    });
    let import = |world: &World| codes(&world.import("private.a", |i| i.token = named.clone()));
    assert!(import(&world).is_empty());
    world.operator.nats.strict_signing_key_usage = true;
    assert_eq!(import(&world), ["import-activation-untrusted"]);
}

#[test]
fn a_token_position_wants_the_importers_key_and_no_activation() {
    let mut world = World::new();
    world.export("share.*.>", |export| {
        export.account_token_position = 2;
        export.token_req = true;
    });
    let own = format!("share.{}.>", world.importer.sub);
    assert!(world.import(&own, |_| ()).is_empty());
    for subject in ["share.*.>", "share.other.>"] {
        assert_eq!(
            codes(&world.import(subject, |_| ())),
            ["import-position-open"]
        );
    }
}

#[test]
fn an_export_of_the_same_subject_goes_before_a_wider_one() {
    let mut world = World::new();
    world
        .export(">", |export| export.token_req = true)
        .export("open", |_| ());
    assert!(world.import("open", |_| ()).is_empty());
    assert_eq!(
        codes(&world.import("other", |_| ())),
        ["import-without-token"]
    );
}

#[test]
fn imports_of_unknown_exporters_are_passed_over() {
    let mut world = World::new();
    for account in [world.exporter.sub.clone(), "elsewhere".to_owned()] {
        let kind = ShareKind::Stream;
        let import = Import {
            subject: "a".to_owned(),
            account,
            kind,
            ..Import::default()
        };
        world.importer.nats.imports.push(import);
    }
    let known = |key: &str| (key == world.exporter.sub).then_some(&world.exporter);
    let found = across::imports(&world.operator, &world.importer, &known, &facts());
    assert_eq!(codes(&found), ["import-not-exported"]);
    assert_eq!(
        found[0].message,
        "account `owner` exports nothing that stream import `a` could use"
    );
}
