//! The product's own client: messages, queue groups, permissions, TLS and websockets.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use accord::claims::UserClaims;
use accord::sync::{Client, Curve, Login, Servers, SyncError, Tls, TlsProblem};

use crate::support::broker::Broker;
use crate::world::World;

/// How long something may take that takes milliseconds on an idle machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// A server that knows account 1, in memory, with further configuration.
fn broker(world: &World, more: &str) -> Broker {
    Broker::start(&format!(
        "{}{more}",
        world.memory_with(vec![world.account("A", 1)])
    ))
}

fn connect(world: &World, broker: &Broker, change: impl FnOnce(&mut UserClaims)) -> Client {
    Client::connect(&world.servers(&[&broker.url()]), &world.member(1, change)).unwrap()
}

#[test]
fn messages_requests_and_queue_groups_work() {
    let world = World::new();
    let broker = broker(&world, "");
    let mut publisher = connect(&world, &broker, |_| ());
    let mut member = connect(&world, &broker, |_| ());
    let mut all = member.subscribe("orders.*", None).unwrap();
    let mut one = member.subscribe("orders.*", Some("crew")).unwrap();
    let mut two = member.subscribe("orders.*", Some("crew")).unwrap();
    (0..20).for_each(|n| {
        publisher
            .publish("orders.new", n.to_string().as_bytes())
            .unwrap()
    });
    for _ in 0..20 {
        assert!(member.next(&mut all, Some(PATIENCE)).unwrap().is_some());
    }
    // How the two share is up to the server: each is asked in turn until all are there.
    let short = Some(Duration::from_millis(100));
    let deadline = Instant::now() + PATIENCE;
    let mut shared = 0;
    while shared < 20 && Instant::now() < deadline {
        for mine in [&mut one, &mut two] {
            while member.next(mine, short).unwrap().is_some() {
                shared += 1;
            }
        }
    }
    assert_eq!(shared, 20);
    for subscription in [&mut all, &mut one, &mut two] {
        assert!(member.next(subscription, short).unwrap().is_none());
    }

    let (url, login) = (broker.url(), world.member(1, |_| ()));
    let asking = std::thread::spawn(move || {
        let mut client = Client::connect(&Servers::new([url], "asking"), &login).unwrap();
        loop {
            match client.request("help", b"me", PATIENCE) {
                Err(SyncError::NoResponders { .. }) => {
                    std::thread::sleep(Duration::from_millis(20))
                }
                other => return other.unwrap(),
            }
        }
    });
    let mut requests = member.subscribe("help", None).unwrap();
    let request = member.next(&mut requests, None).unwrap().unwrap();
    assert_eq!(request.payload, b"me");
    assert!(member.respond(&request, b"here").unwrap());
    assert_eq!(asking.join().unwrap().payload, b"here");
    assert!(member.round_trip().unwrap() < PATIENCE);
}

#[test]
fn a_request_nobody_hears_and_one_nobody_answers_are_told_apart() {
    let world = World::new();
    let broker = broker(&world, "");
    let mut client = connect(&world, &broker, |_| ());
    let err = client.request("void", b"", PATIENCE).unwrap_err();
    assert!(matches!(err, SyncError::NoResponders { .. }), "{err}");
    let _silent = client.subscribe("void", None).unwrap();
    let err = client
        .request("void", b"", Duration::from_millis(200))
        .unwrap_err();
    assert!(matches!(err, SyncError::TimedOut { .. }), "{err}");
}

#[test]
fn what_is_not_permitted_is_an_error_and_not_silence() {
    let world = World::new();
    let broker = broker(&world, "max_payload: 1KB\n");
    let mut client = connect(&world, &broker, |claims| {
        // Not even its own inbox: the echo that makes the client sure is refused both ways.
        claims.nats.limits.permissions.pub_.allow = vec!["open.>".into()];
        claims.nats.limits.permissions.sub.allow = vec!["open.>".into()];
    });
    let mut open = client.subscribe("open.a", None).unwrap();
    client.publish("open.a", b"1").unwrap();
    assert_eq!(
        client
            .next(&mut open, Some(PATIENCE))
            .unwrap()
            .unwrap()
            .payload,
        b"1"
    );
    assert_eq!(
        client
            .next(&mut open, Some(Duration::from_millis(50)))
            .unwrap(),
        None
    );
    let host = format!("127.0.0.1:{}", broker.port());
    let err = client.publish("shut.a", b"1").unwrap_err().to_string();
    assert_eq!(
        err,
        format!("server `{host}` does not permit publishing to `shut.a`")
    );
    let err = client
        .subscribe("shut.*", None)
        .map(drop)
        .unwrap_err()
        .to_string();
    assert_eq!(
        err,
        format!("server `{host}` does not permit subscribing to `shut.*`")
    );
    assert!(matches!(
        client.publish("a b", b""),
        Err(SyncError::BadSubject(_))
    ));
    let err = client.publish("open.a", &[0; 2000]).unwrap_err();
    assert!(
        matches!(err, SyncError::MessageTooLarge { limit: 1024, .. }),
        "{err}"
    );
    assert!(client.round_trip().is_ok());
}

