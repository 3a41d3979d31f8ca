//! Numbers and states in plain words.

mod burn;
mod disc;
mod end;
mod level;
mod phone;
mod plan;
mod survey;

use std::time::Duration;

use estop::{By, Cancel, disk::Identity};

use crate::screen;

pub(crate) use burn::{
    on_cancel, operation as disc_operation, stopping, too_late as disc_too_late,
};
pub(crate) use disc::{
    can_be_done, disc, disc_command, examination, finding, left_on_disc, rated_speeds,
    speed as disc_speed,
};
pub(crate) use end::{End, command, end, left};
pub(crate) use level::level;
pub(crate) use phone::{left_on_phone, phone_command, stop};
pub(crate) use plan::plan_text;
pub(crate) use survey::{survey_lines, unseen_lines};

/// Why an object is passed over whose name is not known.
pub(crate) const UNNAMED: &str = "the phone tells this word in place of a name that it cannot tell (QEMU's \
     device knows no letters but those of ASCII): rename it where it was made";

/// A size as on a label: powers of 1000, three digits.
pub(crate) fn size(bytes: u64) -> String {
    const UNITS: [&str; 6] = ["kB", "MB", "GB", "TB", "PB", "EB"];
    if bytes < 1000 {
        return format!("{bytes} bytes");
    }
    let mut value = bytes as f64;
    let mut unit = "bytes";
    for next in UNITS {
        if value < 999.5 {
            break;
        }
        value /= 1000.0;
        unit = next;
    }
    let digits = if value < 9.995 {
        2
    } else if value < 99.95 {
        1
    } else {
        0
    };
    let number = format!("{value:.digits$}");
    let number = match number.split_once('.') {
        Some(_) => number.trim_end_matches('0').trim_end_matches('.'),
        None => &number,
    };
    format!("{number} {unit}")
}

/// So many bytes in this time, for each second.
pub(crate) fn per_second(bytes: u64, time: Duration) -> u64 {
    let millis = u64::try_from(time.as_millis()).unwrap_or(u64::MAX).max(1);
    bytes.saturating_mul(1000) / millis
}

/// A number with its digits in groups of three.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    grouped
}

/// How long: `0.03 s`, `4.1 s`, `3 min 5 s`, `2 h 10 min`.
pub(crate) fn time(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0 if time.as_millis() < 100 => format!("{:.2} s", time.as_secs_f64()),
        0..60 => format!("{:.1} s", time.as_secs_f64()),
        60..3600 if seconds.is_multiple_of(60) => format!("{} min", seconds / 60),
        60..3600 => format!("{} min {} s", seconds / 60, seconds % 60),
        _ => format!("{} h {} min", seconds / 3600, seconds % 3600 / 60),
    }
}

/// A limit: whole seconds, rounded up.
pub(crate) fn limit(time: Duration) -> String {
    let up = Duration::from_secs(time.as_secs() + u64::from(time.subsec_nanos() > 0));
    if up.as_secs() < 60 {
        format!("{} s", up.as_secs())
    } else {
        self::time(up)
    }
}

/// `1 block`, `12 345 blocks`.
pub(crate) fn blocks(count: u32) -> String {
    match count {
        1 => "1 block".to_owned(),
        count => format!("{} blocks", grouped(u64::from(count))),
    }
}

/// A name as a terminal can show it: nothing in it moves the cursor.
pub(crate) fn printable(name: &str) -> String {
    name.replace(char::is_control, "?")
}

/// `1 request`, `2 requests`.
pub(crate) fn requests(count: u32) -> String {
    match count {
        1 => "1 request".to_owned(),
        count => format!("{count} requests"),
    }
}

/// `ann@desk (Ctrl-C)`.
pub(crate) fn by(by: &By) -> String {
    if by.why.is_empty() {
        return by.who.clone();
    }
    format!("{} ({})", by.who, by.why)
}

/// Which disk: model, serial number and size.
pub(crate) fn disk(identity: &Identity) -> String {
    let model = match identity.model.as_str() {
        "" => "unnamed disk",
        model => model,
    };
    let name = match (identity.serial.as_str(), identity.wwn.as_str()) {
        ("", "") => "no serial number".to_owned(),
        ("", wwn) => format!("WWN {wwn}"),
        (serial, _) => format!("serial {serial}"),
    };
    let size = size(identity.size_bytes);
    if identity.serial.is_empty() && identity.model == "image file" {
        return format!("{model}, {size}");
    }
    format!("{model}, {name}, {size}")
}

/// The stable name of an answer.
pub(crate) fn answer(answer: Cancel) -> &'static str {
    match answer {
        Cancel::Accepted => "accepted",
        Cancel::AlreadyCancelled { .. } => "already_cancelled",
        Cancel::TooLate => "too_late",
        Cancel::NotSupported => "not_supported",
        Cancel::NothingInProgress => "nothing_in_progress",
        Cancel::Denied => "denied",
    }
}

