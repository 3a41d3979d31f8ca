//! Our simulated phones as USB devices of a Linux kernel, used by mtp-tools, aft-mtp-cli, gphoto2 and by
//! us, in the virtual machine of `testbed/vm`: one start of it for all of `testbed/vm/phones`.

mod support;

/// As many cases as there are in `SHORT` of `testbed/vm/phones`.
const SHORT: usize = 14;

/// How long the virtual machine may take, in seconds: some 120 on two idle cores, and six times as much
/// with `ESTOP_LONG`.
const LIMIT_S: &str = "3600";

#[test]
fn programs_of_others_and_ours_list_get_and_put_on_simulated_phones_behind_the_kernel() {
    support::vm::tries("phones", LIMIT_S, SHORT);
}
