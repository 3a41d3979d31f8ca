//! What two ends agree on (RFC 7143 §13).

use super::{MAX_SEGMENT_BYTES, Text, chap::number};

/// A peer broke the protocol: the connection cannot go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the other end broke the protocol: {0}")]
pub struct Violation(pub &'static str);

/// What was agreed on at login.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// The longest data segment that the peer takes.
    pub peer_segment_bytes: usize,
    /// The longest sequence of Data-In, or of Data-Out for one R2T.
    pub max_burst_bytes: usize,
    /// The most unsolicited data of a command.
    pub first_burst_bytes: usize,
    /// Whether data beyond the immediate waits for an R2T.
    pub initial_r2t: bool,
    /// Whether a command may carry data with it.
    pub immediate_data: bool,
}

/// The burst that is proposed, and the largest that is agreed to: some 256 KiB are enough to keep a
/// link busy, and what is larger holds more memory.
const BURST_BYTES: u32 = 1 << 20;

/// The unsolicited data that is proposed, and the most that is agreed to.
const FIRST_BURST_BYTES: u32 = 256 << 10;

/// The range of every length that is negotiated (RFC 7143 §13.12 to §13.14).
const LENGTHS: std::ops::RangeInclusive<u32> = 512..=0xFF_FFFF;

impl Default for Terms {
    /// What holds where nothing is said.
    fn default() -> Self {
        Self {
            peer_segment_bytes: 8192,
            max_burst_bytes: 262_144,
            first_burst_bytes: 65_536,
            initial_r2t: true,
            immediate_data: true,
        }
    }
}

impl Terms {
    /// What an initiator proposes. For a discovery, only what holds there.
    pub(super) fn offer(discovery: bool) -> Text {
        let mut text = Text::default();
        text.push("HeaderDigest", "None");
        text.push("DataDigest", "None");
        text.push("DefaultTime2Wait", "0");
        text.push("DefaultTime2Retain", "0");
        text.push("ErrorRecoveryLevel", "0");
        text.push("MaxRecvDataSegmentLength", MAX_SEGMENT_BYTES.to_string());
        if !discovery {
            text.push("InitialR2T", "No");
            text.push("ImmediateData", "Yes");
            text.push("MaxBurstLength", BURST_BYTES.to_string());
            text.push("FirstBurstLength", FIRST_BURST_BYTES.to_string());
            text.push("MaxOutstandingR2T", "1");
            text.push("MaxConnections", "1");
            text.push("DataPDUInOrder", "Yes");
            text.push("DataSequenceInOrder", "Yes");
        }
        text
    }

    /// Takes a target's answer to the offer.
    pub(super) fn answered(&mut self, text: &Text) -> Result<(), Violation> {
        for (key, value) in text.pairs() {
            match key {
                "HeaderDigest" | "DataDigest" if value != "None" => {
                    return Err(Violation("it chose a digest that was not offered"));
                }
                "InitialR2T" => self.initial_r2t = value == "Yes",
                "ImmediateData" => self.immediate_data = value == "Yes",
                "MaxBurstLength" => self.max_burst_bytes = at_most(value, BURST_BYTES)?,
                "FirstBurstLength" => self.first_burst_bytes = at_most(value, FIRST_BURST_BYTES)?,
                "MaxRecvDataSegmentLength" => self.peer_segment_bytes = length(value)?,
                "DataPDUInOrder" | "DataSequenceInOrder" if value != "Yes" => {
                    return Err(Violation("it wants data out of order"));
                }
                _ => {}
            }
        }
        self.first_burst_bytes = self.first_burst_bytes.min(self.max_burst_bytes);
        Ok(())
    }

    /// A target's answer to what an initiator offers.
    pub(super) fn accept(&mut self, offer: &Text) -> Result<Text, Violation> {
        let mut answer = Text::default();
        let mut announced = false;
        for (key, value) in offer.pairs() {
            match key {
                "HeaderDigest" | "DataDigest" => {
                    let none = value.split(',').any(|one| one == "None");
                    answer.push(key, if none { "None" } else { "Reject" });
                }
                "InitialR2T" => {
                    self.initial_r2t = value == "Yes";
                    answer.push(key, yes_or_no(self.initial_r2t));
                }
                "ImmediateData" => {
                    self.immediate_data = value == "Yes";
                    answer.push(key, yes_or_no(self.immediate_data));
                }
                "MaxBurstLength" => {
                    self.max_burst_bytes = length(value)?.min(super::index(BURST_BYTES));
                    answer.push(key, self.max_burst_bytes.to_string());
                }
                "FirstBurstLength" => {
                    self.first_burst_bytes = length(value)?.min(super::index(FIRST_BURST_BYTES));
                    answer.push(key, self.first_burst_bytes.to_string());
                }
                "MaxRecvDataSegmentLength" => {
                    self.peer_segment_bytes = length(value)?;
                    announced = true;
                }
                "MaxConnections" | "MaxOutstandingR2T" => answer.push(key, "1"),
                "DataPDUInOrder" | "DataSequenceInOrder" => answer.push(key, "Yes"),
                "DefaultTime2Wait" => answer.push(key, value),
                "DefaultTime2Retain" | "ErrorRecoveryLevel" => answer.push(key, "0"),
                "IFMarker" | "OFMarker" | "RDMAExtensions" => answer.push(key, "No"),
                "TaskReporting" => answer.push(key, "RFC3720"),
                "iSCSIProtocolLevel" => answer.push(key, "1"),
                "InitiatorName" | "InitiatorAlias" | "SessionType" | "TargetName"
                | "AuthMethod" | "CHAP_A" | "CHAP_N" | "CHAP_R" => {}
                _ => answer.push(key, "NotUnderstood"),
            }
        }
        self.first_burst_bytes = self.first_burst_bytes.min(self.max_burst_bytes);
        if announced {
            answer.push("MaxRecvDataSegmentLength", MAX_SEGMENT_BYTES.to_string());
        }
        Ok(answer)
    }
}

fn length(value: &str) -> Result<usize, Violation> {
    match number(value) {
        Some(length) if LENGTHS.contains(&length) => Ok(super::index(length)),
        _ => Err(Violation("a length out of its range")),
    }
}

/// A target's choice: the less of both.
fn at_most(value: &str, offered: u32) -> Result<usize, Violation> {
    length(value).map(|chosen| chosen.min(super::index(offered)))
}

fn yes_or_no(yes: bool) -> &'static str {
    if yes { "Yes" } else { "No" }
}
