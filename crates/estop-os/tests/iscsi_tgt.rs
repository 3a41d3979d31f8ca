//! first try
use estop::scsi::{Cdb, Command, Data, Unit as _};
use estop_os::iscsi::{Initiator, Payload, Url};
use std::time::{Duration, Instant};
#[test]
fn first() {
    let url: Url = "iscsi://127.0.0.1:13999/iqn.2026-01.test.tb:t1/1"
        .parse()
        .unwrap();
    println!(
        "{:?}",
        estop_os::iscsi::discover(&url, Duration::from_secs(5))
    );
    let s = Duration::from_secs(5);
    let mut i = Initiator::connect(&url, s).unwrap();
    println!("{:?}", i.terms());
    let mut b = [0u8; 96];
    println!(
        "{:?}",
        i.send(Command {
            cdb: Cdb::new([0x12, 0, 0, 0, 96, 0]),
            data: Data::In(&mut b),
            limit: s
        })
    );
    println!("{}", String::from_utf8_lossy(&b[8..36]));
    println!(
        "{:?}",
        i.send(Command {
            cdb: Cdb::new([0; 6]),
            data: Data::None,
            limit: s
        })
    );
    println!(
        "{:?}",
        i.send(Command {
            cdb: Cdb::new([0; 6]),
            data: Data::None,
            limit: s
        })
    );
    println!("{:?}", i.report_luns(s));
    for qd in [1usize, 16] {
        for write in [true, false] {
            let t = Instant::now();
            let n = 4000u32;
            let mut sent = 0u32;
            let mut done = 0;
            let mut free: Vec<Vec<u8>> = (0..qd).map(|_| vec![7u8; 262144]).collect();
            while done < n {
                while sent < n
                    && let Some(b) = free.pop()
                {
                    let lba = (sent * 512) % (250 * 2048);
                    let l = lba.to_be_bytes();
                    let cdb = Cdb::new([
                        if write { 0x2a } else { 0x28 },
                        0,
                        l[0],
                        l[1],
                        l[2],
                        l[3],
                        0,
                        2,
                        0,
                        0,
                    ]);
                    i.submit(
                        &cdb,
                        if write {
                            Payload::Out(b)
                        } else {
                            Payload::In(b)
                        },
                        s,
                    )
                    .unwrap();
                    sent += 1;
                }
                let d = i.complete(s).unwrap();
                assert_eq!(d.answer.unwrap().moved_bytes, 262144);
                done += 1;
                match d.payload {
                    Payload::In(b) | Payload::Out(b) => free.push(b),
                    _ => {}
                }
            }
            println!(
                "qd {qd} write {write}: {:.0} MB/s",
                n as f64 * 0.262144 / t.elapsed().as_secs_f64()
            );
        }
    }
    println!("{:?}", i.lun_reset(s));
    println!("{:?}", i.ping(s));
}
