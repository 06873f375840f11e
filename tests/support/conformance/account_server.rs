//! A small HTTP account server on the loopback interface.
//!
//! It serves the scenario's `operator.jwt` at `/jwt/v1/operator` and its files at `/files/NAME`,
//! keeps accounts at `/jwt/v1/accounts/KEY` and activations at `/jwt/v1/activations`.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::{fs, io, thread};

use serde_json::Value;

use super::super::home::read_text;
use super::super::tokens::{Token, sign};

/// A running server; it stops when dropped.
pub struct AccountServer {
    pub url: String,
    state: Arc<State>,
}

struct State {
    files: PathBuf,
    response: Vec<String>,
    kept: Mutex<Kept>,
    stopped: AtomicBool,
}

/// What the server was sent.
#[derive(Clone, Default)]
pub struct Kept {
    /// Account key → token.
    pub accounts: BTreeMap<String, String>,
    pub activations: Vec<String>,
}

impl AccountServer {
    /// Serve files of a directory. `response` says how pushed accounts are answered: nothing, they
    /// are kept · a number, that status and nothing kept · `later`, status 202 and kept ·
    /// `SEED-FILE [conn=N]`, signed anew with that operator seed, the limit changed.
    pub fn start(files: &Path, response: Vec<String>) -> io::Result<AccountServer> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let url = format!("http://{}", listener.local_addr()?);
        let state = Arc::new(State {
            files: files.to_owned(),
            response,
            kept: Mutex::default(),
            stopped: AtomicBool::new(false),
        });
        let serving = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming() {
                if serving.stopped.load(Ordering::SeqCst) {
                    break;
                }
                let state = Arc::clone(&serving);
                thread::spawn(move || stream.and_then(|stream| state.serve(stream)));
            }
        });
        Ok(AccountServer { url, state })
    }

    /// What it was sent so far.
    pub fn kept(&self) -> Kept {
        self.state.kept.lock().unwrap().clone()
    }
}

impl Drop for AccountServer {
    fn drop(&mut self) {
        self.state.stopped.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.url.trim_start_matches("http://")); // wakes the loop
    }
}

impl State {
    /// Answer one request.
    fn serve(&self, stream: TcpStream) -> io::Result<()> {
        let mut reader = BufReader::new(&stream);
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let mut words = line.split_whitespace();
        let (method, path) = (
            words.next().unwrap_or_default(),
            words.next().unwrap_or_default(),
        );
        let mut length = 0;
        loop {
            let mut header = String::new();
            if reader.read_line(&mut header)? == 0 || header.trim().is_empty() {
                break;
            }
            if let Some((name, value)) = header.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        let (status, body) = match method {
            "GET" => self.get(path),
            "POST" => (
                self.post(path, &String::from_utf8_lossy(&body)),
                String::new(),
            ),
            _ => (501, String::new()),
        };
        let length = body.len();
        write!(
            &stream,
            "HTTP/1.1 {status} .\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )
    }

    fn get(&self, path: &str) -> (u16, String) {
        let name = path.rsplit('/').next().unwrap_or_default();
        if path.starts_with("/jwt/v1/accounts/") {
            let kept = self.kept.lock().unwrap();
            return kept
                .accounts
                .get(name)
                .map_or((404, String::new()), |token| (200, token.clone()));
        }
        let file = self.files.join(if name == "operator" {
            "operator.jwt"
        } else {
            name
        });
        if (path.starts_with("/files/") || name == "operator") && file.is_file() {
            return (200, read_text(&file));
        }
        (404, String::new())
    }

    fn post(&self, path: &str, token: &str) -> u16 {
        if path == "/jwt/v1/activations" {
            self.kept.lock().unwrap().activations.push(token.to_owned());
            return 200;
        }
        match path.strip_prefix("/jwt/v1/accounts/") {
            Some(_) => self.keep(path.rsplit('/').next().unwrap_or_default(), token),
            None => 404,
        }
    }

    fn keep(&self, key: &str, token: &str) -> u16 {
        let first = self.response.first().map_or("keep", String::as_str);
        if let Ok(status) = first.parse() {
            return status;
        }
        let kept = if fs::exists(first).unwrap_or(false) {
            match sign_anew(token, &read_text(Path::new(first)), &self.response[1..]) {
                Ok(signed) => signed,
                Err(_) => return 400,
            }
        } else {
            token.to_owned()
        };
        self.kept
            .lock()
            .unwrap()
            .accounts
            .insert(key.to_owned(), kept);
        if first == "later" { 202 } else { 200 }
    }
}

/// The account as an operator would have it: with other limits, signed by another key.
fn sign_anew(token: &str, seed: &str, changes: &[String]) -> Result<String, String> {
    let mut claims = Token::decode(token)?.claims;
    for change in changes {
        let (limit, value) = change.split_once('=').ok_or("a change is NAME=NUMBER")?;
        let value: i64 = value.parse().map_err(|_| "a limit is a number")?;
        let limits = claims
            .get_mut("nats")
            .and_then(|nats| nats.get_mut("limits"));
        let limits = limits
            .and_then(Value::as_object_mut)
            .ok_or("the account has no limits")?;
        limits.insert(limit.to_owned(), value.into());
    }
    Ok(sign(claims, seed))
}
