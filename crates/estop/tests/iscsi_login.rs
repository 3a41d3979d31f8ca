//! Logins of iSCSI: both ends against each other, and against what should not be let in.

use estop::iscsi::{
    Ask, Challenge, Connect, Credentials, LoginAsk, LoginError, LoginSay, Progress, Purpose,
    Reached, Request, Response, Say, Seat, Stage, TargetLogin, Terms, Text, Welcome,
};

const TARGET: &str = "iqn.2026-01.example:t";

fn who(user: &str, secret: &str) -> Option<Credentials> {
    let (user, secret) = (user.to_owned(), secret.to_owned());
    Some(Credentials { user, secret })
}

fn target(credentials: Option<Credentials>) -> TargetLogin {
    let challenge = Challenge {
        id: 7,
        bytes: [0xA5; 16],
    };
    TargetLogin::new(TARGET, credentials, challenge, 3)
}

/// Lets both speak until they are done.
fn meet(
    purpose: Purpose,
    mine: Option<Credentials>,
    theirs: Option<Credentials>,
) -> Result<(Welcome, Seat), LoginError> {
    let mut host = Connect::new(
        "iqn.2026-01.example:i",
        purpose,
        mine,
        [0x80, 1, 2, 3, 4, 5],
    );
    let mut target = target(theirs);
    let mut next = host.first();
    for _ in 0..10 {
        let answer = target.answer(&next.0, &next.1)?;
        match (host.answer(&answer.header, &answer.data)?, answer.reached) {
            (Progress::Send(header, data), Reached::Underway) => next = (header, data),
            (Progress::Done(welcome), Reached::Seated(seat)) => return Ok((welcome, seat)),
            other => panic!("{other:?}"),
        }
    }
    panic!("no end");
}

fn usual() -> Purpose {
    Purpose::Use(TARGET.to_owned())
}

#[test]
fn both_agree_on_the_same() {
    for credentials in [None, who("me", "secret")] {
        let (welcome, seat) = meet(usual(), credentials.clone(), credentials).expect("let in");
        assert_eq!(welcome.terms, seat.terms);
        let expected = Terms {
            peer_segment_bytes: 256 << 10,
            max_burst_bytes: 1 << 20,
            first_burst_bytes: 256 << 10,
            initial_r2t: false,
            immediate_data: true,
        };
        assert_eq!(welcome.terms, expected);
        assert_eq!(welcome.cmd_sn, seat.exp_cmd_sn);
        assert_eq!(welcome.exp_stat_sn, seat.stat_sn);
        assert!(!seat.discovery);
    }
    let (_, seat) = meet(Purpose::Discovery, None, None).expect("let in");
    assert!(seat.discovery);
    // Who has a secret that nobody asks for is let in as well.
    meet(usual(), who("me", "secret"), None).expect("let in");
}

#[test]
fn who_does_not_know_the_secret_is_not_let_in() {
    for mine in [None, who("me", "wrong"), who("you", "secret"), who("", "")] {
        let refused = meet(usual(), mine, who("me", "secret"));
        assert_eq!(refused, Err(LoginError::Refused { status: 0x0201 }));
    }
    let elsewhere = Purpose::Use("iqn.2026-01.example:other".to_owned());
    let refused = meet(elsewhere, None, None);
    assert_eq!(refused, Err(LoginError::Refused { status: 0x0203 }));
}

fn ask(
    current: Stage,
    next: Option<Stage>,
    tsih: u16,
    pairs: &[(&str, &str)],
) -> ([u8; 48], Vec<u8>) {
    let mut text = Text::default();
    for (key, value) in pairs {
        text.push(key, *value);
    }
    let data = text.encode();
    let request = Request {
        immediate: true,
        lun: 0,
        tag: 9,
        cmd_sn: 0xFFFF_FFFF,
        exp_stat_sn: 0,
        body: Ask::Login(LoginAsk {
            transit: next.is_some(),
            more: false,
            current,
            next: next.unwrap_or(current),
            isid: [0; 6],
            tsih,
        }),
    };
    (request.encode(data.len()), data)
}

const HELLO: [(&str, &str); 2] = [("InitiatorName", "iqn.x:i"), ("TargetName", TARGET)];

