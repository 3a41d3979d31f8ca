# What CI checks, part by part. `just long` is what CI runs a seeded tenth of.

default:
    .ci/run fmt clippy doc deny loom test

fix:
    cargo fmt --all
    cargo clippy --workspace --all-targets --fix --allow-dirty

check:
    cargo clippy --workspace --all-targets -- -D warnings

test:
    cargo test --workspace

loom:
    RUSTFLAGS="--cfg loom" cargo test --release -p estop --test loom --test loom_line --target-dir target/loom

fuzz target seconds="60":
    mkdir -p fuzz/corpus/{{target}}
    RUSTC_BOOTSTRAP=1 cargo fuzz run --sanitizer none {{target}} fuzz/corpus/{{target}} fuzz/seeds/{{target}} -- -max_total_time={{seconds}}

# Records anew how many points "cancel everywhere" has, where an operation has got other commands.
points:
    #!/usr/bin/env bash
    set -euo pipefail
    for suite in burn disc disk mirror phone; do
        file=crates/estop/tests/everywhere_$suite.minimums
        ESTOP_RECORD=1 cargo test --release -p estop --test everywhere_$suite -- --nocapture >"$file.log"
        { grep '^#' "$file"; sed -n 's/^recorded: //p' "$file.log" | LC_ALL=C sort; } >"$file.new"
        mv "$file.new" "$file"
        rm "$file.log"
    done

# Every pair of points of "cancel everywhere", the phones of others and all their programs on ours, an hour of each fuzz target, and the full benches.
long:
    ESTOP_LONG=1 cargo test --release -p estop --test everywhere_disk --test everywhere_burn --test everywhere_disc --test everywhere_phone --test everywhere_mirror --test phone_shared --test phone_large -- --nocapture
    ESTOP_LONG=1 ESTOP_REQUIRE=vm cargo test -p estop-os --test phone_vm -- --nocapture
    ESTOP_LONG=1 ESTOP_REQUIRE=vm cargo test -p estop-cli --test phones_vm -- --nocapture
    for target in tables signatures journal_rows operations iscsi_pdu disc_answers phone_bytes; do just fuzz $target 3600 || exit 1; done
    cargo build --release && benches/disks.py

# The bindings and headers of the COM face, from Microsoft's metadata.
bindings:
    cargo run --locked --manifest-path crates/estop-com/generate/Cargo.toml

# The COM face for programs in C and C++: library, headers, pkg-config file, CMake module.
install prefix:
    cargo build --locked --release -p estop-com
    packaging/com/install {{prefix}} "${CARGO_TARGET_DIR:-target}/release"

ci:
    .ci/run
