//! `IWriteEngine2::CancelWrite` and `IDiscFormat2Data::CancelWrite`: one test per sentence of the
//! two pages (`docs/five-contracts.md`), then the whole table.

use std::cell::Cell;

use estop::Cancel;
use estop::contract::imapi::disc_format2_data::WriteState;
use estop::contract::imapi::disc_format2_data::{self, LastEvent, Medium, NextUse, WriteEnd};
use estop::contract::imapi::write_engine::{self, SectionState};
use estop::contract::imapi::{CalledFrom, Conformance, Unreachable, admit};
use estop::contract::{Ended, Failure, Hresult, Severity};

const SECTIONS: [SectionState; 4] = [
    SectionState::NeverCalled,
    SectionState::NotBegun,
    SectionState::Running,
    SectionState::Ended,
];
const WRITES: [WriteState; 3] = [
    WriteState::NeverCalled,
    WriteState::Running,
    WriteState::Returned,
];
const LOST: [Unreachable; 2] = [Unreachable::RecorderLost, Unreachable::WorkerDead];

fn already() -> Cancel {
    Cancel::AlreadyCancelled { remaining: None }
}

fn answers() -> [Cancel; 6] {
    [
        Cancel::Accepted,
        already(),
        Cancel::TooLate,
        Cancel::NotSupported,
        Cancel::NothingInProgress,
        Cancel::Denied,
    ]
}

fn section(answer: Cancel) -> Hresult {
    write_engine::cancel_write(SectionState::Running, || Ok(answer))
}

fn write(answer: Cancel) -> Hresult {
    disc_format2_data::cancel_write(WriteState::Running, || Ok(answer))
}

fn burn(ended: Ended) -> WriteEnd {
    WriteEnd {
        burn: ended,
        verification: None,
    }
}

// IWriteEngine2::CancelWrite

#[test]
fn engine_cancel_cancels_a_write_that_is_in_progress() {
    assert_eq!(section(Cancel::Accepted), Hresult::S_OK);
    assert_eq!(
        write_engine::write_section(Ended::Cancelled).bits(),
        0xC0AA_0002
    );
    assert_eq!(write_engine::write_section(Ended::Completed), Hresult::S_OK);
}

#[test]
fn engine_cancel_takes_no_parameter_and_means_the_write_of_the_last_section() {
    let asked = Cell::new(0);
    for state in SECTIONS {
        write_engine::cancel_write(state, || {
            asked.set(asked.get() + 1);
            Ok(Cancel::Accepted)
        });
    }
    assert_eq!(
        asked.get(),
        1,
        "an older section, that has ended, is not asked"
    );
}

#[test]
fn engine_cancel_has_other_success_codes() {
    assert_eq!(section(Cancel::TooLate), Hresult::S_FALSE);
    assert_eq!(Hresult::S_FALSE.severity(), Severity::Success);
}

#[test]
fn engine_cancel_has_other_error_codes() {
    assert_eq!(section(Cancel::Denied).bits(), 0x8007_0005);
    assert_eq!(section(Cancel::NotSupported).severity(), Severity::Error);
}

#[test]
fn engine_cancel_gives_s_ok_if_it_succeeded() {
    assert_eq!(section(Cancel::Accepted).bits(), 0);
    assert_eq!(
        section(already()).bits(),
        0,
        "while WriteSection is running"
    );
}

#[test]
fn engine_cancel_of_a_write_that_has_not_begun_gives_not_in_progress_and_does_not_cancel_it() {
    for state in [SectionState::NeverCalled, SectionState::NotBegun] {
        let code = write_engine::cancel_write(state, || unreachable!("the gate is not touched"));
        assert_eq!(code.bits(), 0x00AA_0302);
        assert_eq!(code.severity(), Severity::Success);
    }
}

