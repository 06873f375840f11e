use super::*;
use std::io::{Read, Write};
use std::net::TcpListener;

/// Answers one request with this text, and returns the request.
fn serve(answer: &'static str) -> (String, std::thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/jwt/v1", listener.local_addr().unwrap());
    let served = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = Vec::new();
        let mut part = [0; 1024];
        while !request.ends_with(b"\r\n\r\n") && !request.ends_with(b"TOKEN") {
            let n = stream.read(&mut part).unwrap();
            request.extend_from_slice(&part[..n]);
        }
        stream.write_all(answer.as_bytes()).unwrap();
        String::from_utf8(request).unwrap()
    });
    (url, served)
}

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn an_account_is_posted_and_a_refusal_is_an_answer() {
    let (url, served) =
        serve("HTTP/1.1 400 Bad Request\r\nContent-Length: 18\r\n\r\nbad JWT in request");
    let server = AccountServer::new(&url, SECOND, &Tls::default()).unwrap();
    let answer = server.send_account("AKEY", "TOKEN").unwrap();
    assert!(!answer.is_success() && !answer.is_accepted());
    assert_eq!(
        (answer.status, answer.body.as_str()),
        (400, "bad JWT in request")
    );
    let request = served.join().unwrap().to_lowercase();
    assert!(request.starts_with("post /jwt/v1/accounts/akey http/1.1"));
    assert!(request.contains("content-type: application/jwt"));
}

#[test]
fn an_answer_longer_than_the_limit_is_refused() {
    let (url, _served) = serve("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n123456789012");
    let err = get(&url, 10, SECOND).unwrap_err();
    assert!(
        matches!(err, SyncError::HttpTooLong { limit: 10, .. }),
        "{err}"
    );
}

#[test]
fn a_silent_and_a_closed_server_are_told_apart() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://u:secret@{}/x", listener.local_addr().unwrap());
    let err = get(&url, 10, Duration::from_millis(200)).unwrap_err();
    assert!(err.to_string().ends_with("no answer within 0.2 s"), "{err}");
    assert!(!err.to_string().contains("secret"), "{err}");
    drop(listener);
    let err = get(&url, 10, SECOND).unwrap_err();
    assert!(err.to_string().ends_with("connection refused"), "{err}");
    let err = get("no address", 10, SECOND).unwrap_err();
    assert!(matches!(err, SyncError::Http { .. }), "{err}");
}

#[test]
fn a_redirected_account_was_not_taken() {
    let (url, _served) =
        serve("HTTP/1.1 302 Found\r\nLocation: http://h/x\r\nContent-Length: 0\r\n\r\n");
    let server = AccountServer::new(&url, SECOND, &Tls::default()).unwrap();
    let answer = server.send_account("AKEY", "TOKEN").unwrap();
    assert_eq!(
        (answer.status, answer.body.as_str()),
        (302, "it redirects to http://h/x")
    );
}

#[test]
fn a_dead_server_is_asked_three_times_and_no_more() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let server = AccountServer::new(&url, SECOND, &Tls::default()).unwrap();
    for _ in 0..3 {
        let err = server.account("A").unwrap_err().to_string();
        assert!(err.ends_with("connection refused"), "{err}");
    }
    let err = server.account("A").unwrap_err().to_string();
    assert!(err.contains("not tried"), "{err}");
}

#[test]
fn results_are_in_the_order_of_the_items() {
    let items: Vec<u64> = (0..100).collect();
    let doubled = in_parallel(&items, |n| {
        std::thread::sleep(Duration::from_micros(100 - n));
        n * 2
    });
    assert_eq!(doubled, (0..100).map(|n| n * 2).collect::<Vec<_>>());
    assert!(in_parallel(&[] as &[u8], |_| ()).is_empty());
}

#[test]
fn plain_http_is_safe_on_this_machine_only() {
    for url in [
        "http://localhost:9/jwt",
        "http://127.0.0.1",
        "http://[::1]:80/x",
        "https://far.example",
        "nats://far.example",
    ] {
        assert!(!is_in_the_clear(url), "{url}");
    }
    for url in [
        "http://far.example/jwt/v1",
        "HTTP://10.0.0.1:9090",
        "http://127.0.0.1@far",
    ] {
        assert!(is_in_the_clear(url), "{url}");
    }
    assert!(is_http("HTTPS://h") && !is_http("nats://h") && !is_http("h"));
}
