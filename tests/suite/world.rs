//! An operator with its accounts, made directly from claims, and servers that trust it.
//!
//! Keys come from numbers, so an account `n` is the same wherever it is named.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use accord::claims::{
    Account, AccountClaims, AccountLimits, Claims, Export, GenericClaims, Import, OperatorClaims,
    ShareKind, UserClaims,
};
use accord::creds;
use accord::nkey::{Kind, PublicKey, Seed};
use accord::sync::{
    Login, PUBLISH, PushItem, PushPlan, PushReport, SUBSCRIBE, Servers, SyncError, push,
};

use crate::support::broker::Broker;
use crate::support::client::Client;

/// Number of the system account.
const SYSTEM: u32 = 900_000;

pub struct World {
    operator: Seed,
    system: u32,
    operator_jwt: String,
    system_jwt: String,
}

/// Seconds since the epoch.
pub fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

fn seed(kind: Kind, number: u32) -> Seed {
    let mut bytes = [7; 32];
    bytes[..4].copy_from_slice(&number.to_le_bytes());
    Seed::from_bytes(kind, bytes)
}

pub fn account_key(number: u32) -> PublicKey {
    seed(Kind::Account, number).public_key()
}

pub fn user_key(number: u32) -> PublicKey {
    seed(Kind::User, number).public_key()
}

fn open_account(name: &str, number: u32) -> AccountClaims {
    let mut claims = AccountClaims::new(&account_key(number));
    claims.name = name.to_owned();
    claims.nats.limits = AccountLimits::unlimited();
    claims
}

impl World {
    pub fn new() -> World {
        World::with_operator(seed(Kind::Operator, 1), SYSTEM)
    }

    pub fn other_operator() -> Seed {
        seed(Kind::Operator, 2)
    }

    /// An operator whose system account has this number.
    pub fn with_operator(operator: Seed, system: u32) -> World {
        let mut claims = OperatorClaims::new(&operator.public_key());
        claims.name = "O".to_owned();
        claims.nats.system_account = account_key(system).to_string();
        let operator_jwt = claims.sign(&operator, now()).unwrap();
        let system_jwt = World::system_claims(system).sign(&operator, now()).unwrap();
        World {
            operator,
            system,
            operator_jwt,
            system_jwt,
        }
    }

    /// The system account as servers are started with it: users may also be signed by key 901.
    fn system_claims(system: u32) -> AccountClaims {
        let mut claims = open_account("SYS", system);
        claims
            .nats
            .signing_keys
            .add_plain(account_key(901).as_str());
        claims
    }

    pub fn system(&self) -> PublicKey {
        account_key(self.system)
    }

    /// Configuration of a full resolver with the system account preloaded.
    pub fn full(&self, node: usize) -> String {
        self.full_with(node, "")
    }

    pub fn full_with(&self, _node: usize, resolver_options: &str) -> String {
        let resolver =
            format!("{{ type: full, dir: './jwt', interval: '2s', {resolver_options} }}");
        self.config(&resolver, &[])
    }

    pub fn memory(&self) -> String {
        self.memory_with(Vec::new())
    }

    /// Configuration of a server that knows these accounts and takes no others.
    pub fn memory_with(&self, accounts: Vec<PushItem>) -> String {
        self.config("MEMORY", &accounts)
    }

    fn config(&self, resolver: &str, accounts: &[PushItem]) -> String {
        let preload: String = accounts
            .iter()
            .map(|item| format!(", {}: {}", item.key, item.token))
            .collect();
        let (system, jwt) = (self.system(), &self.system_jwt);
        format!(
            "operator: {}\nsystem_account: {system}\nresolver: {resolver}\n\
             resolver_preload: {{ {system}: {jwt}{preload} }}\n",
            self.operator_jwt
        )
    }

    pub fn servers(&self, urls: &[&str]) -> Servers {
        Servers::new(urls.iter().copied(), "accord tests")
    }

    pub fn plan(&self, items: Vec<PushItem>) -> PushPlan {
        PushPlan::new(self.system(), items)
    }

    /// Pushes with a user that lives a minute.
    pub fn push(&self, urls: &[&str], items: Vec<PushItem>) -> Result<PushReport, SyncError> {
        let plan = self.plan(items);
        push(&self.servers(urls), &self.issuer(60), &plan, &mut |_| ())
    }

    fn signed(&self, name: &str, mut claims: Claims<Account>) -> PushItem {
        let token = claims.sign(&self.operator, now()).unwrap();
        PushItem::read(name, &token).unwrap()
    }

    pub fn account(&self, name: &str, number: u32) -> PushItem {
        self.account_with(name, number, |_| ())
    }

    pub fn account_with(
        &self,
        name: &str,
        number: u32,
        change: impl FnOnce(&mut AccountClaims),
    ) -> PushItem {
        let mut claims = open_account(name, number);
        change(&mut claims);
        self.signed(name, claims)
    }

    pub fn numbered(&self, number: u32) -> PushItem {
        self.account(&format!("A{number}"), 1_000 + number)
    }