#[test]
fn engine_cancel_called_until_another_success_code_comes_to_an_end() {
    // The longest run of "not in progress" that is tried before the write begins, or never does.
    const CALLS: usize = 50;
    for (last, end) in [
        (SectionState::Running, Hresult::S_OK),
        (SectionState::Ended, Hresult::S_FALSE),
    ] {
        for unready in 0..CALLS {
            let states = std::iter::repeat_n(SectionState::NotBegun, unready).chain([last]);
            let codes: Vec<_> = states
                .map(|state| write_engine::cancel_write(state, || Ok(Cancel::Accepted)))
                .collect();
            let different = codes.iter().position(|code| code.bits() != 0x00AA_0302);
            assert_eq!(different, Some(unready));
            assert_eq!(codes[unready], end);
            assert_eq!(codes[unready].severity(), Severity::Success);
        }
    }
}

#[test]
fn engine_cancel_gives_e_fail_for_an_unspecified_failure() {
    for lost in LOST {
        let code = write_engine::cancel_write(SectionState::Running, || Err(lost));
        assert_eq!(code.bits(), 0x8000_4005);
    }
}

#[test]
fn engine_cancel_is_called_from_the_update_event() {
    assert_eq!(admit(CalledFrom::UpdateEvent, Conformance::Strict), Ok(()));
    assert_eq!(admit(CalledFrom::UpdateEvent, Conformance::Lenient), Ok(()));
    let refused = admit(CalledFrom::Elsewhere, Conformance::Strict);
    assert_eq!(refused.map_err(Hresult::bits), Err(0x8000_4005));
    assert_eq!(
        admit(CalledFrom::Elsewhere, Conformance::Lenient),
        Ok(()),
        "from anywhere too"
    );
}

#[test]
fn engine_write_in_progress_agrees_with_what_cancel_says() {
    for state in SECTIONS {
        let asked = Cell::new(false);
        write_engine::cancel_write(state, || {
            asked.set(true);
            Ok(Cancel::Accepted)
        });
        assert_eq!(
            write_engine::write_in_progress(state),
            asked.get(),
            "{state:?}"
        );
    }
}

// IDiscFormat2Data::CancelWrite

#[test]
fn data_cancel_cancels_the_current_write() {
    assert_eq!(write(Cancel::Accepted), Hresult::S_OK);
    assert_eq!(burn(Ended::Cancelled).hresult().bits(), 0xC0AA_0002);
    assert_eq!(burn(Ended::Cancelled).last_event(), LastEvent::None);
    assert_eq!(burn(Ended::Completed).hresult(), Hresult::S_OK);
    assert_eq!(burn(Ended::Completed).last_event(), LastEvent::Completed);
}

#[test]
fn data_cancel_takes_no_parameter_and_means_the_write_that_is_running() {
    let asked = Cell::new(0);
    for state in WRITES {
        disc_format2_data::cancel_write(state, || {
            asked.set(asked.get() + 1);
            Ok(Cancel::Accepted)
        });
    }
    assert_eq!(asked.get(), 1);
}

#[test]
fn data_cancel_gives_s_ok_on_success_and_has_other_success_codes() {
    assert_eq!(write(Cancel::Accepted).bits(), 0);
    assert_eq!(write(already()).bits(), 0, "while Write is running");
    assert_eq!(write(Cancel::TooLate), Hresult::S_FALSE);
}

#[test]
fn data_cancel_has_other_error_codes() {
    assert_eq!(write(Cancel::Denied).bits(), 0x8007_0005);
    assert_eq!(write(Cancel::NotSupported).severity(), Severity::Error);
}

#[test]
fn data_cancel_without_a_write_in_progress_is_an_error() {
    for state in [WriteState::NeverCalled, WriteState::Returned] {
        let code = disc_format2_data::cancel_write(state, || unreachable!("nothing to ask"));
        assert_eq!(code.bits(), 0xC0AA_0401);
    }
    assert_eq!(write(Cancel::NothingInProgress).bits(), 0xC0AA_0401);
}

#[test]
fn data_cancel_gives_e_fail_for_an_unspecified_failure() {
    for lost in LOST {
        let code = disc_format2_data::cancel_write(WriteState::Running, || Err(lost));
        assert_eq!(code.bits(), 0x8000_4005);
    }
}

