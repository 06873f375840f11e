//! An operator that is managed elsewhere, with its account server.

use std::fs;

use accord::claims::{AccountClaims, Body, Claims};
use accord::nkey::Seed;

use crate::support::conformance::account_server::AccountServer;
use crate::support::sandbox::Sandbox;
use crate::world::now;

/// Operator `cloud`, made in a home of its own; its JWT is `cloud.jwt`, its seed `cloud.nk`.
pub struct Cloud {
    pub t: Sandbox,
    pub server: AccountServer,
}

impl Cloud {
    /// With a server that signs what it is sent, not imported yet.
    pub fn new() -> Cloud {
        let t = Sandbox::new();
        let files = t.path("served");
        fs::create_dir(&files).unwrap();
        let server = AccountServer::start(&files, Vec::new()).unwrap();
        t.run("--all-dirs far add operator cloud").ok();
        let cloud = Cloud { t, server };
        cloud.far(&format!(
            "edit operator --account-jwt-server-url {}/jwt/v1",
            cloud.server.url
        ));
        let seed = cloud.t.seed("O:cloud");
        cloud.t.write("cloud.nk", seed);
        cloud.signs(&[]);
        cloud
    }

    /// The same, taken over.
    pub fn imported() -> Cloud {
        let cloud = Cloud::new();
        cloud.t.run("add operator --url cloud.jwt").ok();
        cloud
    }

    /// Changes the operator where it is made, and serves what it says now.
    pub fn far(&self, line: &str) {
        let t = &self.t;
        t.run(&format!("--all-dirs far {line}")).ok();
        for file in ["cloud.jwt", "served/operator.jwt"] {
            let _ = fs::remove_file(t.path(file));
            t.run(&format!(
                "--all-dirs far describe operator --raw --output-file {file}"
            ))
            .ok();
        }
    }

    /// Makes the server sign, with these changes of limits.
    pub fn signs(&self, limits: &[&str]) {
        let seed = self.t.path("cloud.nk").display().to_string();
        let mut response = vec![seed.as_str()];
        response.extend(limits);
        self.server.respond(&response);
    }

    /// Address that the operator's JWT names.
    pub fn url(&self) -> String {
        format!("{}/jwt/v1", self.server.url)
    }

    /// Makes the server take everything and give out this instead.
    pub fn gives(&self, token: &str) {
        let file = self.t.write("given.jwt", token).display().to_string();
        self.server.respond(&["give", &file]);
    }

    /// The account as the operator would sign it, changed.
    pub fn signed(&self, account: &str, change: impl FnOnce(&mut AccountClaims)) -> String {
        signed(&self.t, account, &self.t.read("cloud.nk"), change)
    }

    /// The token that is stored of an account.
    pub fn stored(&self, account: &str) -> String {
        fs::read_to_string(self.t.account_jwt(account)).unwrap()
    }

    /// The token that the server keeps of an account.
    pub fn kept(&self, account: &str) -> String {
        self.server.kept().accounts[&self.t.key(&format!("A:{account}"))].clone()
    }
}

/// A stored account, changed and signed with this seed.
pub fn signed(
    t: &Sandbox,
    account: &str,
    seed: &str,
    change: impl FnOnce(&mut AccountClaims),
) -> String {
    let token = fs::read_to_string(t.account_jwt(account)).unwrap();
    let mut claims = AccountClaims::decode(token.trim()).unwrap();
    change(&mut claims);
    sign_at(&mut claims, seed, now())
}

/// Claims signed with a seed at some time.
pub fn sign_at<B: Body>(claims: &mut Claims<B>, seed: &str, at: i64) -> String {
    let seed = Seed::parse(seed.trim()).unwrap();
    claims.sign(&seed, at).unwrap()
}
