//! The push engine against real servers: what it sends, waits for, refuses and reports.

use std::time::Duration;

use accord::claims::Limit;
use accord::sync::{
    Loaded, Outcome, Progress, Reply, SyncError, delete, list, look_up, pull, push,
};

use crate::support::broker::Broker;
use crate::support::client::Client;
use crate::world::{World, account_key};

#[test]
fn accounts_reach_the_server_and_a_second_push_sends_nothing() {
    let world = World::new();
    let broker = Broker::start(&world.full(0));
    let items = vec![world.account("A", 1), world.account("B", 2)];
    let report = world.push(&[&broker.url()], items.clone()).unwrap();
    assert!(report.succeeded(), "{report:#?}");
    assert_eq!(report.servers.len(), 1);
    for account in &report.accounts {
        assert_eq!(
            (account.stored, account.servers[0].loaded),
            (1, Loaded::NotInUse)
        );
        assert!(matches!(
            account.servers[0].outcome,
            Outcome::Updated { .. }
        ));
    }
    assert!(
        broker
            .dir()
            .join(format!("jwt/{}.jwt", items[0].key))
            .is_file()
    );

    let report = world.push(&[&broker.url()], items).unwrap();
    assert!(report.succeeded() && report.accounts.iter().all(|account| account.is_unchanged()));
}

#[test]
fn an_account_in_use_is_seen_to_apply_the_new_jwt() {
    let world = World::new();
    let broker = Broker::start(&world.full(0));
    world
        .push(&[&broker.url()], vec![world.account("A", 1)])
        .unwrap();
    let client = broker.client(&world.creds(1));
    let changed = world.account_with("A", 1, |claims| claims.nats.limits.subs = Limit::from(7));
    let report = world.push(&[&broker.url()], vec![changed]).unwrap();
    assert!(report.succeeded(), "{report:#?}");
    assert_eq!(report.accounts[0].servers[0].loaded, Loaded::Current);
    client.publish("still.here", "");
}

#[test]
fn a_jwt_that_is_stored_but_not_applied_is_a_failure() {
    let world = World::new();
    let broker = Broker::start(&world.full(0));
    world
        .push(&[&broker.url()], vec![world.account("A", 1)])
        .unwrap();
    let _client = broker.client(&world.creds(1));
    // Answered with "jwt updated", and ignored by the running server.
    let expired = world.account_with("A", 1, |claims| claims.exp = 1);
    let report = world.push(&[&broker.url()], vec![expired]).unwrap();
    let server = &report.accounts[0].servers[0];
    assert!(
        matches!(server.outcome, Outcome::Updated { .. }),
        "{server:?}"
    );
    assert_eq!(server.loaded, Loaded::Stale);
    assert!(!report.succeeded());
}

#[test]
fn a_refusal_of_the_server_is_told_per_account() {
    let world = World::new();
    let broker = Broker::start(&world.full_with(0, "limit: 2"));
    let items = vec![world.account("A", 1), world.account("B", 2)];
    let report = world.push(&[&broker.url()], items).unwrap();
    assert!(!report.succeeded());
    assert!(report.accounts[0].succeeded());
    let Outcome::Refused { message } = &report.accounts[1].servers[0].outcome else {
        panic!("{report:#?}");
    };
    assert!(message.contains("jwt store is full"), "{message}");
}

#[test]
fn what_a_server_would_silently_not_use_is_refused_before_anything_is_sent() {
    let world = World::new();
    let broker = Broker::start(&format!("max_payload: 8KB\n{}", world.full(0)));
    let url = broker.url();
    let foreign = world.signed_by(&World::other_operator(), "B", 2);
    let err = world
        .push(&[&url], vec![world.account("A", 1), foreign])
        .unwrap_err();
    assert!(
        matches!(&err, SyncError::NotTrusted { account, .. } if account == "B"),
        "{err}"
    );

    let large = world.account_with("L", 3, |claims| {
        claims.nats.description = "x".repeat(9_000);
    });
    let err = world
        .push(&[&url], vec![world.account("A", 1), large])
        .unwrap_err();
    assert!(
        matches!(&err, SyncError::TooLarge { account, .. } if account == "L"),
        "{err}"
    );

    let held = list(&world.servers(&[&url]), &world.issuer(60)).unwrap();
    assert_eq!(
        held.servers[0].answer,
        Reply::Done(vec![world.system().to_string()])
    );
}