#[test]
fn data_cancel_is_called_from_the_update_event() {
    let refused = admit(CalledFrom::Elsewhere, Conformance::Strict);
    assert_eq!(refused, Err(Hresult::E_FAIL));
    assert_eq!(admit(CalledFrom::UpdateEvent, Conformance::Strict), Ok(()));
}

#[test]
fn data_cancel_does_not_stop_the_write_at_once_on_every_medium() {
    assert_eq!(write(Cancel::Accepted), Hresult::S_OK);
    let winding_down = WriteState::Running;
    assert!(disc_format2_data::write_in_progress(winding_down));
    assert_eq!(write(already()), Hresult::S_OK);
}

#[test]
fn data_cancel_of_a_cd_stays_in_progress_until_write_has_returned() {
    for state in WRITES {
        let code = disc_format2_data::cancel_write(state, || Ok(already()));
        let in_progress = code != Hresult::E_IMAPI_DF2DATA_WRITE_NOT_IN_PROGRESS;
        assert_eq!(
            disc_format2_data::write_in_progress(state),
            in_progress,
            "{state:?}"
        );
    }
}

#[test]
fn data_cancel_leaves_the_medium_indeterminate_until_it_is_looked_at() {
    let cancelled = burn(Ended::Cancelled);
    assert_eq!(
        cancelled.before_next_use(Medium::WriteOnce),
        NextUse::LookAtIt
    );
    assert_eq!(
        burn(Ended::Completed).before_next_use(Medium::WriteOnce),
        NextUse::AsItIs
    );
}

#[test]
fn data_cancel_of_a_rewritable_medium_is_followed_by_erase_media() {
    let cancelled = burn(Ended::Cancelled);
    assert_eq!(
        cancelled.before_next_use(Medium::Rewritable),
        NextUse::EraseMedia
    );
}

// What the pages leave open, and the contract settles.

#[test]
fn a_cancel_while_verifying_cancels_the_write_and_leaves_the_disc_whole() {
    let end = WriteEnd {
        burn: Ended::Completed,
        verification: Some(Ended::Cancelled),
    };
    assert_eq!(end.hresult().bits(), 0xC0AA_0002);
    assert_eq!(end.last_event(), LastEvent::None);
    for medium in [Medium::Rewritable, Medium::WriteOnce] {
        assert_eq!(end.before_next_use(medium), NextUse::AsItIs);
    }
}

#[test]
fn a_cancel_accepted_and_then_failed_gives_the_failure_and_never_the_cancelled_code() {
    for code in [0xC0AA_0002, 0xC0AA_020D, 0x802A_0006, 0x8000_4005_u32] {
        let ended = Ended::Failed(Failure::from_code(Hresult::from_bits(code)));
        for told in [write_engine::write_section(ended), burn(ended).hresult()] {
            assert_ne!(told, Hresult::E_IMAPI_REQUEST_CANCELLED);
            assert_eq!(told.severity(), Severity::Error);
        }
        assert_eq!(burn(ended).last_event(), LastEvent::None);
        let both = WriteEnd {
            burn: ended,
            verification: Some(Ended::Cancelled),
        };
        assert_eq!(
            both.hresult(),
            burn(ended).hresult(),
            "the first error wins"
        );
    }
}

#[test]
fn every_answer_in_every_state_has_its_code() {
    let engine = [0, 0, 1, 0x8007_0032, 1, 0x8007_0005];
    let data = [0, 0, 1, 0x8007_0032, 0xC0AA_0401, 0x8007_0005_u32];
    for ((answer, engine), data) in answers().into_iter().zip(engine).zip(data) {
        for (state, code) in SECTIONS
            .into_iter()
            .zip([0x00AA_0302, 0x00AA_0302, engine, 1])
        {
            let told = write_engine::cancel_write(state, || Ok(answer));
            assert_eq!(told.bits(), code, "{state:?} {answer:?}");
        }
        for (state, code) in WRITES.into_iter().zip([0xC0AA_0401, data, 0xC0AA_0401]) {
            let told = disc_format2_data::cancel_write(state, || Ok(answer));
            assert_eq!(told.bits(), code, "{state:?} {answer:?}");
        }
    }
}