#[test]
fn an_expired_user_is_refused_and_the_account_is_named() {
    let world = World::new();
    let broker = broker(&world, "");
    let login = world.member(1, |claims| claims.exp = 1);
    let err = Client::connect(&world.servers(&[&broker.url()]), &login)
        .map(drop)
        .unwrap_err();
    let SyncError::Unauthorized { account, user, .. } = &err else {
        panic!("{err}")
    };
    assert_eq!(account, world.account("A", 1).key.as_str());
    assert_eq!(user, login.seed.public_key().as_str());
}

#[test]
fn a_subscriber_returns_after_a_restart() {
    let world = World::new();
    let mut broker = broker(&world, "");
    let mut client = connect(&world, &broker, |_| ());
    let mut subscription = client.subscribe("a", None).unwrap();
    broker.restart();
    let publisher = broker.client(&world.creds(1));
    for _ in 0..100 {
        publisher.publish("a", "again");
        if client
            .next(&mut subscription, Some(Duration::from_millis(50)))
            .unwrap()
            .is_some()
        {
            return;
        }
    }
    panic!("the subscriber did not return");
}

#[test]
fn websockets_carry_the_same() {
    let world = World::new();
    let broker = broker(
        &world,
        "websocket { listen: '127.0.0.1:-1', no_tls: true }\n",
    );
    let login = world.member(1, |_| ());
    let mut client = Client::connect(&world.servers(&[&broker.websocket_url()]), &login).unwrap();
    let mut subscription = client.subscribe("a", None).unwrap();
    client.publish("a", b"1").unwrap();
    assert!(
        client
            .next(&mut subscription, Some(PATIENCE))
            .unwrap()
            .is_some()
    );
}

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures/tls")
        .join(name)
}

fn tls_config(certificate: &str, options: &str) -> String {
    let file = |name: &str| fixture(name).display().to_string();
    format!(
        "tls {{ cert_file: '{}', key_file: '{}', ca_file: '{}', {options} }}\n",
        file(&format!("{certificate}.pem")),
        file(&format!("{certificate}.key")),
        file("ca.pem"),
    )
}

/// The outcome of a connection to a server with TLS.
fn over_tls(world: &World, broker: &Broker, tls: Tls) -> Result<(), SyncError> {
    let login: Login = world.member(1, |_| ());
    let mut servers = world.servers(&[&broker.url()]);
    servers.tls = tls;
    servers.timeout = Duration::from_secs(5);
    let mut client = Client::connect(&servers, &login)?;
    client.round_trip().map(drop)
}

fn trusting(name: &str) -> Tls {
    Tls {
        ca: Some(fixture(name)),
        ..Tls::default()
    }
}

fn problem(result: Result<(), SyncError>) -> TlsProblem {
    match result {
        Err(SyncError::Tls { problem, .. }) => problem,
        other => panic!("{other:?}"),
    }
}

#[test]
fn tls_works_with_a_given_authority_and_its_problems_are_told() {
    let world = World::new();
    let secure = broker(&world, &tls_config("server", ""));
    over_tls(&world, &secure, trusting("ca.pem")).unwrap();
    over_tls(
        &world,
        &secure,
        Tls {
            curves: vec![Curve::P256],
            ..trusting("ca.pem")
        },
    )
    .unwrap();
    let stranger = over_tls(&world, &secure, trusting("stranger-ca.pem"));
    assert_eq!(problem(stranger), TlsProblem::UnknownAuthority);
    let misnamed = broker(&world, &tls_config("other-name", ""));
    assert_eq!(
        problem(over_tls(&world, &misnamed, trusting("ca.pem"))),
        TlsProblem::WrongName
    );
}

#[test]
fn a_client_certificate_is_asked_for_and_sent() {
    let world = World::new();
    let broker = broker(&world, &tls_config("server", "verify: true"));
    let without = over_tls(&world, &broker, trusting("ca.pem"));
    assert_eq!(problem(without), TlsProblem::ClientCertificateRequired);
    let with = Tls {
        cert: Some(fixture("client.pem")),
        key: Some(fixture("client.key")),
        ..trusting("ca.pem")
    };
    over_tls(&world, &broker, with).unwrap();
}

#[test]
fn tls_first_is_needed_where_it_is_demanded_and_only_there() {
    let world = World::new();
    let first = Tls {
        first: true,
        ..trusting("ca.pem")
    };
    let demanding = broker(&world, &tls_config("server", "handshake_first: true"));
    over_tls(&world, &demanding, first.clone()).unwrap();
    let err = over_tls(&world, &demanding, trusting("ca.pem")).unwrap_err();
    assert!(matches!(err, SyncError::Unreachable { .. }), "{err}");
    let plain = broker(&world, "");
    assert_eq!(problem(over_tls(&world, &plain, first)), TlsProblem::NotTls);
}
