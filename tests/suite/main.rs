//! The suite: the real binary in an empty home, and a real nats-server.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "helpers of tests are test code"
)]

#[path = "../../examples/stories/mod.rs"]
mod stories;
#[path = "../support/mod.rs"]
mod support;

mod account_server_itself;
mod activations;
mod add_account;
mod add_export;
mod add_import;
mod add_import_token;
mod add_mapping;
mod add_operator;
mod add_operator_import;
mod add_user;
mod asks_nobody;
mod bad_disk;
mod bad_files;
mod bad_keys;
mod bad_names;
mod bad_store;
mod bad_tokens;
mod bad_values;
mod broker;
mod cart_events;
mod cloud;
mod completion;
mod conformance;
mod conformance_itself;
mod delete_account;
mod delete_export;
mod delete_import;
mod delete_mapping;
mod delete_operator;
mod delete_user;
mod describe_account;
mod describe_jwt;
mod describe_operator;
mod describe_user;
mod docs;
mod edit_account;
mod edit_account_jetstream;
mod edit_authcallout;
mod edit_export;
mod edit_import;
mod edit_mapping;
mod edit_operator;
mod edit_signing_key;
mod edit_user;
mod edit_user_role;
mod edits_lose_nothing;
mod env;
mod export_keys;
mod fix;
mod flags_used;
mod generate_activation;
mod generate_config;
mod generate_context;
mod generate_creds;
mod generate_diagram;
mod generate_nkey;
mod generate_profile;
mod global_options;
mod house;
mod import_account;
mod import_keys;
mod import_user;
mod init;
mod interactive;
mod interactive_edits;
mod keys_migrate;
mod killed;
mod list_entities;
mod list_keys;
mod load;
mod managed;
mod managed_refused;
mod migrate;
mod nsc_commands;
mod parallel;
mod pipelines;
mod pull;
mod pull_judged;
mod pull_nats;
mod push;
mod push_http;
mod push_https;
mod push_identity;
mod push_refused;
mod push_remote;
mod readme;
mod rename_account;
mod rename_operator;
mod rename_user;
mod revocations_activations;
mod revocations_users;
mod sandbox;
mod select;
mod served;
mod settings;
mod sync_client;
mod sync_cluster;
mod sync_push;
mod tls;
mod tool;
mod tool_twins;
mod upgrade_jwt;
mod validate;
mod world;
