//! iSCSI as bytes: what is encoded is decoded the same, and no bytes harm either end.

use estop::{
    iscsi::{
        Ask, Attention, DataIn, Event, HEADER_BYTES, Initiator, Lengths, LoginAsk, LoginSay,
        MAX_SEGMENT_BYTES, Place, R2t, Request, Response, Say, ScsiCommand, ScsiResponse, Seat,
        Served, Stage, Step, Terms, Text, Way, Welcome,
    },
    scsi::{Answer, Cdb, Reply, Status},
};
use proptest::{prelude::*, test_runner::RngSeed};

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 500,
        rng_seed: RngSeed::Fixed(7143),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn stages() -> impl Strategy<Value = (bool, Stage, Stage)> {
    let stage = prop_oneof![
        Just(Stage::Security),
        Just(Stage::Operational),
        Just(Stage::FullFeature)
    ];
    (any::<bool>(), stage.clone(), stage).prop_map(|(transit, current, next)| {
        let next = if transit { next } else { current };
        (transit, current, next)
    })
}

fn asks() -> impl Strategy<Value = Ask> {
    let command = (any::<[bool; 3]>(), any::<u32>(), any::<[u8; 16]>());
    let command = command.prop_map(|([last, read, write], expected_bytes, cdb)| {
        Ask::Command(ScsiCommand {
            last,
            read,
            write,
            expected_bytes,
            cdb,
        })
    });
    let login = (stages(), any::<bool>(), any::<[u8; 6]>(), any::<u16>());
    let login = login.prop_map(|((transit, current, next), more, isid, tsih)| {
        Ask::Login(LoginAsk {
            transit,
            more,
            current,
            next,
            isid,
            tsih,
        })
    });
    let data = any::<(bool, u32, u32, u32)>().prop_map(|(last, target_tag, data_sn, at_bytes)| {
        Ask::DataOut {
            last,
            target_tag,
            data_sn,
            at_bytes,
        }
    });
    let manage = (0..0x80_u8, any::<u32>(), any::<u32>());
    let manage = manage.prop_map(|(function, referenced, ref_cmd_sn)| Ask::Manage {
        function,
        referenced,
        ref_cmd_sn,
    });
    prop_oneof![
        command,
        login,
        data,
        manage,
        any::<u32>().prop_map(|target_tag| Ask::NopOut { target_tag }),
        any::<(bool, u32)>().prop_map(|(last, target_tag)| Ask::Text { last, target_tag }),
        (0..0x80_u8).prop_map(|reason| Ask::Logout { reason }),
        (0x10..0x20_u8).prop_map(|opcode| Ask::Other { opcode }),
    ]
}

/// Overflow or underflow, never both.
fn residues() -> impl Strategy<Value = (Option<u32>, Option<u32>)> {
    prop_oneof![
        Just((None, None)),
        any::<u32>().prop_map(|bytes| (Some(bytes), None)),
        any::<u32>().prop_map(|bytes| (None, Some(bytes))),
    ]
}

fn says() -> impl Strategy<Value = Say> {
    let command = (any::<(u8, u8, u32)>(), residues());
    let command = command.prop_map(|((response, status, exp_data_sn), residue)| {
        Say::Command(ScsiResponse {
            response,
            status,
            overflow_bytes: residue.0,
            underflow_bytes: residue.1,
            exp_data_sn,
        })
    });
    let data = (any::<(bool, Option<u8>, u32, u32)>(), residues());
    let data = data.prop_map(|((last, status, data_sn, at_bytes), residue)| {
        Say::DataIn(DataIn {
            last,
            status,
            overflow_bytes: residue.0.filter(|_| status.is_some()),
            underflow_bytes: residue.1.filter(|_| status.is_some()),
            data_sn,
            at_bytes,
        })
    });
    let login = (stages(), any::<(bool, [u8; 6], u16, u16)>());
    let login = login.prop_map(|((transit, current, next), (more, isid, tsih, status))| {
        Say::Login(LoginSay {
            transit,
            more,
            current,
            next,
            isid,
            tsih,
            status,
        })
    });
    let r2t = any::<[u32; 4]>().prop_map(|[target_tag, r2t_sn, at_bytes, len_bytes]| {
        Say::R2t(R2t {
            target_tag,
            r2t_sn,
            at_bytes,
            len_bytes,
        })
    });
    let attention = any::<(u8, [u16; 3])>();
    let attention =
        attention.prop_map(|(event, parameters)| Say::Attention(Attention { event, parameters }));
    prop_oneof![
        command,
        data,
        login,
        r2t,
        attention,
        any::<u32>().prop_map(|target_tag| Say::NopIn { target_tag }),
        any::<(bool, u32)>().prop_map(|(last, target_tag)| Say::Text { last, target_tag }),
        any::<u8>().prop_map(|response| Say::Manage { response }),
        any::<u8>().prop_map(|response| Say::Logout { response }),
        any::<u8>().prop_map(|reason| Say::Reject { reason }),
    ]
}

