//! The seal of a report: an Ed25519 signature over its canonical bytes.
//!
//! Canonical: the `report` member as JSON without white space, the members of every object in the
//! order of their names' bytes, strings escaped as RFC 8785 §3.2.2.2 has it; all numbers are whole.

use std::{
    fs::{self, File},
    io::{self, Read as _, Write as _},
    path::Path,
};

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use serde_json::{Value, json};

use super::key::{from_hex, hex};

/// The most bytes of a report that are read.
const REPORT_LIMIT_BYTES: u64 = 64 << 20;

/// Why a report cannot be trusted.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotWhole {
    #[error("it cannot be read: {0}")]
    Unreadable(#[from] io::Error),
    #[error("it is not a report of estop")]
    NotAReport,
    #[error("it is not signed: anybody may have written it")]
    NotSigned,
    #[error("the signature does not fit: the report was CHANGED after it was signed, or never was")]
    Broken,
    #[error("it was signed with another key ({0})")]
    OtherKey(String),
}

/// The report with its seal; without a key it has none.
pub(crate) fn seal(body: &Value, key: Option<&SigningKey>) -> Value {
    let signature = key.map(|key| {
        let signature = key.sign(canonical(body).as_bytes());
        json!({
            "algorithm": "ed25519",
            "public_key": hex(key.verifying_key().as_bytes()),
            "signature": hex(&signature.to_bytes()),
        })
    });
    json!({ "report": body, "signature": signature })
}

/// Reads a report and checks its seal. The key that signed it, and what it says.
pub(crate) fn open(
    path: &Path,
    expected: Option<&VerifyingKey>,
) -> Result<(VerifyingKey, Value), NotWhole> {
    let mut text = Vec::new();
    File::open(path)?
        .take(REPORT_LIMIT_BYTES)
        .read_to_end(&mut text)?;
    let sealed: Value = serde_json::from_slice(&text).map_err(|_| NotWhole::NotAReport)?;
    let body = sealed.get("report").filter(|body| body.is_object());
    let body = body.ok_or(NotWhole::NotAReport)?;
    let seal = sealed.get("signature").filter(|seal| !seal.is_null());
    let seal = seal.ok_or(NotWhole::NotSigned)?;
    let field = |name: &str| seal.get(name).and_then(Value::as_str).unwrap_or_default();
    if field("algorithm") != "ed25519" {
        return Err(NotWhole::Broken);
    }
    let key = from_hex::<32>(field("public_key")).ok_or(NotWhole::Broken)?;
    let key = VerifyingKey::from_bytes(&key).map_err(|_| NotWhole::Broken)?;
    let signature = from_hex::<64>(field("signature")).ok_or(NotWhole::Broken)?;
    let signature = Signature::from_bytes(&signature);
    let checked = key.verify_strict(canonical(body).as_bytes(), &signature);
    checked.map_err(|_| NotWhole::Broken)?;
    if expected.is_some_and(|expected| *expected != key) {
        return Err(NotWhole::OtherKey(hex(key.as_bytes())));
    }
    Ok((key, body.clone()))
}

/// Writes a report in one step: a reader sees the old file or the whole new one.
pub(crate) fn write(path: &Path, report: &Value) -> io::Result<()> {
    let mut new = path.as_os_str().to_owned();
    new.push(format!(".{}.new", std::process::id()));
    let new = Path::new(&new);
    let written = (|| {
        let mut file = File::create(new)?;
        file.write_all(serde_json::to_string_pretty(report)?.as_bytes())?;
        file.write_all(b"\n")?;
        file.sync_all()?;
        fs::rename(new, path)?;
        let dir = path.parent().filter(|dir| !dir.as_os_str().is_empty());
        File::open(dir.unwrap_or_else(|| Path::new(".")))?.sync_all()
    })();
    if written.is_err() {
        drop(fs::remove_file(new));
    }
    written
}

fn canonical(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let mut members = members.iter().collect::<Vec<_>>();
            members.sort_by_key(|(name, _)| name.as_bytes());
            let members = members.into_iter().map(|(name, value)| {
                format!("{}:{}", Value::from(name.as_str()), canonical(value))
            });
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        Value::Array(items) => {
            let items = items.iter().map(canonical).collect::<Vec<_>>();
            format!("[{}]", items.join(","))
        }
        plain => plain.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn canonical_bytes_do_not_depend_on_layout() {
        let one: Value =
            serde_json::from_str(r#"{"b": [1, {"z":null,"a":"é\n"}], "a": true}"#).expect("JSON");
        assert_eq!(
            canonical(&one),
            r#"{"a":true,"b":[1,{"a":"é\n","z":null}]}"#
        );
    }
}
