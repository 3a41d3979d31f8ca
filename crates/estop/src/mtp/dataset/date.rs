//! Dates as strings (ISO 15740 clause 5.3.5.1): `YYYYMMDDThhmmss`, with tenths and a zone or without.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Malformed;

/// A date and a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Date {
    /// Year.
    pub year: u16,
    /// Month, from 1.
    pub month: u8,
    /// Day, from 1.
    pub day: u8,
    /// Hour, from 0.
    pub hour: u8,
    /// Minute.
    pub minute: u8,
    /// Second; 60 in a leap second.
    pub second: u8,
    /// What it counts from.
    pub zone: Zone,
}

/// What a time counts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Zone {
    /// Not said: the device's own.
    Local,
    /// So many minutes east of UTC.
    East(i16),
}

impl Date {
    /// Reads one. Tenths of a second are dropped.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let wrong = Malformed("it is no date");
        let (day, time) = text.split_at_checked(8).ok_or(wrong)?;
        let time = time.strip_prefix('T').ok_or(wrong)?;
        let (time, rest) = time.split_at_checked(6).ok_or(wrong)?;
        let rest = match rest.strip_prefix('.') {
            Some(tenths) => tenths.trim_start_matches(|c: char| c.is_ascii_digit()),
            None => rest,
        };
        let date = Self {
            year: number(day, 0, 4)?,
            month: small(day, 4)?,
            day: small(day, 6)?,
            hour: small(time, 0)?,
            minute: small(time, 2)?,
            second: small(time, 4)?,
            zone: zone(rest)?,
        };
        let fits = (1..=12).contains(&date.month)
            && (1..=31).contains(&date.day)
            && date.hour < 24
            && date.minute < 60
            && date.second <= 60;
        fits.then_some(date).ok_or(wrong)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            year,
            month,
            day,
            hour,
            minute,
            second,
            zone,
        } = self;
        write!(
            f,
            "{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}"
        )?;
        match zone {
            Zone::Local => Ok(()),
            Zone::East(0) => f.write_str("Z"),
            Zone::East(minutes) => {
                let sign = if *minutes < 0 { '-' } else { '+' };
                let minutes = minutes.unsigned_abs();
                write!(f, "{sign}{:02}{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

fn zone(text: &str) -> Result<Zone, Malformed> {
    let sign = match text.as_bytes().first() {
        None => return Ok(Zone::Local),
        Some(b'Z') if text.len() == 1 => return Ok(Zone::East(0)),
        Some(b'+') => 1,
        Some(b'-') => -1,
        Some(_) => return Err(Malformed("it is no date")),
    };
    let digits = text.get(1..).filter(|digits| digits.len() == 4);
    let digits = digits.ok_or(Malformed("it is no date"))?;
    let (hours, minutes) = (small(digits, 0)?, small(digits, 2)?);
    if hours > 14 || minutes > 59 {
        return Err(Malformed("it is no date"));
    }
    Ok(Zone::East(
        sign * (i16::from(hours) * 60 + i16::from(minutes)),
    ))
}

fn small(text: &str, at: usize) -> Result<u8, Malformed> {
    let number = number(text, at, 2)?;
    u8::try_from(number).map_err(|_| Malformed("it is no date"))
}

fn number(text: &str, at: usize, digits: usize) -> Result<u16, Malformed> {
    let digits = text.get(at..at + digits);
    let digits = digits.filter(|digits| digits.bytes().all(|digit| digit.is_ascii_digit()));
    let number = digits.and_then(|digits| digits.parse().ok());
    number.ok_or(Malformed("it is no date"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_they_are_written() {
        for text in [
            "20261121T171530",
            "20261121T171530Z",
            "20261121T171530-0330",
        ] {
            assert_eq!(
                Date::parse(text).map(|date| date.to_string()),
                Ok(text.to_owned())
            );
        }
        let tenths = Date::parse("20261121T171530.7+0100").map(|date| date.to_string());
        assert_eq!(tenths, Ok("20261121T171530+0100".to_owned()));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "2026",
            "20261321T000000",
            "20261121 000000",
            "20261121T0000é0",
            "20261121T000000x",
        ] {
            assert!(Date::parse(text).is_err(), "{text}");
        }
    }
}
