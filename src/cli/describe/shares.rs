//! Tables of exports and imports.

use super::names::Names;
use super::rows::{capital, yes_no};
use crate::check::{self, Finding};
use crate::claims::{ActivationClaims, Export, Import, ShareKind};
use crate::cli::args::time::away;
use crate::cli::table::Table;

/// What an account offers.
pub fn exports(exports: &[Export]) -> Table {
    let header = [
        "Name",
        "Type",
        "Subject",
        "Account Token Position",
        "Public",
        "Revocations",
        "Tracking",
        "Allow Trace",
    ];
    let mut table = Table::new("Exports", &header);
    for export in exports {
        let position = if export.account_token_position == 0 {
            "-".into()
        } else {
            export.account_token_position.to_string()
        };
        let (kind, tracking, trace) = if export.kind == ShareKind::Service {
            service(export)
        } else {
            stream(export)
        };
        table.row([
            export.name.clone(),
            kind,
            export.subject.clone(),
            position,
            yes_no(!export.token_req).into(),
            export.revocations.len().to_string(),
            tracking,
            trace,
        ]);
    }
    table
}

fn stream(export: &Export) -> (String, String, String) {
    (capital(export.kind.name()), "N/A".into(), "N/A".into())
}

fn service(export: &Export) -> (String, String, String) {
    let kind = match export.response_type.as_str() {
        "" | "Singleton" => "Service".to_string(),
        responses => format!("Service [{responses}]"),
    };
    let tracking = export.service_latency.as_ref().map_or_else(
        || "-".to_string(),
        |l| format!("{} ({})", l.results, l.sampling),
    );
    (kind, tracking, yes_no(export.allow_trace).to_string())
}

/// Descriptions of exports, if any has one.
pub fn descriptions(exports: &[Export]) -> Option<Table> {
    let mut table = Table::new(
        "Exports - Descriptions",
        &["Name", "Description", "Info Url"],
    );
    for export in exports
        .iter()
        .filter(|e| !e.description.is_empty() || !e.info_url.is_empty())
    {
        table.row([&export.name, &export.description, &export.info_url]);
    }
    (!table.is_empty()).then_some(table)
}

/// What an account uses of others.
pub fn imports(imports: &[Import], names: &mut Names, findings: &[Finding], now: i64) -> Table {
    let header = [
        "Name",
        "Type",
        "Remote",
        "Local",
        "Expires",
        "From Account",
        "Public",
        "Allow Trace",
        "State",
    ];
    let mut table = Table::new("Imports", &header);
    for import in imports {
        let from = names
            .account(&import.account)
            .unwrap_or(&import.account)
            .to_string();
        let local = if import.local_subject.is_empty() {
            &import.to
        } else {
            &import.local_subject
        };
        let trace = if import.kind == ShareKind::Service {
            "N/A"
        } else {
            yes_no(import.allow_trace)
        };
        table.row([
            import.name.clone(),
            capital(import.kind.name()),
            import.subject.clone(),
            local.clone(),
            expiry(&import.token, now),
            from,
            yes_no(import.token.is_empty()).into(),
            trace.into(),
            state(import, findings),
        ]);
    }
    table
}

/// `OK`, or the codes of what is wrong with an import; the sentences stand above.
fn state(import: &Import, findings: &[Finding]) -> String {
    let about = check::label_of_import(import);
    let codes = findings
        .iter()
        .filter(|f| f.subject == about)
        .map(|f| f.code.as_str());
    let codes: Vec<&str> = codes.collect();
    if codes.is_empty() {
        "OK".into()
    } else {
        codes.join("\n")
    }
}

/// When an activation expires, as far as that can be told without fetching it.
fn expiry(token: &str, now: i64) -> String {
    if token.is_empty() {
        return String::new();
    }
    if token.starts_with("http://") || token.starts_with("https://") {
        return "Unknown: the activation is a URL".into();
    }
    match ActivationClaims::read(token) {
        Ok(claims) if claims.exp == 0 => "Never".into(),
        Ok(claims) => away(claims.exp, now),
        Err(err) => format!("unreadable: {err}"),
    }
}
