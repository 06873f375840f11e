//! An account server that is reached over TLS.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use async_nats::rustls::pki_types::pem::PemObject;
use async_nats::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use async_nats::rustls::{self, ServerConfig, ServerConnection, StreamOwned};

use crate::served::operator;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures/tls")
        .join(name)
}

/// Takes everything that is sent over TLS; its address.
fn start() -> String {
    let certificate = CertificateDer::from_pem_file(fixture("server.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_file(fixture("server.key")).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}/jwt/v1", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
            let mut stream = StreamOwned::new(connection, stream.unwrap());
            let (mut request, mut part) = (Vec::new(), [0; 4096]);
            // A token is one line of three parts; its end is not announced otherwise here.
            while let Ok(n @ 1..) = stream.read(&mut part) {
                request.extend_from_slice(&part[..n]);
                let text = String::from_utf8_lossy(&request);
                if text
                    .split_once("\r\n\r\n")
                    .is_some_and(|(_, body)| body.matches('.').count() == 2)
                {
                    break;
                }
            }
            let _ = stream
                .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            stream.conn.send_close_notify();
            let _ = stream.flush();
        }
    });
    url
}

#[test]
fn its_authority_must_be_trusted() {
    let t = operator(&["A"]);
    let url = start();
    t.run_unchanged(&format!("push -u {url}"))
        .remote()
        .says("its certificate is signed by an authority that is not trusted here");
    let ca = fixture("ca.pem").display().to_string();
    t.run(&format!("push -u {url} --ca-cert {ca}"))
        .ok()
        .says("pushed \"A\" to account server");
    let stranger = fixture("stranger-ca.pem").display().to_string();
    t.run_unchanged(&format!("push -u {url} --ca-cert {stranger}"))
        .remote()
        .says("not trusted here");
    t.run_unchanged(&format!("push -u {url} --ca-cert no.pem"))
        .remote()
        .says("cannot use TLS file");
    // The environment's authority is that of nats-servers, as with nsc.
    t.call()
        .env("NATS_CA", &ca)
        .run(&format!("push -u {url}"))
        .remote()
        .says("not trusted here");
}
