//! One real nats-server on free ports in a directory of its own, killed and waited for on drop.
//!
//! Nothing is guessed: the server picks its ports and writes them into a ports file, which also
//! says that it listens. The configuration may name ports; the command line overrides them.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::client::Client;
use super::server::{self, NoServer};

/// How long a server may take to listen; it takes about 10 ms on an idle machine.
const START: Duration = Duration::from_secs(60);

/// Why a server did not start.
#[derive(Debug)]
pub enum StartError {
    /// There is no binary to start.
    NoServer(NoServer),
    /// It ended, or did not listen in time; what it said is attached.
    Failed(String),
}

impl std::fmt::Display for StartError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            StartError::NoServer(err) => err.fmt(f),
            StartError::Failed(log) => write!(f, "nats-server did not start:\n{log}"),
        }
    }
}

impl std::error::Error for StartError {}

/// Where a running server listens, as it wrote it itself.
#[derive(Debug, Default, Clone, serde::Deserialize)]
#[serde(default)]
pub struct Ports {
    pub nats: Vec<String>,
    pub monitoring: Vec<String>,
    pub cluster: Vec<String>,
    pub websocket: Vec<String>,
}

/// A nats-server process with its directory.
#[derive(Debug)]
pub struct Broker {
    child: Option<Child>,
    config: PathBuf,
    ports: Ports,
    dir: tempfile::TempDir,
}

impl Broker {
    /// Starts a server with this configuration text; panics with the reason if it does not.
    ///
    /// Relative paths in the text are relative to [`Broker::dir`]. Sections that only switch a
    /// listener on may leave its port to the server: `websocket { listen: "127.0.0.1:-1", no_tls: true }`.
    pub fn start(config: &str) -> Broker {
        Broker::try_start(config).unwrap_or_else(|err| panic!("{err}"))
    }

    /// [`Broker::start`] for programs that go on without a server, such as examples.
    pub fn try_start(config: &str) -> Result<Broker, StartError> {
        let dir = new_dir();
        let path = dir.path().join("server.conf");
        fs::write(&path, config).expect("the temporary directory can be written");
        Broker::launch(dir, path)
    }

    /// Starts a server with a configuration file, for instance one that `accord` generated.
    pub fn start_file(config: &Path) -> Broker {
        Broker::try_start_file(config).unwrap_or_else(|err| panic!("{err}"))
    }

    /// [`Broker::start_file`] for programs that go on without a server.
    pub fn try_start_file(config: &Path) -> Result<Broker, StartError> {
        let path = config
            .canonicalize()
            .map_err(|err| StartError::Failed(format!("{}: {err}", config.display())))?;
        Broker::launch(new_dir(), path)
    }

    fn launch(dir: tempfile::TempDir, config: PathBuf) -> Result<Broker, StartError> {
        let mut broker = Broker {
            child: None,
            config,
            ports: Ports::default(),
            dir,
        };
        broker.run()?;
        Ok(broker)
    }

