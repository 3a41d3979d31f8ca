//! Our simulated drive as `/dev/sr*` of a Linux kernel, burned by growisofs, xorriso, cdrskin, wodim
//! and by us, in the virtual machine of `testbed/vm`: one start of it for all of `testbed/vm/peers`.

mod support;

/// As many cases as there are in `SHORT` of `testbed/vm/peers`.
const SHORT: usize = 21;

/// How long the virtual machine may take, in seconds: some 150 on two idle cores, and three times as
/// much with `ESTOP_LONG`.
const LIMIT_S: &str = "1200";

#[test]
fn burners_of_others_and_ours_burn_simulated_drives_behind_the_kernel() {
    support::vm::tries("peers", LIMIT_S, SHORT);
}