    pub fn signed_by(&self, operator: &Seed, name: &str, number: u32) -> PushItem {
        let token = open_account(name, number).sign(operator, now()).unwrap();
        PushItem::read(name, &token).unwrap()
    }

    pub fn system_account(&self, change: impl FnOnce(&mut AccountClaims)) -> PushItem {
        let mut claims = World::system_claims(self.system);
        change(&mut claims);
        self.signed("SYS", claims)
    }

    pub fn exporter(&self, name: &str, number: u32, subject: &str) -> PushItem {
        self.account_with(name, number, |claims| {
            claims.nats.exports.push(Export {
                name: subject.to_owned(),
                subject: subject.to_owned(),
                kind: ShareKind::Stream,
                ..Export::default()
            });
        })
    }

    pub fn importer(&self, name: &str, number: u32, from: u32, subject: &str) -> PushItem {
        self.account_with(name, number, |claims| {
            claims.nats.imports.push(Import {
                name: subject.to_owned(),
                subject: subject.to_owned(),
                account: account_key(from).to_string(),
                kind: ShareKind::Stream,
                ..Import::default()
            });
        })
    }

    /// Lets a user do what a push needs and nothing else.
    pub fn restrict(claims: &mut UserClaims) {
        let permissions = &mut claims.nats.limits.permissions;
        permissions.pub_.allow = PUBLISH.map(str::to_owned).to_vec();
        permissions.sub.allow = SUBSCRIBE.map(str::to_owned).to_vec();
    }

    fn user(signer: u32, account: u32, change: impl FnOnce(&mut UserClaims)) -> Login {
        let user = seed(Kind::User, signer);
        let mut claims = UserClaims::new(&user.public_key());
        claims.name = "test".to_owned();
        if signer != account {
            claims.nats.issuer_account = account_key(account).to_string();
        }
        change(&mut claims);
        let jwt = claims.sign(&seed(Kind::Account, signer), now()).unwrap();
        Login {
            jwt,
            seed: user,
            inbox: None,
        }
    }

    /// A user of the system account that is valid for so many seconds.
    pub fn login(&self, seconds: u32) -> Result<(Login, Duration), SyncError> {
        self.login_of(self.system, self.system, seconds)
    }

    /// The same, of another account, or signed by a signing key.
    pub fn login_of(
        &self,
        signer: u32,
        account: u32,
        seconds: u32,
    ) -> Result<(Login, Duration), SyncError> {
        let login = World::user(signer, account, |claims| {
            claims.exp = now() + i64::from(seconds)
        });
        Ok((login, Duration::from_secs(u64::from(seconds))))
    }

    /// Signs users of the system account by one of its signing keys.
    pub fn login_by(&self, signer: u32) -> Result<(Login, Duration), SyncError> {
        self.login_of(signer, self.system, 60)
    }

    pub fn issuer(&self, seconds: u32) -> impl Fn() -> Result<(Login, Duration), SyncError> + '_ {
        move || self.login(seconds)
    }

    pub fn issuer_of(
        &self,
        account: u32,
        seconds: u32,
    ) -> impl Fn() -> Result<(Login, Duration), SyncError> + '_ {
        move || self.login_of(account, account, seconds)
    }

    pub fn issuer_with(
        &self,
        change: impl Fn(&mut UserClaims) + 'static,
    ) -> impl Fn() -> Result<(Login, Duration), SyncError> + '_ {
        move || {
            Ok((
                World::user(self.system, self.system, &change),
                Duration::MAX,
            ))
        }
    }

    /// A user of an account, for the client under test.
    pub fn member(&self, account: u32, change: impl FnOnce(&mut UserClaims)) -> Login {
        World::user(account, account, change)
    }

    /// Text of a creds file of a user of the account.
    pub fn creds(&self, account: u32) -> String {
        let login = World::user(account, account, |_| ());
        creds::write(&login.jwt, &login.seed).unwrap().to_string()
    }

    pub fn delete_request(&self, account: &PublicKey) -> String {
        let mut claims = GenericClaims::new(&self.operator.public_key());
        claims
            .nats
            .set("accounts", serde_json::json!([account.as_str()]));
        claims.sign(&self.operator, now()).unwrap()
    }

    /// Waits until each of these servers counts so many; they tell each other now and then.
    pub fn wait_until_counted(&self, nodes: &[Broker], count: u64) {
        let (login, _) = self.login(3600).unwrap();
        let creds = creds::write(&login.jwt, &login.seed).unwrap();
        let deadline = Instant::now() + Duration::from_secs(60);
        for node in nodes.iter().filter(|node| node.is_running()) {
            let client = Client::connect(&node.url(), &creds).unwrap();
            let id = node.monitor("/varz")["server_id"].clone();
            let subject = format!("$SYS.REQ.SERVER.{}.STATSZ", id.as_str().unwrap());
            loop {
                let pong = client.request(&subject, "").unwrap();
                let pong: serde_json::Value = serde_json::from_str(&pong).unwrap();
                if pong["statsz"]["active_servers"] == count {
                    break;
                }
                assert!(Instant::now() < deadline, "not every server counts {count}");
                std::thread::sleep(Duration::from_millis(50));
            }
        }
    }
}