/// A word as a shell takes it.
pub(crate) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+:@%,=".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// A date and time, UTC: `2026-11-21 08:37 UTC`.
pub(crate) fn date(ms: u64) -> String {
    let (year, month, day, hour, minute) = civil(ms);
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02} UTC")
}

/// Year, month, day, hour and minute, UTC.
pub(crate) fn civil(ms: u64) -> (u64, u64, u64, u64, u64) {
    let seconds = ms / 1000;
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    // The civil calendar from the number of days, in eras of 400 years that begin in March.
    let shifted = days + 719_468;
    let (era, of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    (
        era * 400 + year_of_era + next,
        month,
        day,
        rest / 3600,
        rest % 3600 / 60,
    )
}

/// A text in lines that fit; the first begins so, the others are indented as far.
pub(crate) fn wrapped(text: &str, begin: &str) -> Vec<String> {
    indented(text, begin, &" ".repeat(begin.chars().count()))
}

/// A text in lines of at most 100 columns, or of the terminal's. A command stands after two spaces, and is never broken.
pub(crate) fn indented(text: &str, begin: &str, indent: &str) -> Vec<String> {
    fitted(text, begin, indent, screen::text_columns())
}

fn fitted(text: &str, begin: &str, indent: &str, columns: usize) -> Vec<String> {
    let (text, command) = match text.split_once(":  ") {
        Some((text, command)) => (format!("{text}:"), Some(command)),
        None => (text.to_owned(), None),
    };
    let mut lines = Vec::new();
    let mut line = begin.to_owned();
    let mut is_begun = false;
    for word in text.split(' ') {
        if is_begun && line.chars().count() + 1 + word.chars().count() > columns {
            lines.push(std::mem::replace(&mut line, indent.to_owned()));
        } else if is_begun {
            line.push(' ');
        }
        line.push_str(word);
        is_begun = true;
    }
    match command {
        Some(command) if line.chars().count() + 2 + command.chars().count() > columns => {
            lines.push(line);
            lines.push(format!("{indent}  {command}"));
        }
        Some(command) => lines.push(format!("{line}  {command}")),
        None => lines.push(line),
    }
    lines
}

/// The name of an operation, as it stands before a verb.
pub(crate) fn operation(plan: &estop::disk::Plan) -> &'static str {
    match plan.operation() {
        "full clean, resumed" => "resumed full clean",
        operation => operation,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_three_digits() {
        let all = [
            (0, "0 bytes"),
            (999, "999 bytes"),
            (1000, "1 kB"),
            (4_294_967_296, "4.29 GB"),
            (999_999, "1 MB"),
            (16_000_000_000, "16 GB"),
            (123_456_789_000, "123 GB"),
            (u64::MAX, "18.4 EB"),
        ];
        for (bytes, words) in all {
            assert_eq!(size(bytes), words);
        }
        assert_eq!(grouped(1_234_567), "1 234 567");
        assert_eq!(grouped(7), "7");
    }

    #[test]
    fn times_are_short() {
        assert_eq!(time(Duration::from_millis(31)), "0.03 s");
        assert_eq!(time(Duration::from_millis(4_120)), "4.1 s");
        assert_eq!(time(Duration::from_secs(185)), "3 min 5 s");
        assert_eq!(time(Duration::from_secs(7_800)), "2 h 10 min");
        assert_eq!(limit(Duration::from_millis(90_001)), "1 min 31 s");
        assert_eq!(limit(Duration::from_millis(300)), "1 s");
    }

    #[test]
    fn dates_are_those_of_the_calendar() {
        assert_eq!(date(0), "1970-01-01 00:00 UTC");
        assert_eq!(date(951_782_400_000), "2000-02-29 00:00 UTC");
        assert_eq!(date(1_795_250_273_000), "2026-11-21 08:37 UTC");
        assert_eq!(date(4_107_542_399_000), "2100-02-28 23:59 UTC");
    }

    #[test]
    fn lines_are_short_and_commands_whole() {
        let text = "word ".repeat(30) + "to undo:  estop undo /dev/sdb";
        let lines = fitted(&text, "  > ", "    ", 100);
        assert!(lines.iter().all(|line| line.len() <= 100), "{lines:?}");
        assert!(lines[1].starts_with("    word") && lines[1].ends_with("  estop undo /dev/sdb"));
        let long = format!("To undo:  estop undo {}", "x".repeat(100));
        assert_eq!(fitted(&long, "  ", "  ", 100).len(), 2);
        let narrow = fitted(&text, "  > ", "    ", 40);
        assert!(narrow.iter().all(|line| line.len() <= 40), "{narrow:?}");
    }

    #[test]
    fn words_are_quoted_for_the_shell() {
        assert_eq!(quoted("/dev/sdb"), "/dev/sdb");
        assert_eq!(quoted("sim:disk,size=1GiB"), "sim:disk,size=1GiB");
        assert_eq!(quoted("/a b/it's"), r"'/a b/it'\''s'");
    }
}
