//! `docs/five-contracts.md` names a test for every sentence: each must exist where it says.

const PAGE: &str = include_str!("../../../docs/five-contracts.md");
const SOURCES: [(&str, &str); 5] = [
    (
        "crates/estop/tests/contract_wpd.rs",
        include_str!("contract_wpd.rs"),
    ),
    (
        "crates/estop/tests/contract_wpd_services.rs",
        include_str!("contract_wpd_services.rs"),
    ),
    (
        "crates/estop/tests/contract_imapi.rs",
        include_str!("contract_imapi.rs"),
    ),
    (
        "crates/estop/tests/contract_vds.rs",
        include_str!("contract_vds.rs"),
    ),
    (
        "crates/estop/tests/five_contracts.rs",
        include_str!("five_contracts.rs"),
    ),
];

/// The last two cells of each row of a sentence: file and test.
fn rows() -> Vec<(&'static str, &'static str)> {
    PAGE.lines()
        .filter(|line| line.starts_with("| ") && line.contains("crates/"))
        .map(|line| {
            let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [.., file, test] = cells[..] else {
                panic!("a row without file and test: {line}")
            };
            (file.trim_matches('`'), test.trim_matches('`'))
        })
        .collect()
}

/// The names of the test functions of a source file.
fn tests_in(source: &str) -> Vec<&str> {
    let after_test = source.split("#[test]").skip(1);
    after_test
        .filter_map(|text| text.trim_start().strip_prefix("fn ")?.split('(').next())
        .collect()
}

#[test]
fn every_named_test_exists_in_the_named_file() {
    for (file, test) in rows() {
        let source = SOURCES.iter().find(|(name, _)| *name == file);
        let Some((_, source)) = source else {
            panic!("{file} is not one of the test files")
        };
        assert!(
            tests_in(source).contains(&test),
            "{file} has no test {test}"
        );
    }
}

#[test]
fn every_sentence_test_is_named_by_the_page() {
    let rows = rows();
    for (file, source) in &SOURCES[..4] {
        for test in tests_in(source) {
            assert!(
                rows.contains(&(file, test)),
                "{test} of {file} is missing on the page"
            );
        }
    }
}

#[test]
fn all_five_pages_have_their_sentences() {
    let sections: Vec<_> = PAGE.split("\n## ").skip(1).collect();
    for (title, sentences) in [
        ("IPortableDevice::Cancel", 9),
        ("IPortableDeviceServiceMethods::Cancel", 8),
        ("IWriteEngine2::CancelWrite", 10),
        ("IDiscFormat2Data::CancelWrite", 11),
        ("IVdsAsync::Cancel", 15),
    ] {
        let Some(section) = sections.iter().find(|section| section.starts_with(title)) else {
            panic!("{title} has no section");
        };
        let rows = section
            .lines()
            .filter(|line| line.contains("crates/"))
            .count();
        assert_eq!(rows, sentences, "{title}");
    }
}