#[test]
fn a_foreign_server_refuses_the_login_and_a_plain_account_is_not_the_system_account() {
    let world = World::new();
    let foreign = World::with_operator(World::other_operator(), 900_001);
    let broker = Broker::start(&foreign.full(0));
    let err = world
        .push(&[&broker.url()], vec![world.account("A", 1)])
        .unwrap_err();
    let SyncError::Unauthorized {
        server, account, ..
    } = &err
    else {
        panic!("{err}")
    };
    assert_eq!(*server, format!("127.0.0.1:{}", broker.port()));
    assert_eq!(account, world.system().as_str());

    let broker = Broker::start(&world.full(0));
    let servers = world.servers(&[&broker.url()]);
    let plan = world.plan(vec![world.account("A", 1)]);
    push(&servers, &world.issuer(60), &plan, &mut |_| ()).unwrap();
    let err = push(&servers, &world.issuer_of(1, 60), &plan, &mut |_| ()).unwrap_err();
    assert!(matches!(err, SyncError::NotSystemAccount { .. }), "{err}");
}

#[test]
fn a_user_without_permission_is_told_the_subject() {
    let world = World::new();
    let broker = Broker::start(&world.full(0));
    let plan = world.plan(vec![world.account("A", 1)]);
    let issuer = world.issuer_with(|claims| {
        claims.nats.limits.permissions.pub_.allow = vec!["$SYS.REQ.SERVER.>".into()];
    });
    let err = push(
        &world.servers(&[&broker.url()]),
        &issuer,
        &plan,
        &mut |_| (),
    )
    .unwrap_err();
    let SyncError::Permission { subject, .. } = &err else {
        panic!("{err}")
    };
    assert!(subject.ends_with("CLAIMS.LOOKUP"), "{subject}");
}

#[test]
fn the_published_list_of_permissions_is_enough_for_everything() {
    let world = World::new();
    let broker = Broker::start(&world.full_with(0, "allow_delete: true"));
    let servers = world.servers(&[&broker.url()]);
    let plan = world.plan(vec![world.account("A", 1), world.account("B", 2)]);
    let issuer = world.issuer_with(World::restrict);
    assert!(
        push(&servers, &issuer, &plan, &mut |_| ())
            .unwrap()
            .succeeded()
    );

    let held = pull(&servers, &issuer).unwrap();
    let a = &plan.accounts[0];
    assert_eq!((held.accounts.len(), held.servers, held.unheard), (3, 1, 0));
    assert_eq!(
        held.accounts[a.key.as_str()],
        std::slice::from_ref(&a.token)
    );
    let found = look_up(&servers, &issuer, a.key.as_str()).unwrap();
    assert_eq!(
        found.accounts[a.key.as_str()],
        std::slice::from_ref(&a.token)
    );

    let gone = delete(&servers, &issuer, &world.delete_request(&a.key)).unwrap();
    assert_eq!(
        gone.servers[0].answer,
        Reply::Done("deleted 1 accounts".to_owned())
    );
    assert!(
        look_up(&servers, &issuer, a.key.as_str())
            .unwrap()
            .accounts
            .is_empty()
    );
    let Reply::Done(keys) = &list(&servers, &issuer).unwrap().servers[0].answer else {
        panic!()
    };
    assert_eq!(keys.len(), 2);
}

#[test]
fn deleting_where_it_is_not_enabled_is_a_refusal() {
    let world = World::new();
    let broker = Broker::start(&world.full(0));
    let key = world.account("A", 1).key;
    let answer = delete(
        &world.servers(&[&broker.url()]),
        &world.issuer(60),
        &world.delete_request(&key),
    );
    let answer = answer.unwrap();
    assert!(!answer.succeeded());
    assert!(
        matches!(&answer.servers[0].answer, Reply::Refused(text) if text.contains("must be enabled"))
    );
}

