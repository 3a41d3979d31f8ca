//! Dates of devices as times of this computer, and back.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use estop::mtp::dataset::{Date, Zone};

/// When that was; nothing for what is no date of this computer's calendar. A date without a zone is
/// the device's own time, which is taken for this computer's.
pub fn time_of(text: &str) -> Option<SystemTime> {
    let date = Date::parse(text).ok()?;
    let mut parts = libc::tm {
        tm_sec: date.second.into(),
        tm_min: date.minute.into(),
        tm_hour: date.hour.into(),
        tm_mday: date.day.into(),
        tm_mon: i32::from(date.month) - 1,
        tm_year: i32::from(date.year) - 1900,
        tm_wday: 0,
        tm_yday: 0,
        tm_isdst: -1,
        tm_gmtoff: 0,
        tm_zone: std::ptr::null(),
    };
    let seconds = match date.zone {
        // SAFETY: it reads and corrects the parts, which are ours, and keeps no pointer to them.
        Zone::Local => unsafe { libc::mktime(&mut parts) },
        Zone::East(minutes) => {
            // SAFETY: as above.
            let utc = unsafe { libc::timegm(&mut parts) };
            utc.checked_sub(i64::from(minutes) * 60)?
        }
    };
    let seconds = u64::try_from(seconds).ok()?;
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

/// The date of a file, in this computer's time and without a zone, as most devices write it.
pub fn date_of(time: SystemTime) -> Option<Date> {
    let seconds = time.duration_since(UNIX_EPOCH).ok()?.as_secs();
    let seconds = libc::time_t::try_from(seconds).ok()?;
    // SAFETY: all zeros are a valid tm: numbers, and no zone.
    let mut parts: libc::tm = unsafe { std::mem::zeroed() };
    // SAFETY: both point to values of ours that outlive the call.
    let filled = unsafe { libc::localtime_r(&seconds, &mut parts) };
    if filled.is_null() {
        return None;
    }
    Some(Date {
        year: u16::try_from(parts.tm_year + 1900).ok()?,
        month: u8::try_from(parts.tm_mon + 1).ok()?,
        day: u8::try_from(parts.tm_mday).ok()?,
        hour: u8::try_from(parts.tm_hour).ok()?,
        minute: u8::try_from(parts.tm_min).ok()?,
        second: u8::try_from(parts.tm_sec).ok()?,
        zone: Zone::Local,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_go_there_and_back() {
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        assert_eq!(time_of("20261121T083753Z"), Some(at(1_795_250_273)));
        assert_eq!(time_of("20261121T093753+0100"), Some(at(1_795_250_273)));
        for seconds in [1_795_250_273, 1_782_907_200] {
            let date = date_of(at(seconds)).expect("a date");
            assert_eq!(time_of(&date.to_string()), Some(at(seconds)));
        }
        assert_eq!(time_of("yesterday"), None);
        assert_eq!(time_of("19000101T000000Z"), None);
    }
}