    /// Starts the process on the ports it had before, or on free ones the first time.
    fn run(&mut self) -> Result<(), StartError> {
        let binary = server::find().map_err(StartError::NoServer)?;
        let ports = self.dir.path().join("ports");
        let _ = fs::remove_dir_all(&ports);
        fs::create_dir(&ports).expect("the temporary directory can be written");
        let log = File::create(self.log_path()).expect("the temporary directory can be written");
        let again = |urls: &[String]| {
            urls.first()
                .map_or("-1".to_owned(), |url| port_of(url).to_string())
        };
        let child = Command::new(binary)
            .current_dir(self.dir.path())
            .arg("-c")
            .arg(&self.config)
            .args([
                "-a",
                "127.0.0.1",
                "-p",
                &again(&self.ports.nats),
                "-m",
                &again(&self.ports.monitoring),
            ])
            .arg("--ports_file_dir")
            .arg(&ports)
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("a file handle can be copied"))
            .stderr(log)
            .spawn()
            .map_err(|err| StartError::Failed(err.to_string()))?;
        self.child = Some(child);
        self.ports = self.wait_for_ports(&ports)?;
        Ok(())
    }

    fn wait_for_ports(&mut self, dir: &Path) -> Result<Ports, StartError> {
        let deadline = Instant::now() + START;
        loop {
            if let Some(ports) = read_ports(dir) {
                return Ok(ports);
            }
            let child = self.child.as_mut().expect("the process was just started");
            let ended = child.try_wait().ok().flatten().is_some();
            if ended || Instant::now() > deadline {
                return Err(StartError::Failed(self.log()));
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// `nats://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("nats://127.0.0.1:{}", self.port())
    }

    /// `ws://127.0.0.1:PORT`; panics unless the configuration has a websocket listener.
    pub fn websocket_url(&self) -> String {
        self.ports
            .websocket
            .first()
            .expect("the configuration has a websocket listener")
            .clone()
    }

    /// The port for clients.
    pub fn port(&self) -> u16 {
        port_of(
            self.ports
                .nats
                .first()
                .expect("a server listens for clients"),
        )
    }

    /// Every listener of the server.
    pub fn ports(&self) -> &Ports {
        &self.ports
    }

    /// The server's working directory; removed on drop.
    pub fn dir(&self) -> &Path {
        self.dir.path()
    }

    /// What the server has logged so far.
    pub fn log(&self) -> String {
        fs::read_to_string(self.log_path()).unwrap_or_default()
    }

    fn log_path(&self) -> PathBuf {
        self.dir.path().join("server.log")
    }

    /// Kills the server as a crash would; its directory and its ports stay for [`Broker::restart`].
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// Stops the server in good order and waits until it is gone.
    pub fn stop(&mut self) {
        self.signal("term");
        if let Some(mut child) = self.child.take() {
            let _ = child.wait();
        }
    }

    /// Makes the server read its configuration again.
    pub fn reload(&self) {
        self.signal("reload");
    }

    fn signal(&self, name: &str) {
        let child = self.child.as_ref().expect("the server runs");
        let binary = server::find().expect("the server was started with it");
        let status = Command::new(binary)
            .arg("--signal")
            .arg(format!("{name}={}", child.id()))
            .status();
        assert!(
            status.is_ok_and(|status| status.success()),
            "the server takes signal {name}"
        );
    }

    /// Starts the server again (after [`Broker::kill`] or [`Broker::stop`]) on the same ports.
    pub fn restart(&mut self) {
        self.kill();
        self.run().unwrap_or_else(|err| panic!("{err}"));
    }

    /// Replaces the configuration text; it counts from the next [`Broker::reload`] or [`Broker::restart`].
    pub fn configure(&mut self, config: &str) {
        self.config = self.dir.path().join("server.conf");
        fs::write(&self.config, config).expect("the temporary directory can be written");
    }

    /// Whether the process was started and not ended by this value.
    pub fn is_running(&self) -> bool {
        self.child.is_some()
    }

    /// A client that logs in with the text of a creds file.
    pub fn client(&self, creds: &str) -> Client {
        Client::connect(&self.url(), creds).unwrap_or_else(|err| panic!("{err}\n{}", self.log()))
    }

    /// Body of a page of the monitoring listener, such as `/varz`.
    pub fn monitor(&self, page: &str) -> serde_json::Value {
        let port = port_of(
            self.ports
                .monitoring
                .first()
                .expect("monitoring is always on"),
        );
        let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the server runs");
        write!(stream, "GET {page} HTTP/1.0\r\n\r\n").expect("the monitoring listener reads");
        let mut answer = String::new();
        stream
            .read_to_string(&mut answer)
            .expect("the monitoring listener answers with text");
        let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
        serde_json::from_str(body).expect("the monitoring listener answers with JSON")
    }
}

impl Drop for Broker {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let log = self.log();
            let tail: Vec<&str> = log.lines().rev().take(30).collect();
            let tail: Vec<&str> = tail.into_iter().rev().collect();
            eprintln!("the end of the server's log:\n{}", tail.join("\n"));
        }
        self.kill();
    }
}

fn new_dir() -> tempfile::TempDir {
    tempfile::Builder::new()
        .prefix("accord-broker-")
        .tempdir()
        .expect("a temporary directory can be made")
}

/// The ports, once the file is complete; it appears under its name before its content does.
fn read_ports(dir: &Path) -> Option<Ports> {
    let file = fs::read_dir(dir)
        .ok()?
        .flatten()
        .find(|entry| entry.path().extension().is_some_and(|e| e == "ports"))?;
    let ports: Ports = serde_json::from_str(&fs::read_to_string(file.path()).ok()?).ok()?;
    (!ports.nats.is_empty()).then_some(ports)
}

/// The port at the end of a URL.
pub fn port_of(url: &str) -> u16 {
    url.rsplit(':')
        .next()
        .and_then(|port| port.trim_end_matches('/').parse().ok())
        .expect("the URL ends in a port")
}