#[test]
fn an_unreachable_server_is_named_and_the_next_one_is_used() {
    let world = World::new();
    let broker = Broker::start(&world.full(0));
    let closed = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        format!("nats://127.0.0.1:{}", listener.local_addr().unwrap().port())
    };
    let items = || vec![world.account("A", 1)];
    let err = world.push(&[&closed], items()).unwrap_err();
    let host = closed.trim_start_matches("nats://");
    assert_eq!(
        err.to_string(),
        format!("cannot reach server `{host}`: connection refused")
    );
    assert!(
        world
            .push(&[&closed, &broker.url()], items())
            .unwrap()
            .succeeded()
    );
}

#[test]
fn two_thousand_accounts_go_through_users_that_live_two_seconds() {
    let world = World::new();
    let broker = Broker::start(&world.full(0));
    let items: Vec<_> = (0..2000).map(|n| world.numbered(n)).collect();
    let plan = world.plan(items);
    let made = std::cell::Cell::new(0);
    let issuer = || {
        made.set(made.get() + 1);
        world.login(2)
    };
    let (mut steps, mut slept) = (0, 0);
    let mut progress = |step| {
        if let Progress::Sending(done, of) = step {
            assert_eq!((done, of), (steps + 1, 2000));
            steps = done;
            if done % 500 == 0 {
                // As if the way were long: the user expires again and again.
                std::thread::sleep(Duration::from_millis(900));
                slept += 1;
            }
        }
    };
    let report = push(
        &world.servers(&[&broker.url()]),
        &issuer,
        &plan,
        &mut progress,
    )
    .unwrap();
    assert!(report.succeeded(), "{:?}", report.interrupted);
    assert_eq!((report.accounts.len(), steps, slept), (2000, 2000, 4));
    assert!(made.get() >= 3, "{} users were made", made.get());
    let Reply::Done(keys) = &list(&world.servers(&[&broker.url()]), &issuer)
        .unwrap()
        .servers[0]
        .answer
    else {
        panic!()
    };
    assert_eq!(keys.len(), 2001);
}

#[test]
fn the_system_account_goes_last_and_may_end_the_very_connection() {
    let world = World::new();
    let broker = Broker::start(&world.full(0));
    let url = broker.url();
    // The new JWT of the system account replaces signing key 901 by 902.
    let system = world.system_account(|claims| {
        claims.nats.signing_keys.remove(account_key(901).as_str());
        claims
            .nats
            .signing_keys
            .add_plain(account_key(902).as_str());
    });
    let plan = world.plan(vec![system, world.account("A", 1)]);
    let made = std::cell::Cell::new(0);
    let issuer = || {
        made.set(made.get() + 1);
        world.login_by(if made.get() == 1 { 901 } else { 902 })
    };
    let report = push(&world.servers(&[&url]), &issuer, &plan, &mut |_| ()).unwrap();
    assert!(report.succeeded(), "{report:#?}");
    assert_eq!(made.get(), 2);
    assert_eq!(report.accounts.last().unwrap().name, "SYS");
    assert!(Client::connect(&url, &world.creds(1)).is_ok());
}

#[test]
fn an_importer_pushed_with_its_exporter_is_complete_whatever_the_order() {
    let world = World::new();
    let broker = Broker::start(&world.full(0));
    let exporter = world.exporter("E", 2, "orders.>");
    let importer = world.importer("I", 1, 2, "orders.>");
    let report = world
        .push(&[&broker.url()], vec![importer.clone(), exporter])
        .unwrap();
    assert_eq!(report.accounts[0].name, "E");
    let mut orders = broker.client(&world.creds(1)).subscribe("orders.>");
    broker.client(&world.creds(2)).publish("orders.new", "1");
    assert_eq!(orders.next().payload, "1");
    let again = world.push(&[&broker.url()], vec![importer]).unwrap();
    assert_eq!(again.accounts[0].servers[0].loaded, Loaded::Current);
}

#[test]
fn an_import_that_does_not_work_is_told() {
    let world = World::new();
    let broker = Broker::start(&world.full(0));
    let importer = world.importer("I", 1, 2, "orders.>");
    let items = vec![importer, world.account("E", 2)]; // which exports nothing
    world.push(&[&broker.url()], items.clone()).unwrap();
    let _client = broker.client(&world.creds(1));
    let report = world.push(&[&broker.url()], items).unwrap();
    let importer = report
        .accounts
        .iter()
        .find(|account| account.name == "I")
        .unwrap();
    assert_eq!(importer.servers[0].loaded, Loaded::Incomplete);
    assert!(report.succeeded());
}
