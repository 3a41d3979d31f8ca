//! The initiator's side.

use super::{MAX_STEPS, Parts};
use crate::iscsi::{
    Ask, Credentials, LoginAsk, LoginSay, Request, Response, Say, Stage, Terms, Text, Violation,
    chap::{binary, hex, number},
};

/// A login, from its first request to the full feature phase.
#[derive(Debug)]
pub struct Connect {
    name: String,
    purpose: Purpose,
    credentials: Option<Credentials>,
    isid: [u8; 6],
    stage: Stage,
    terms: Terms,
    exp_stat_sn: u32,
    parts: Parts,
    steps: u32,
    answered_chap: bool,
}

/// What a session is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// To use a target of this name.
    Use(String),
    /// To ask which targets there are.
    Discovery,
}

/// What comes of an answer.
#[derive(Debug)]
pub enum Progress {
    /// This is to be sent: header and data.
    Send([u8; 48], Vec<u8>),
    /// The login is done.
    Done(Welcome),
}

/// What a login came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Welcome {
    /// What was agreed on.
    pub terms: Terms,
    /// The number of the first command.
    pub cmd_sn: u32,
    /// The last number that the target takes.
    pub max_cmd_sn: u32,
    /// The number of the next status.
    pub exp_stat_sn: u32,
}

/// Why a login failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LoginError {
    /// The target broke the protocol.
    #[error(transparent)]
    Violation(#[from] Violation),
    /// It refused.
    #[error("the target refused the login ({status:#06x}): {}", words(*status))]
    Refused {
        /// Class and detail (RFC 7143 §11.13.5).
        status: u16,
    },
    /// It has moved.
    #[error("the target is to be found at {to}: connect there")]
    Moved {
        /// Its address.
        to: String,
    },
    /// It wants to know who is there.
    #[error("the target asks for a name and a secret: give them as user%secret@ before the host")]
    NeedsCredentials,
}

/// The number of the first command; any would do.
const FIRST_CMD_SN: u32 = 1;

/// The tag of all login requests.
const LOGIN_TAG: u32 = 0;

impl Connect {
    /// A login by this name. The session identifier must be new for each session of the name, but for
    /// one that takes the place of another: the same again ends that one, and what it had out
    /// (RFC 7143 §6.3.5).
    pub fn new(
        name: &str,
        purpose: Purpose,
        credentials: Option<Credentials>,
        isid: [u8; 6],
    ) -> Self {
        Self {
            name: name.to_owned(),
            purpose,
            credentials,
            isid,
            stage: Stage::Security,
            terms: Terms::default(),
            exp_stat_sn: 0,
            parts: Parts::default(),
            steps: 0,
            answered_chap: false,
        }
    }

    /// The first request: header and data.
    pub fn first(&self) -> ([u8; 48], Vec<u8>) {
        let mut text = Text::default();
        text.push("InitiatorName", &*self.name);
        match &self.purpose {
            Purpose::Use(target) => {
                text.push("SessionType", "Normal");
                text.push("TargetName", &**target);
            }
            Purpose::Discovery => text.push("SessionType", "Discovery"),
        }
        let methods = match self.credentials {
            Some(_) => "CHAP,None",
            None => "None",
        };
        text.push("AuthMethod", methods);
        self.ask(Some(Stage::Operational), &text)
    }