fn terms() -> Terms {
    Terms {
        peer_segment_bytes: 1024,
        max_burst_bytes: 4096,
        first_burst_bytes: 2048,
        initial_r2t: true,
        immediate_data: true,
    }
}

fn initiator() -> Initiator {
    Initiator::new(Welcome {
        terms: terms(),
        cmd_sn: 1,
        max_cmd_sn: 64,
        exp_stat_sn: 1,
    })
}

fn served(initial_r2t: bool) -> Served {
    Served::new(&Seat {
        initiator: "me".to_owned(),
        isid: [0; 6],
        discovery: false,
        terms: Terms {
            initial_r2t,
            ..terms()
        },
        exp_cmd_sn: 1,
        stat_sn: 1,
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_encoded_is_decoded_the_same(
        ask in asks(),
        say in says(),
        (immediate, lun, tag) in any::<(bool, u64, u32)>(),
        [a, b, c] in any::<[u32; 3]>(),
        data_bytes in 0..1_usize << 24,
    ) {
        let lun_of = |is_login: bool| if is_login { 0 } else { lun };
        let request = Request {
            immediate,
            lun: lun_of(matches!(ask, Ask::Login(_))),
            tag,
            cmd_sn: a,
            exp_stat_sn: b,
            body: ask,
        };
        let bytes = request.encode(data_bytes);
        prop_assert_eq!(Request::decode(&bytes), Ok(request));
        let response = Response {
            lun: lun_of(matches!(say, Say::Login(_))),
            tag,
            stat_sn: a,
            exp_cmd_sn: b,
            max_cmd_sn: c,
            body: say,
        };
        let bytes = response.encode(data_bytes);
        prop_assert_eq!(Response::decode(&bytes), Ok(response));
        let lengths = Lengths::of(&bytes);
        prop_assert_eq!(lengths.data_bytes, data_bytes);
        prop_assert_eq!((data_bytes + lengths.padding_bytes) % 4, 0);
    }

    #[test]
    fn text_is_decoded_the_same(
        pairs in prop::collection::vec(("[A-Z][A-Za-z0-9_]{0,20}", "[ -~]{0,40}"), 0..20),
        bytes in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        let mut text = Text::default();
        for (key, value) in &pairs {
            text.push(key, &**value);
        }
        prop_assert_eq!(Text::decode(&text.encode()), Some(text));
        if let Some(text) = Text::decode(&bytes) {
            prop_assert_eq!(Text::decode(&text.encode()), Some(text));
        }
    }

    /// Whatever headers come: no panic, and data only to where a command has room for it.
    #[test]
    fn hostile_headers_harm_neither_end(
        headers in prop::collection::vec((any::<[u8; HEADER_BYTES]>(), any::<u8>(), 0..3_u8), 1..40),
    ) {
        const OPCODES: [u8; 10] = [0x20, 0x21, 0x22, 0x24, 0x25, 0x25, 0x31, 0x31, 0x32, 0x3F];
        let (mut host, mut unit) = (initiator(), served(false));
        let (mut host_alive, mut unit_alive) = (true, true);
        for (mut header, opcode, small) in headers {
            let started = host.command(0, &Cdb::new([0x28; 10]), Way::In(4096));
            let _both = (started, host.command(0, &Cdb::new([0x2A; 10]), Way::Out(10_000)));
            if small > 0 {
                // Tags, offsets and lengths that are near to what is out.
                for at in [4, 5, 6, 8, 9, 10, 16, 17, 18, 20, 21, 22, 36, 37, 38, 40, 41, 44, 45] {
                    header[at] = 0;
                }
                header[19] %= 80;
            }
            header[0] = OPCODES[usize::from(opcode) % OPCODES.len()];
            if host_alive {
                host_alive = match host.header(&header) {
                    Ok(Place::Task { at_bytes, .. }) => {
                        prop_assert!(at_bytes + Lengths::of(&header).data_bytes <= 4096);
                        host.finish(&[]).is_ok()
                    }
                    Ok(_) => {
                        let len = Lengths::of(&header).data_bytes;
                        prop_assert!(len <= MAX_SEGMENT_BYTES);
                        match host.finish(&vec![0x5A; len]) {
                            Ok(Some(Event::Wanted(mut burst))) => {
                                while let Some((_, range)) = host.data_out(&mut burst) {
                                    prop_assert!(range.end <= 10_000 && range.len() <= 1024);
                                }
                                true
                            }
                            event => event.is_ok(),
                        }
                    }
                    Err(_) => false,
                };
            }
            header[0] = opcode % 7;
            if unit_alive {
                let len = Lengths::of(&header).data_bytes;
                unit_alive = match unit.header(&header) {
                    Ok(Place::Task { tag, at_bytes }) => {
                        prop_assert!(at_bytes + len <= unit.buffer(tag).len());
                        unit.finish(&[]).is_ok()
                    }
                    Ok(_) => unit.finish(&vec![0x5A; len]).is_ok(),
                    Err(_) => false,
                };
            }
        }
    }

    /// Both ends together, whatever the size and the terms: all bytes arrive once.
    #[test]
    fn a_write_and_a_read_arrive_whole(len in 0..20_000_usize, initial_r2t in any::<bool>()) {
        let mut host = Initiator::new(Welcome {
            terms: Terms { initial_r2t, ..terms() },
            cmd_sn: 1,
            max_cmd_sn: 64,
            exp_stat_sn: 1,
        });
        let mut unit = served(initial_r2t);
        let bytes: Vec<u8> = (0..=250_u8).cycle().take(len).collect();
        let way = Way::Out(len);
        let start = host.command(0, &Cdb::new([0x2A; 10]), way).expect("open");
        let mut out = vec![(start.header, 0..start.immediate_bytes)];
        let mut burst = start.unsolicited;
        let task = loop {
            while let Some(mut next) = burst.take() {
                while let Some(pdu) = host.data_out(&mut next) {
                    out.push(pdu);
                }
            }
            let mut ended = None;
            for (header, range) in out.drain(..) {
                let place = unit.header(&header);
                let Ok(Place::Task { tag, at_bytes }) = place else {
                    panic!("{place:?}");
                };
                prop_assert_eq!(Lengths::of(&header).data_bytes, range.len());
                unit.buffer(tag)[at_bytes..at_bytes + range.len()].copy_from_slice(&bytes[range]);
                match unit.finish(&[]).expect("no violation") {
                    Step::Nothing => {}
                    Step::Execute(task) => ended = Some(task),
                    Step::Send(pdu) => {
                        prop_assert_eq!(host.header(&pdu.header), Ok(Place::Keep));
                        let Ok(Some(Event::Wanted(next))) = host.finish(&pdu.data) else {
                            panic!("an R2T");
                        };
                        burst = Some(next);
                    }
                    step => panic!("{step:?}"),
                }
            }
            if let Some(task) = ended {
                break task;
            }
            prop_assert!(burst.is_some(), "stuck at {len} bytes");
        };
        prop_assert!(task.sent == bytes);
        let mut event = None;
        unit.reply(&task, Reply::default(), &mut |pdu| {
            host.header(&pdu.header).expect("no violation");
            event = host.finish(&pdu.data).expect("no violation");
        });
        let moved = u32::try_from(len).expect("small");
        prop_assert_eq!(event, Some(Event::Ended(start.tag, Answer::good(moved))));
        read_back(&mut host, &mut unit, &bytes);
    }
}

/// A read of 100 bytes more than there are.
fn read_back(host: &mut Initiator, unit: &mut Served, bytes: &[u8]) {
    let mut buffer = vec![0; bytes.len() + 100];
    let way = Way::In(buffer.len());
    let start = host.command(0, &Cdb::new([0x28; 10]), way).expect("open");
    unit.header(&start.header).expect("no violation");
    let Ok(Step::Execute(task)) = unit.finish(&[]) else {
        panic!("a read has all it needs");
    };
    let reply = Reply {
        data: bytes.to_vec(),
        ..Reply::default()
    };
    let mut event = None;
    unit.reply(&task, reply, &mut |pdu| {
        match host.header(&pdu.header).expect("no violation") {
            Place::Task { at_bytes, .. } => {
                buffer[at_bytes..at_bytes + pdu.data.len()].copy_from_slice(&pdu.data);
            }
            place => assert_eq!(place, Place::Keep),
        }
        event = host.finish(&pdu.data).expect("no violation");
    });
    assert!(buffer[..bytes.len()] == *bytes);
    let Some(Event::Ended(_, answer)) = event else {
        panic!("{event:?}");
    };
    let moved = u32::try_from(bytes.len()).expect("small");
    assert_eq!((answer.status, answer.moved_bytes), (Status::Good, moved));
}
