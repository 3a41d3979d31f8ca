//! The library knows no operating system, clock, thread or executor: it would run where there is
//! none. `clippy.toml` forbids the calls; this forbids the names.

use std::{fs, path::Path};

/// Modules of `std` that are an operating system's.
const MODULES: [&str; 6] = ["env", "fs", "net", "os", "process", "thread"];

/// What else does not belong there.
const WORDS: [&str; 11] = [
    ".await",
    "async fn",
    "async move",
    "dbg!(",
    "eprint!(",
    "eprintln!(",
    "print!(",
    "println!(",
    "tokio",
    "unsafe ",
    "extern \"C\"",
];

/// What the library is built from.
const DEPENDENCIES: [&str; 8] = [
    "crc32fast",
    "loom",
    "md-5",
    "serde",
    "serde_json",
    "thiserror",
    "tracing",
    "unicode-normalization",
];

/// The source without its comments.
fn code(source: &str) -> String {
    let lines = source.lines().map(|line| {
        let text = line.trim_start();
        if text.starts_with("//") {
            ""
        } else {
            line.split(" // ").next().unwrap_or_default()
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The names at the top level of a `{a, b::{c, d}, e}` that begins here.
fn names(group: &str) -> Vec<String> {
    let (mut depth, mut names) = (0, vec![String::new()]);
    for letter in group.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => names.push(String::new()),
            letter => names.last_mut().expect("never empty").push(letter),
        }
        if depth == 0 {
            break;
        }
    }
    let name = |text: String| {
        text.trim()
            .split("::")
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    names.into_iter().map(name).collect()
}

/// What is impure in this source.
fn impure(source: &str) -> Vec<String> {
    let code = code(source);
    let mut found = Vec::new();
    for (at, _) in code.match_indices("std::") {
        let rest = &code[at + "std::".len()..];
        let names = if rest.starts_with('{') {
            names(rest)
        } else {
            let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
            vec![rest[..end.unwrap_or(rest.len())].to_owned()]
        };
        let bad = names
            .into_iter()
            .filter(|name| MODULES.contains(&name.as_str()));
        found.extend(bad.map(|name| format!("std::{name}")));
        let path = rest.split([';', '\n']).next().unwrap_or_default();
        if path.starts_with("time::") && (path.contains("Instant") || path.contains("SystemTime")) {
            found.push("a clock".to_owned());
        }
    }
    for clock in ["Instant::now", "SystemTime", "UNIX_EPOCH"] {
        if code.contains(clock) {
            found.push(clock.to_owned());
        }
    }
    let words = WORDS.iter().filter(|word| code.contains(**word));
    found.extend(words.map(|word| (*word).to_owned()));
    found
}

fn sources(folder: &Path, into: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("the sources are here") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, into);
        } else {
            let text = fs::read_to_string(&path).expect("text");
            into.push((path.display().to_string(), text));
        }
    }
}

#[test]
fn the_library_is_pure() {
    let mut all = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
    assert!(all.len() > 50, "only {} files were found", all.len());
    let impure = all.iter().flat_map(|(path, text)| {
        let found = impure(text).into_iter();
        found.map(move |what| format!("{path}: {what}"))
    });
    assert_eq!(impure.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn what_is_impure_is_found() {
    for source in [
        "use std::fs;",
        "use std::{\n    collections::BTreeMap,\n    thread::{self, JoinHandle},\n};",
        "use std::{fmt, sync::{Arc, Mutex}, net};",
        "let now = std::time::Instant::now();",
        "use std::time::{Duration, Instant};",
        "fn main() { println!(\"x\"); }",
        "async fn wait() {}",
        "let x = unsafe { *p };",
    ] {
        assert_ne!(impure(source), Vec::<String>::new(), "{source}");
    }
    let pure = "// std::fs is not here\nuse std::{fmt, sync::{Arc, Mutex}, time::Duration};";
    assert_eq!(impure(pure), Vec::<String>::new());
}

#[test]
fn it_is_built_from_little() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let manifest = fs::read_to_string(manifest).expect("text");
    let mut section = "";
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        }
        let builds = section == "[dependencies]" || section.ends_with(".dependencies]");
        let name = line.split(['.', ' ', '=']).next().unwrap_or_default();
        let is_one = builds && !name.is_empty() && !name.starts_with(['[', '#']);
        assert!(!is_one || DEPENDENCIES.contains(&name), "{name}");
    }
}
