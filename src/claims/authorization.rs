//! Claims of the auth callout: what a server asks a service, and what the service answers.

use super::error::SignError;
use super::registered::{Body, Claims, sealed, typed_head};
use super::v1;
use super::wire::wire;
use crate::nkey::Kind;

/// A server's question whether a client may connect.
pub type AuthorizationRequestClaims = Claims<AuthorizationRequest>;
/// The answer of the service.
pub type AuthorizationResponseClaims = Claims<AuthorizationResponse>;

wire! {
    /// What a server says about a client that wants to connect.
    pub struct AuthorizationRequest {
        /// The server that asks.
        server_id: ServerId => keep "server_id",
        /// User public key that the answer must be for.
        user_nkey: String => keep "user_nkey",
        /// The client as the server sees it.
        client_info: ClientInfo => keep "client_info",
        /// The client as it presents itself. Holds its password, if it sent one.
        connect_opts: ConnectOptions => keep "connect_opts",
        /// The TLS connection of the client.
        client_tls: Option<ClientTls> => omit "client_tls",
        /// Nonce that a client signs.
        request_nonce: String => omit "request_nonce",
        /// Free labels, see [`super::tags`].
        tags: Vec<String> => omit "tags",
        /// Name of the claim type, `authorization_request`.
        claim_type: String => omit "type",
        /// Version of the claim format, 2.
        version: i64 => omit "version",
    }
}

wire! {
    /// The server that asks.
    pub struct ServerId {
        /// Its name.
        name: String => keep "name",
        /// Its host.
        host: String => keep "host",
        /// Its public key.
        id: String => keep "id",
        /// Its version.
        version: String => omit "version",
        /// Its cluster.
        cluster: String => omit "cluster",
        /// Its tags.
        tags: Vec<String> => omit "tags",
        /// Curve public key to which answers are sealed.
        xkey: String => omit "xkey",
    }
}

wire! {
    /// A client as the server sees it.
    pub struct ClientInfo {
        /// Where it connects from.
        host: String => omit "host",
        /// Number of the connection.
        id: u64 => omit "id",
        /// User name.
        user: String => omit "user",
        /// Name of the connection.
        name: String => omit "name",
        /// Tags of the user.
        tags: Vec<String> => omit "tags",
        /// Name tag of the account.
        name_tag: String => omit "name_tag",
        /// Kind of the connection, such as `Client`.
        kind: String => omit "kind",
        /// Protocol, such as `nats`.
        client_type: String => omit "type",
        /// Identifier of an MQTT client.
        mqtt_id: String => omit "mqtt_id",
        /// Nonce that was sent to the client.
        nonce: String => omit "nonce",
    }
}

wire! {
    /// What the client sent to connect.
    pub struct ConnectOptions {
        /// User JWT.
        jwt: String => omit "jwt",
        /// User public key.
        nkey: String => omit "nkey",
        /// Signature of the nonce.
        sig: String => omit "sig",
        /// Authentication token.
        auth_token: String => omit "auth_token",
        /// User name.
        user: String => omit "user",
        /// Password.
        pass: String => omit "pass",
        /// Name of the connection.
        name: String => omit "name",
        /// Programming language of the client.
        lang: String => omit "lang",
        /// Version of the client.
        version: String => omit "version",
        /// Version of the protocol.
        protocol: i64 => keep "protocol",
    }
}

wire! {
    /// The TLS connection of the client.
    pub struct ClientTls {
        /// TLS version.
        version: String => omit "version",
        /// Cipher suite.
        cipher: String => omit "cipher",
        /// Certificates in PEM form.
        certs: Vec<String> => omit "certs",
        /// Chains of verified certificates in PEM form.
        verified_chains: Vec<Vec<String>> => omit "verified_chains",
    }
}

wire! {
    /// What the service answers: a user JWT, or why there is none.
    pub struct AuthorizationResponse {
        /// JWT of the user.
        jwt: String => omit "jwt",
        /// Reason of a refusal.
        error: String => omit "error",
        /// The account, when one of its signing keys signed.
        issuer_account: String => omit "issuer_account",
        /// Free labels, see [`super::tags`].
        tags: Vec<String> => omit "tags",
        /// Name of the claim type, `authorization_response`.
        claim_type: String => omit "type",
        /// Version of the claim format, 2.
        version: i64 => omit "version",
    }
}

impl sealed::Sealed for AuthorizationRequest {
    fn fresh() -> Self {
        AuthorizationRequest::default()
    }

    fn prepare(_: &mut Claims<Self>) -> Result<(), SignError> {
        Ok(())
    }

    typed_head!();

    // There was no such claim in v1, so there is nothing to move.
    fn migrate(&mut self, _: v1::Top) -> Result<(), String> {
        Ok(())
    }
}

impl Body for AuthorizationRequest {
    const KIND: &'static str = "authorization_request";
    const ISSUERS: &'static [Kind] = &[Kind::Server];
    const SUBJECT: Option<Kind> = None;
}

impl sealed::Sealed for AuthorizationResponse {
    fn fresh() -> Self {
        AuthorizationResponse::default()
    }

    fn prepare(_: &mut Claims<Self>) -> Result<(), SignError> {
        Ok(())
    }

    typed_head!();

    fn migrate(&mut self, _: v1::Top) -> Result<(), String> {
        Ok(())
    }
}

impl Body for AuthorizationResponse {
    const KIND: &'static str = "authorization_response";
    const ISSUERS: &'static [Kind] = &[Kind::Account];
    const SUBJECT: Option<Kind> = None;
}
