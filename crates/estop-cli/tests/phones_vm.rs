//! Our simulated phones as USB devices of a Linux kernel, used by mtp-tools, aft-mtp-cli, gphoto2 and by
//! us, in the virtual machine of `testbed/vm`: one start of it for all of `testbed/vm/phones`.

mod support;

/// As many cases as there are in `SHORT` of `testbed/vm/phones`.
const SHORT: usize = 15;

/// How long the virtual machine may take, in seconds: 110 were measured on two cores with much else to
/// do. With `ESTOP_LONG` there are 64 cases more, most of them longer.
const LIMIT_S: &str = "3600";

#[test]
fn programs_of_others_and_ours_list_get_and_put_on_simulated_phones_behind_the_kernel() {
    support::vm::tries("phones", LIMIT_S, SHORT);
}
