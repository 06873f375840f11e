//! A small HTTP account server on the loopback interface.
//!
//! It serves the scenario's `operator.jwt` at `/jwt/v1/operator` and its files at `/files/NAME`,
//! keeps accounts at `/jwt/v1/accounts/KEY` and activations at `/jwt/v1/activations`.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
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
    response: Mutex<Vec<String>>,
    kept: Mutex<Kept>,
    log: Mutex<Vec<String>>,
    busy: AtomicUsize,
    busiest: AtomicUsize,
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
    ///
    /// Tests of single commands also have: `say STATUS TEXT`, kept if the status is 200 ·
    /// `give FILE`, kept, and whoever asks for any account gets that file · `forget`, status 200 and
    /// not kept · `silent`, no answer to anything · `slow`, every answer takes a tenth of a second.
    pub fn start(files: &Path, response: Vec<String>) -> io::Result<AccountServer> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let url = format!("http://{}", listener.local_addr()?);
        let state = Arc::new(State {
            files: files.to_owned(),
            response: Mutex::new(response),
            kept: Mutex::default(),
            log: Mutex::default(),
            busy: AtomicUsize::new(0),
            busiest: AtomicUsize::new(0),
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

    /// Answer differently from now on.
    pub fn respond(&self, response: &[&str]) {
        let words = response.iter().map(|word| (*word).to_owned());
        *self.state.response.lock().unwrap() = words.collect();
    }

    /// Keep this in place of what was sent for an account.
    pub fn put(&self, key: &str, token: &str) {
        let mut kept = self.state.kept.lock().unwrap();
        kept.accounts.insert(key.to_owned(), token.to_owned());
    }

    /// Method and path of every request since the last call.
    pub fn take_log(&self) -> Vec<String> {
        std::mem::take(&mut self.state.log.lock().unwrap())
    }

    /// Most requests that were answered at the same time.
    pub fn busiest(&self) -> usize {
        self.state.busiest.load(Ordering::SeqCst)
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
        self.log.lock().unwrap().push(format!("{method} {path}"));
        let busy = self.busy.fetch_add(1, Ordering::SeqCst) + 1;
        self.busiest.fetch_max(busy, Ordering::SeqCst);
        let first = self.word();
        match first.as_str() {
            "silent" => {
                // Until the other side gives up.
                let _ = reader.read(&mut [0]);
                return Ok(());
            }
            "slow" => thread::sleep(Duration::from_millis(100)),
            _ => {}
        }
        let (status, body) = match method {
            "GET" => self.get(path),
            "POST" => self.post(path, &String::from_utf8_lossy(&body)),
            _ => (501, String::new()),
        };
        self.busy.fetch_sub(1, Ordering::SeqCst);
        let length = body.len();
        write!(
            &stream,
            "HTTP/1.1 {status} .\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )
    }

    fn get(&self, path: &str) -> (u16, String) {
        let name = path.rsplit('/').next().unwrap_or_default();
        if path.starts_with("/jwt/v1/accounts/") {
            let response = self.response.lock().unwrap().clone();
            if let [give, file] = response.as_slice()
                && give == "give"
            {
                return (200, read_text(Path::new(file)));
            }
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

    /// The first word of the response.
    fn word(&self) -> String {
        let response = self.response.lock().unwrap();
        response.first().map_or("keep", String::as_str).to_owned()
    }

    fn post(&self, path: &str, token: &str) -> (u16, String) {
        if path == "/jwt/v1/activations" {
            self.kept.lock().unwrap().activations.push(token.to_owned());
            return (200, String::new());
        }
        match path.strip_prefix("/jwt/v1/accounts/") {
            Some(_) => self.keep(path.rsplit('/').next().unwrap_or_default(), token),
            None => (404, String::new()),
        }
    }

    fn keep(&self, key: &str, token: &str) -> (u16, String) {
        let response = self.response.lock().unwrap().clone();
        let first = self.word();
        if let Ok(status) = first.parse() {
            return (status, String::new());
        }
        let (mut status, mut words) = (200, String::new());
        if let ("say", [_, said, text]) = (first.as_str(), response.as_slice()) {
            status = said.parse().unwrap_or(500);
            words.clone_from(text);
        }
        if status != 200 || first == "forget" {
            return (status, words);
        }
        let kept = if fs::exists(&first).unwrap_or(false) {
            match sign_anew(token, &read_text(Path::new(&first)), &response[1..]) {
                Ok(signed) => signed,
                Err(_) => return (400, words),
            }
        } else {
            token.to_owned()
        };
        self.kept
            .lock()
            .unwrap()
            .accounts
            .insert(key.to_owned(), kept);
        if first == "later" {
            status = 202;
        }
        (status, words)
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
