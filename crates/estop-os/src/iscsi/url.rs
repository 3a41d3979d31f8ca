//! Where a unit is.

use std::{fmt, str::FromStr};

use estop::iscsi::Credentials;

/// `iscsi://[user%secret@]HOST[:PORT]/TARGET/LUN`, as other iSCSI tools write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Url {
    /// Name or address; an IPv6 address without its brackets.
    pub host: String,
    /// 3260 where nothing is said.
    pub port: u16,
    /// The target's name.
    pub target: String,
    /// The unit at it.
    pub lun: u16,
    /// Who asks.
    pub credentials: Option<Credentials>,
}

/// Not the address of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}: write it as iscsi://[user%secret@]HOST[:PORT]/TARGET/LUN")]
pub struct UrlError(&'static str);

/// The port of iSCSI (RFC 7143 §13.2).
const PORT: u16 = 3260;

/// The highest unit of the flat space (SAM-5 §4.7.7).
const MAX_LUN: u16 = 0x3FFF;

/// The longest name of a target, in bytes (RFC 7143 §4.2.7.1).
const MAX_NAME_BYTES: usize = 223;

impl FromStr for Url {
    type Err = UrlError;

    fn from_str(text: &str) -> Result<Self, UrlError> {
        let rest = text.strip_prefix("iscsi://");
        let rest = rest.ok_or(UrlError("this is no iSCSI address"))?;
        let (authority, path) = rest
            .split_once('/')
            .ok_or(UrlError("the target is missing"))?;
        let (target, lun) = path
            .rsplit_once('/')
            .ok_or(UrlError("the LUN is missing"))?;
        if target.is_empty() || target.len() > MAX_NAME_BYTES {
            return Err(UrlError("the target's name is no name"));
        }
        let lun = lun.parse().ok().filter(|lun| *lun <= MAX_LUN);
        let (credentials, place) = match authority.rsplit_once('@') {
            None => (None, authority),
            Some((who, place)) => {
                let (user, secret) = who
                    .split_once('%')
                    .ok_or(UrlError("the secret is missing"))?;
                let (user, secret) = (user.to_owned(), secret.to_owned());
                (Some(Credentials { user, secret }), place)
            }
        };
        let (host, port) = host_and_port(place)?;
        Ok(Self {
            host: host.to_owned(),
            port,
            target: target.to_owned(),
            lun: lun.ok_or(UrlError("the LUN is no number up to 16383"))?,
            credentials,
        })
    }
}

/// Without the secret.
impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            host,
            port,
            target,
            lun,
            ..
        } = self;
        if host.contains(':') {
            write!(f, "iscsi://[{host}]:{port}/{target}/{lun}")
        } else {
            write!(f, "iscsi://{host}:{port}/{target}/{lun}")
        }
    }
}

impl Url {
    /// The unit's number as commands carry it (SAM-5 §4.7.7.2, §4.7.7.3).
    pub(super) fn lun_field(&self) -> u64 {
        let method = if self.lun > 0xFF { 0x4000 } else { 0 };
        u64::from(self.lun | method) << 48
    }
}

fn host_and_port(place: &str) -> Result<(&str, u16), UrlError> {
    let (host, rest) = match place.strip_prefix('[') {
        Some(rest) => rest
            .split_once(']')
            .ok_or(UrlError("the bracket is not closed"))?,
        None => place.split_at(place.find(':').unwrap_or(place.len())),
    };
    if host.is_empty() {
        return Err(UrlError("the host is missing"));
    }
    let port = match rest.strip_prefix(':') {
        None if rest.is_empty() => Some(PORT),
        None => None,
        Some(port) => port.parse().ok(),
    };
    Ok((host, port.ok_or(UrlError("the port is no number"))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_as_they_are_shown_but_for_the_secret() {
        let url: Url = "iscsi://me%se%c@ret@host/iqn.2026-01.example:a/b/3"
            .parse()
            .expect("an address");
        assert_eq!(
            url.to_string(),
            "iscsi://host:3260/iqn.2026-01.example:a/b/3"
        );
        let who = url.credentials.expect("somebody");
        assert_eq!((&*who.user, &*who.secret), ("me", "se%c@ret"));
        let url: Url = "iscsi://[::1]:99/t/300".parse().expect("an address");
        assert_eq!(url.to_string(), "iscsi://[::1]:99/t/300");
        assert_eq!(url.lun_field(), 0x412C << 48);
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "",
            "http://h/t/0",
            "iscsi://h",
            "iscsi://h/t",
            "iscsi:///t/0",
            "iscsi://h//0",
            "iscsi://h/t/x",
            "iscsi://h/t/16384",
            "iscsi://h:x/t/0",
            "iscsi://[::1/t/0",
            "iscsi://[::1]x/t/0",
            "iscsi://me@h/t/0",
        ] {
            assert!(text.parse::<Url>().is_err(), "{text}");
        }
    }
}