#[test]
fn the_secret_cannot_be_gone_around() {
    let onward = Some(Stage::FullFeature);
    let answer = [HELLO.as_slice(), &[("CHAP_N", "me"), ("CHAP_R", "0x00")]].concat();
    for (stage, pairs) in [
        (Stage::Operational, HELLO.as_slice()),
        (Stage::Security, answer.as_slice()),
    ] {
        let mut target = target(who("me", "secret"));
        let (header, data) = ask(stage, onward, 0, pairs);
        let answer = target.answer(&header, &data).expect("no violation");
        assert_eq!(answer.reached, Reached::Refused, "{pairs:?}");
    }
    // To say nothing is not to prove anything.
    let mut silent = target(who("me", "secret"));
    let (header, data) = ask(Stage::Security, onward, 0, &HELLO);
    let answer = silent.answer(&header, &data).expect("no violation");
    assert_eq!(answer.reached, Reached::Underway);
    let (header, data) = ask(Stage::Operational, onward, 0, &[]);
    assert!(silent.answer(&header, &data).is_err());
}

#[test]
fn one_step_is_enough_for_who_asks_for_nothing() {
    let (header, data) = ask(Stage::Operational, Some(Stage::FullFeature), 0, &HELLO);
    let answer = target(None).answer(&header, &data).expect("no violation");
    let Reached::Seated(seat) = answer.reached else {
        panic!("{:?}", answer.reached);
    };
    assert_eq!(seat.terms, Terms::default());
    let text = Text::decode(&answer.data).expect("text");
    assert_eq!(text.get("TargetPortalGroupTag"), Some("1"));
    // A session that there is not cannot be joined.
    let (header, data) = ask(Stage::Operational, Some(Stage::FullFeature), 5, &HELLO);
    let answer = target(None).answer(&header, &data).expect("no violation");
    assert_eq!(answer.reached, Reached::Refused);
}

#[test]
fn every_key_is_answered() {
    let offer = [
        ("HeaderDigest", "CRC32C,None"),
        ("DataDigest", "CRC32C"),
        ("MaxBurstLength", "16776192"),
        ("FirstBurstLength", "262144"),
        ("MaxRecvDataSegmentLength", "512"),
        ("MaxConnections", "8"),
        ("ErrorRecoveryLevel", "2"),
        ("X-com.example.what", "1"),
    ];
    let pairs = [HELLO.as_slice(), &offer].concat();
    let (header, data) = ask(Stage::Operational, None, 0, &pairs);
    let answer = target(None).answer(&header, &data).expect("no violation");
    let text = Text::decode(&answer.data).expect("text");
    for (key, value) in [
        ("HeaderDigest", "None"),
        ("DataDigest", "Reject"),
        ("MaxBurstLength", "1048576"),
        ("FirstBurstLength", "262144"),
        ("MaxRecvDataSegmentLength", "262144"),
        ("MaxConnections", "1"),
        ("ErrorRecoveryLevel", "0"),
        ("X-com.example.what", "NotUnderstood"),
    ] {
        assert_eq!(text.get(key), Some(value), "{key}");
    }
    let wrong = [HELLO.as_slice(), &[("MaxBurstLength", "1")]].concat();
    let (header, data) = ask(Stage::Operational, None, 0, &wrong);
    assert!(target(None).answer(&header, &data).is_err());
}

#[test]
fn no_target_keeps_a_login_going_for_ever() {
    let say = |more: bool, data: &[u8]| {
        let response = Response {
            lun: 0,
            tag: 0,
            stat_sn: 1,
            exp_cmd_sn: 1,
            max_cmd_sn: 1,
            body: Say::Login(LoginSay {
                transit: false,
                more,
                current: Stage::Security,
                next: Stage::Security,
                isid: [0; 6],
                tsih: 0,
                status: 0,
            }),
        };
        (response.encode(data.len()), data.to_vec())
    };
    for (header, data) in [say(false, &[]), say(true, &[b'x'; 8000]), say(true, &[])] {
        let mut host = Connect::new("iqn.x:i", usual(), None, [0; 6]);
        let end = (0..100).find_map(|_| host.answer(&header, &data).err());
        assert!(matches!(end, Some(LoginError::Violation(_))), "{end:?}");
    }
    let mut host = Connect::new("iqn.x:i", usual(), None, [0; 6]);
    let (header, data) = say(false, b"AuthMethod=CHAP\0");
    let refused = host
        .answer(&header, &data)
        .expect_err("nothing to prove it with");
    assert_eq!(refused, LoginError::NeedsCredentials);
}
