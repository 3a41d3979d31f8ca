//! The pages name tests, files and each other: what they name must exist.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The pages, from the root of the repository.
const PAGES: [&str; 6] = [
    "docs/architecture.md",
    "docs/bugs-of-others.md",
    "docs/contract.md",
    "docs/discs.md",
    "docs/disks.md",
    "docs/five-contracts.md",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What stands between backquotes, line by line.
fn quoted(page: &str) -> Vec<&str> {
    let spans = |line| str::split(line, '`').skip(1).step_by(2);
    page.lines().flat_map(spans).collect()
}

/// Whether a source file has a test function of this name.
fn has_test(source: &str, name: &str) -> bool {
    source.split("#[test]").skip(1).any(|after| {
        let rest = after.split("fn ").nth(1).unwrap_or_default();
        rest.split('(').next() == Some(name)
    })
}

#[test]
fn every_test_that_a_page_names_exists() {
    for page in PAGES {
        let content = text(page);
        for span in quoted(&content) {
            if let Some((file, test)) = span.split_once(".rs::") {
                let file = format!("{file}.rs");
                assert!(has_test(&text(&file), test), "{page}: {file} has no {test}");
            }
        }
    }
}

#[test]
fn every_row_of_the_bugs_names_a_test() {
    let page = text("docs/bugs-of-others.md");
    let rows = page.lines().filter(|line| line.starts_with("| "));
    let rows = rows.filter(|line| !line.starts_with("| there |"));
    let mut count = 0;
    for row in rows {
        assert!(
            row.contains(".rs::") || row.ends_with("| the same test |"),
            "{row}"
        );
        count += 1;
    }
    assert!(count >= 50, "only {count} rows are left");
}

#[test]
fn every_path_that_a_page_names_exists() {
    for page in PAGES {
        let content = text(page);
        for span in quoted(&content) {
            let path = span.split("::").next().unwrap_or_default();
            let plain = !path.contains([' ', '*', '{', '<']);
            if plain && (path.starts_with("crates/") || path.starts_with("docs/")) {
                assert!(root().join(path).exists(), "{page}: there is no {path}");
            }
        }
    }
}

#[test]
fn every_link_of_a_page_leads_to_a_file() {
    for page in PAGES {
        let content = text(page);
        let here = root().join(page);
        let here = here.parent().expect("pages are in a directory");
        let links = content
            .split("](")
            .skip(1)
            .filter_map(|after| after.split(')').next());
        for link in links {
            let file = link.split('#').next().unwrap_or_default();
            assert!(!link.contains("://"), "{page}: {link} is not relative");
            assert!(
                file.is_empty() || here.join(file).exists(),
                "{page}: {link} leads nowhere"
            );
        }
    }
}
