//! `accord.toml`: what it says counts, options win over it, and slips in it are told.

use std::fs;

use crate::support::sandbox::Sandbox;

fn with_settings(text: &str) -> Sandbox {
    let t = Sandbox::with_operator("O").account("A");
    fs::write(t.dirs().config.join("accord.toml"), text).unwrap();
    t
}

#[test]
fn the_time_to_wait_for_the_lock_is_set_once() {
    let t = with_settings("lock-timeout = 0\n");
    let lock = fs::File::open(t.dirs().stores.join(".accord.lock")).unwrap();
    lock.lock().unwrap();
    let _ = t
        .run_unchanged("add user --account A --name u")
        .refused()
        .says("another command has held it for 0 s");
    let _ = t
        .run_unchanged("add user --account A --name u --lock-timeout 1")
        .refused()
        .says("for 1 s");
    drop(lock);
    let _ = t.run("add user --account A --name u").ok();
}

#[test]
fn files_of_the_settings_lie_beside_them() {
    let t = with_settings("[servers]\nca-cert = \"authority.pem\"\n");
    let _ = t.run("add user --account A --name u").ok();
    let output = t.run("tool pub --account A x y --nats nats://127.0.0.1:1");
    // Not relative to the working directory, where there is no such file either.
    let config = t.stable_text(&t.dirs().config.display().to_string());
    let _ = output.remote().says(&format!("{config}/authority.pem"));
}

#[test]
fn a_setting_that_is_not_known_is_named_with_its_line() {
    let t = with_settings("quiet = true\nqiet = true\n");
    let _ = t
        .run_unchanged("list accounts")
        .refused()
        .says("accord.toml")
        .says("line 2")
        .says("qiet");
}

#[test]
fn without_a_file_nothing_is_set() {
    let t = Sandbox::with_operator("O").account("A");
    let _ = t.run("list accounts").ok();
    assert!(!t.dirs().config.join("accord.toml").exists());
}
