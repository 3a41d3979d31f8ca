//! The target's side.

use super::{MAX_STEPS, Parts};
use crate::iscsi::{
    Ask, Challenge, Credentials, LoginAsk, LoginSay, Request, Response, Say, Stage, Terms, Text,
    Violation,
    chap::{binary, hex},
    serve::WINDOW,
};

/// A login, from its first request to the full feature phase.
#[derive(Debug)]
pub struct TargetLogin {
    target: String,
    credentials: Option<Credentials>,
    challenge: Challenge,
    tsih: u16,
    seat: Seat,
    stage: Option<Stage>,
    challenged: bool,
    proven: bool,
    parts: Parts,
    steps: u32,
}

/// Who logged in, and with what terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// The initiator's name.
    pub initiator: String,
    /// Its session identifier.
    pub isid: [u8; 6],
    /// Whether it only asks which targets there are.
    pub discovery: bool,
    /// What was agreed on.
    pub terms: Terms,
    /// The number of its first command.
    pub exp_cmd_sn: u32,
    /// The number of the next status.
    pub stat_sn: u32,
}

/// What is to be sent, and how far the login is.
#[derive(Debug)]
pub struct LoginAnswer {
    /// The header.
    pub header: [u8; 48],
    /// The data.
    pub data: Vec<u8>,
    /// How far.
    pub reached: Reached,
}

/// How far a login is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reached {
    /// Another request must come.
    Underway,
    /// It was refused: the connection is to be closed.
    Refused,
    /// It is done.
    Seated(Seat),
}

/// Why a login is refused (RFC 7143 §11.13.5).
#[derive(Debug, Clone, Copy)]
enum Refusal {
    Initiator = 0x0200,
    Unproven = 0x0201,
    NotFound = 0x0203,
    Missing = 0x0207,
    NoSession = 0x020A,
}

impl TargetLogin {
    /// A login at the target of this name. With credentials, the initiator must prove that it has
    /// them. The challenge is made by chance; `tsih` is not 0 and no other session's.
    pub fn new(
        target: &str,
        credentials: Option<Credentials>,
        challenge: Challenge,
        tsih: u16,
    ) -> Self {
        Self {
            target: target.to_owned(),
            credentials,
            challenge,
            tsih,
            seat: Seat {
                initiator: String::new(),
                isid: [0; 6],
                discovery: false,
                terms: Terms::default(),
                exp_cmd_sn: 0,
                stat_sn: 1,
            },
            stage: None,
            challenged: false,
            proven: false,
            parts: Parts::default(),
            steps: 0,
        }
    }

    /// Takes a request.
    pub fn answer(&mut self, header: &[u8; 48], data: &[u8]) -> Result<LoginAnswer, Violation> {
        let request = Request::decode(header)?;
        let Ask::Login(login) = request.body else {
            return Err(Violation("it did not begin with a login"));
        };
        self.steps += 1;
        if self.steps > MAX_STEPS {
            return Err(Violation("its login has no end"));
        }
        self.seat.exp_cmd_sn = request.cmd_sn;
        let Some(text) = self.parts.add(data, login.more)? else {
            return Ok(self.say(&request, login, Ok((false, Text::default()))));
        };
        let said = self.take(login, &text)?;
        Ok(self.say(&request, login, said))
    }

    /// Whether it goes on to the next stage, and the answer's text.
    fn take(
        &mut self,
        login: LoginAsk,
        text: &Text,
    ) -> Result<Result<(bool, Text), Refusal>, Violation> {
        if login.current == Stage::FullFeature {
            return Err(Violation("a login in the full feature phase"));
        }
        let mut reply = Text::default();
        match self.stage {
            None => match self.introduce(login, text) {
                Ok(()) if !self.seat.discovery => reply.push("TargetPortalGroupTag", "1"),
                Ok(()) => {}
                Err(refusal) => return Ok(Err(refusal)),
            },
            Some(stage) if stage != login.current => {
                return Err(Violation("it changed the stage of its login by itself"));
            }
            Some(_) => {}
        }
        self.stage = Some(login.current);
        let proven = match login.current {
            Stage::Security => self.prove(text, &mut reply),
            _ => Ok(self.proven || self.credentials.is_none()),
        };
        let proven = match proven {
            Ok(proven) => proven,
            Err(refusal) => return Ok(Err(refusal)),
        };
        // The other stages are for those who have proven who they are.
        if !proven && login.current != Stage::Security {
            return Ok(Err(Refusal::Unproven));
        }
        for (key, value) in self.seat.terms.accept(text)?.pairs() {
            reply.push(key, value);
        }
        let transit = login.transit && proven;
        if transit {
            if login.next == login.current || login.next == Stage::Security {
                return Err(Violation("it wants to go back to a stage"));
            }
            self.stage = Some(login.next);
        }
        Ok(Ok((transit, reply)))
    }