    /// Takes an answer of the target.
    pub fn answer(&mut self, header: &[u8; 48], data: &[u8]) -> Result<Progress, LoginError> {
        let response = Response::decode(header)?;
        let Say::Login(login) = response.body else {
            return Err(Violation("it answered a login with something else").into());
        };
        self.steps += 1;
        if self.steps > MAX_STEPS {
            return Err(Violation("its login has no end").into());
        }
        self.exp_stat_sn = response.stat_sn.wrapping_add(1);
        let Some(text) = self.parts.add(data, login.more)? else {
            return Ok(self.send(None, &Text::default()));
        };
        match login.status {
            0x0000 => {}
            0x0100..=0x01FF => {
                let to = text.get("TargetAddress").unwrap_or("an address it keeps");
                return Err(LoginError::Moved { to: to.to_owned() });
            }
            status => return Err(LoginError::Refused { status }),
        }
        if login.transit {
            self.enter(login)?;
        }
        match self.stage {
            Stage::FullFeature => {
                self.terms.answered(&text)?;
                Ok(Progress::Done(Welcome {
                    terms: self.terms,
                    cmd_sn: FIRST_CMD_SN,
                    max_cmd_sn: response.max_cmd_sn,
                    exp_stat_sn: self.exp_stat_sn,
                }))
            }
            Stage::Operational => {
                self.terms.answered(&text)?;
                let offer = if login.transit {
                    Terms::offer(self.purpose == Purpose::Discovery)
                } else {
                    Text::default()
                };
                Ok(self.send(Some(Stage::FullFeature), &offer))
            }
            Stage::Security => self.prove(&text),
        }
    }

    /// Goes to the stage that the target agreed to.
    fn enter(&mut self, login: LoginSay) -> Result<(), Violation> {
        let onward = match (self.stage, login.next) {
            (Stage::Security, Stage::Operational | Stage::FullFeature) => true,
            (Stage::Operational, next) => next == Stage::FullFeature,
            _ => false,
        };
        if !onward || login.current != self.stage {
            return Err(Violation("it went to a stage that was not asked for"));
        }
        self.stage = login.next;
        Ok(())
    }

    /// The steps of CHAP (RFC 7143 §12.1.3).
    fn prove(&mut self, text: &Text) -> Result<Progress, LoginError> {
        let mut reply = Text::default();
        let onward = Some(Stage::Operational);
        if let (Some(id), Some(challenge)) = (text.get("CHAP_I"), text.get("CHAP_C")) {
            let credentials = self.credentials.as_ref();
            let credentials = credentials.ok_or(LoginError::NeedsCredentials)?;
            let id = number(id).and_then(|id| u8::try_from(id).ok());
            let (Some(id), Some(challenge), Some("5"), false) = (
                id,
                binary(challenge),
                text.get("CHAP_A"),
                self.answered_chap,
            ) else {
                return Err(Violation("its challenge makes no sense").into());
            };
            self.answered_chap = true;
            reply.push("CHAP_N", &*credentials.user);
            reply.push("CHAP_R", hex(&credentials.answer(id, &challenge)));
            return Ok(self.send(onward, &reply));
        }
        match text.get("AuthMethod") {
            Some("CHAP") if self.credentials.is_some() => {
                reply.push("CHAP_A", "5");
                Ok(self.send(None, &reply))
            }
            Some("None") | None => Ok(self.send(onward, &reply)),
            Some(_) => Err(LoginError::NeedsCredentials),
        }
    }

    fn send(&self, next: Option<Stage>, text: &Text) -> Progress {
        let (header, data) = self.ask(next, text);
        Progress::Send(header, data)
    }

    fn ask(&self, next: Option<Stage>, text: &Text) -> ([u8; 48], Vec<u8>) {
        let data = text.encode();
        let request = Request {
            immediate: true,
            lun: 0,
            tag: LOGIN_TAG,
            cmd_sn: FIRST_CMD_SN,
            exp_stat_sn: self.exp_stat_sn,
            body: Ask::Login(LoginAsk {
                transit: next.is_some(),
                more: false,
                current: self.stage,
                next: next.unwrap_or(self.stage),
                isid: self.isid,
                tsih: 0,
            }),
        };
        (request.encode(data.len()), data)
    }
}

/// What a status says (RFC 7143 §11.13.5).
fn words(status: u16) -> &'static str {
    match status {
        0x0201 => "the name or the secret is wrong",
        0x0202 => "this initiator is not allowed to use it",
        0x0203 => "there is no target of that name; ask which there are",
        0x0204 => "the target has been removed",
        0x0206 => "too many are connected",
        0x0300..=0x03FF => "it cannot serve now; try again later",
        _ => "it does not take such a login",
    }
}