    fn introduce(&mut self, login: LoginAsk, text: &Text) -> Result<(), Refusal> {
        if login.tsih != 0 {
            return Err(Refusal::NoSession);
        }
        let name = text.get("InitiatorName").ok_or(Refusal::Missing)?;
        name.clone_into(&mut self.seat.initiator);
        self.seat.isid = login.isid;
        self.seat.discovery = match text.get("SessionType") {
            None | Some("Normal") => false,
            Some("Discovery") => true,
            Some(_) => return Err(Refusal::Initiator),
        };
        match text.get("TargetName") {
            _ if self.seat.discovery => Ok(()),
            None => Err(Refusal::Missing),
            Some(target) if target == self.target => Ok(()),
            Some(_) => Err(Refusal::NotFound),
        }
    }

    /// The steps of CHAP; whether the initiator has proven who it is, or need not.
    fn prove(&mut self, text: &Text, reply: &mut Text) -> Result<bool, Refusal> {
        let Some(credentials) = &self.credentials else {
            if let Some(methods) = text.get("AuthMethod") {
                if !methods.split(',').any(|method| method == "None") {
                    return Err(Refusal::Unproven);
                }
                reply.push("AuthMethod", "None");
            }
            return Ok(true);
        };
        if let Some(methods) = text.get("AuthMethod") {
            if !methods.split(',').any(|method| method == "CHAP") {
                return Err(Refusal::Unproven);
            }
            reply.push("AuthMethod", "CHAP");
        }
        if let Some(algorithms) = text.get("CHAP_A") {
            if !algorithms.split(',').any(|algorithm| algorithm == "5") {
                return Err(Refusal::Unproven);
            }
            self.challenged = true;
            reply.push("CHAP_A", "5");
            reply.push("CHAP_I", self.challenge.id.to_string());
            reply.push("CHAP_C", hex(&self.challenge.bytes));
        }
        if let (Some(user), Some(answer)) = (text.get("CHAP_N"), text.get("CHAP_R")) {
            let expected = credentials.answer(self.challenge.id, &self.challenge.bytes);
            let same = binary(answer).is_some_and(|answer| answer == expected);
            // To prove the target to the initiator is not offered.
            let mutual = text.get("CHAP_C").is_some();
            if !same || user != credentials.user || !self.challenged || mutual {
                return Err(Refusal::Unproven);
            }
            self.proven = true;
        }
        Ok(self.proven)
    }

    fn say(
        &mut self,
        request: &Request,
        login: LoginAsk,
        said: Result<(bool, Text), Refusal>,
    ) -> LoginAnswer {
        let (status, transit, text) = match said {
            Ok((transit, text)) => (0, transit, text),
            Err(refusal) => (refusal as u16, false, Text::default()),
        };
        let seated = transit && login.next == Stage::FullFeature;
        let data = text.encode();
        let response = Response {
            lun: 0,
            tag: request.tag,
            stat_sn: self.seat.stat_sn,
            exp_cmd_sn: request.cmd_sn,
            max_cmd_sn: request.cmd_sn.wrapping_add(WINDOW - 1),
            body: Say::Login(LoginSay {
                transit,
                more: false,
                current: login.current,
                next: if transit { login.next } else { login.current },
                isid: login.isid,
                tsih: if seated { self.tsih } else { 0 },
                status,
            }),
        };
        self.seat.stat_sn = self.seat.stat_sn.wrapping_add(1);
        let reached = match (status, seated) {
            (0, true) => Reached::Seated(self.seat.clone()),
            (0, false) => Reached::Underway,
            _ => Reached::Refused,
        };
        LoginAnswer {
            header: response.encode(data.len()),
            data,
            reached,
        }
    }
}
