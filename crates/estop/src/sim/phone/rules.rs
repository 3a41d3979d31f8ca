//! The rules that the phone keeps, and where they come from.

use self::Source::{Clause, Measured, None, Program};

/// A rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// What it says.
    pub name: &'static str,
    /// Where it comes from.
    pub source: Source,
}

/// Where a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// A clause of a standard, by its number or by the operation that it describes.
    Clause(&'static str),
    /// The source of a responder's program.
    Program(&'static str),
    /// What real devices show, or programs that have met many.
    Measured(&'static str),
    /// Nothing but judgement.
    None,
}

/// Every rule.
pub fn rules() -> impl Iterator<Item = Rule> {
    let rows = RULES.iter();
    rows.map(|(name, source)| Rule {
        name,
        source: *source,
    })
}

#[rustfmt::skip]
const RULES: &[(&str, Source)] = &[
    // Packets and containers.
    ("a container is a length, a type, a code and a transaction, little-endian", Clause("Still Image class §7.1")),
    ("a short packet ends a container; one of length zero if it is a whole number of packets", Clause("Still Image class §7.1, USB 2.0 §5.8.3")),
    ("a data phase of 4 GiB or more has a length of all ones, and a short packet ends it", Clause("MTP 1.1 appendix H")),
    ("the header of the host's data can be a packet of its own", Program("AOSP's MtpDataPacket and MtpFfsHandle; libmtp and aft send it so")),
    ("AOSP reads once more for the packet of length zero behind the host's data", Program("MtpFfsHandle::receiveFile")),
    ("QEMU sends none behind its data: the transfer ends with them", Program("hw/usb/dev-mtp.c")),
    ("a packet of length zero between transactions is nothing", None),
    ("what is no command where one is due halts both bulk pipes", None),
    ("a data header of another transaction halts both bulk pipes", None),
    ("commands are taken one packet ahead, data as far as the FIFO goes", None),
    ("an event is a container of type 4 on the interrupt pipe", Clause("Still Image class §7.3")),
    // Sessions.
    ("without a session there are GetDeviceInfo and OpenSession, else 0x2003", Clause("PIMA 15740 §10.5.1, §11.3.3")),
    ("a second OpenSession is 0x201E, and tells the session", Clause("PIMA 15740 §10.5.2")),
    ("umtprd 1.3.10 answers it with 13 bytes", Measured("umtprd 1.3.10")),
    ("a transaction has a number other than 0 and all ones, else 0x2004", Clause("PIMA 15740 §9.3.1")),
    ("any other number is taken, in any order", None),
    ("a handle is valid in its session alone; the same number is another object in the next", Measured("QEMU and umtprd delivered other objects for stale handles")),
    ("an operation that is not in the device information is 0x2005", Clause("PIMA 15740 §11.3.5")),
    // Looking.
    ("datasets of device, storage and object", Clause("PIMA 15740 §5.5.1, §5.5.2, §5.5.3")),
    ("a size of 4 GiB or more is all ones in the object's information", Clause("MTP 1.1 ObjectInfo dataset")),
    ("handles by storage, format and parent; a parent of all ones is the root", Clause("PIMA 15740 §10.5.7")),
    ("umtprd refuses all storages at once", Measured("umtprd 1.3.10")),
    ("QEMU's names that are not ASCII are \"Oops\", its free space is nonsense, its formats undefined", Measured("QEMU 7.2")),
    ("a partial read tells how much it gave, and starts at most at the end", Clause("PIMA 15740 §10.5.27")),
    ("Android's partial read has an offset of 64 bits", Program("AOSP's MtpServer")),
    ("a thumbnail is there for images alone, else 0x2010", Clause("PIMA 15740 §10.5.10")),
    ("properties of objects, their descriptions and lists to a depth of one", Clause("MTP 1.1 GetObjectPropList and appendix E")),
    ("umtprd gives the properties of the folder alone, whatever the depth", Measured("umtprd 1.3.10")),
    ("QEMU knows properties of one object, not lists", Measured("QEMU 7.2")),
    // Sending.
    ("SendObjectInfo tells storage, parent and handle", Clause("PIMA 15740 §10.5.12")),
    ("SendObject without it is 0x2015; with tinyusb 0x2009", Program("AOSP's MtpServer; tinyusb")),
    ("such a SendObject's data are taken and dropped", None),
    ("an announcement holds until it was sent, replaced or cancelled, or the session ends", Clause("PIMA 15740 §10.5.13")),
    ("the object is there from its announcement on; QEMU's and a camera's from its first data", Program("AOSP's MtpServer; dev-mtp.c; a camera's is judgement")),
    ("less data than announced: Android deletes it, 0x2002", Program("AOSP's MtpFfsHandle and MtpServer")),
    ("the others answer 0x2007", Clause("PIMA 15740 §11.3.7")),
    ("QEMU dies of it", Measured("QEMU 7.2, dev-mtp.c:1819")),
    ("a name that is there is refused with 0x2002", Program("AOSP's MtpStorageManager")),
    ("QEMU writes over it", Program("hw/usb/dev-mtp.c")),
    ("QEMU learns of a file that it made by inotify, after the response, if its main loop is late", Program("hw/usb/dev-mtp.c; measured with 7.2")),
    ("QEMU takes a new object for one whose name begins with its name, tells that one's handle, and shows the new one in the next session alone", Program("hw/usb/dev-mtp.c: usb_mtp_object_lookup_name")),
    ("a name that is empty, too long, or has a / or NUL is 0x201D", Program("QEMU refuses a / so; the rest is judgement")),
    ("what does not fit is 0x200C, a read-only storage 0x200E", Clause("PIMA 15740 §11.3.12, §11.3.14")),
    ("SendObjectPropList has a size of 64 bits", Clause("MTP 1.1 SendObjectPropList")),
    ("Android's edits write at once; EndEdit only ends them", Program("AOSP's MtpServer")),
    // Changing.
    ("a tree is deleted with all below it; what is protected stays: 0x2012", Clause("PIMA 15740 §10.5.11")),
    ("a single protected object is 0x200D", Clause("PIMA 15740 §11.3.13")),
    ("a format deletes all of its storage", Clause("PIMA 15740 §10.5.15")),
    ("move and copy take a tree to a storage and a parent, 0 being the root", Clause("PIMA 15740 §10.5.25, §10.5.26")),
    ("into itself, or where the name is taken, they are 0x201A", None),
    ("a capture is answered at once; ObjectAdded and CaptureComplete follow", Clause("PIMA 15740 §10.5.14")),
    ("an open capture takes pictures until TerminateOpenCapture names its transaction", Clause("PIMA 15740 §10.5.24, §10.5.28")),
    ("what GetServiceInfo tells: the service, and its properties, formats, methods and events", Program("Symbian's MTP framework: CMTPTypeServiceInfo and its lists")),
    ("which services there are, and what they are called", None),
    // A cancel by the host.
    ("0x64 has 6 bytes: 0x4001 and the transaction", Clause("Still Image class §5.2.1")),
    ("no response comes to the cancelled transaction", Clause("Microsoft's notes on cancelling MTP over USB")),
    ("a cancel of what is over is nothing", Clause("Microsoft's notes on cancelling MTP over USB")),
    ("both Androids, QEMU and uMTP do not look at the transaction", Program("MtpFfsHandle, f_mtp, dev-mtp.c, uMTP-Responder")),
    ("Android deletes the object that was being sent", Program("AOSP's MtpServer")),
    ("uMTP, QEMU and tinyusb keep the part that came; QEMU's is under no handle", Measured("umtprd 1.3.10 and QEMU 7.2; tinyusb by its source")),
    ("uMTP heeds it while a file moves, and is busy for one status", Program("uMTP-Responder of 2026")),
    ("f_mtp is busy until its responder has noticed; then no response comes either", Program("f_mtp")),
    ("AOSP answers on the control pipe only while it waits for a transfer", Program("MtpFfsHandle::waitEvents")),
    ("QEMU drops what was not fetched, the response too", Program("hw/usb/dev-mtp.c")),
    ("tinyusb leaves one packet to be drained", Measured("tinyusb issue 3961")),
    ("a camera is busy for a moment, and tells of the cancel by an event", Measured("libmtp and mtp-rs on GoPro; the moment is judgement")),
    ("an edit that is cancelled stays open, with what was written", Program("AOSP's MtpServer")),
    // Status and reset.
    ("status is length, code and halted endpoints", Clause("Still Image class §5.2.4")),
    ("AOSP does not answer one with room for less than 8, and counts 4 bytes too many", Program("MtpFfsHandle::handleControlRequest")),
    ("f_mtp and uMTP tell no endpoints; QEMU stalls it", Program("f_mtp, uMTP-Responder, dev-mtp.c")),
    ("a device cancels by halting both pipes; status is 0x201F until both are cleared", Clause("Microsoft's notes on cancelling MTP over USB; tinyusb's tests")),
    ("AOSP tells so once", Program("MtpFfsHandle::handleControlRequest")),
    ("AOSP cancels when its memory fails in a data phase", Program("MtpFfsHandle")),
    ("a reset ends the session and clears the halts", Clause("Still Image class §5.2.3; tinyusb")),
    ("AOSP takes it for a cancel, uMTP for nothing, f_mtp and QEMU stall it", Program("MtpFfsHandle, uMTP-Responder, f_mtp, dev-mtp.c")),
    // Losing the host.
    ("unplugged, it leaves of an object that was being sent what a cancel leaves", None),
    ("QEMU leaves none", Measured("QEMU 7.2: device_del in mid transfer")),
    ("a phone that fell silent answers when it was quiet for two seconds and is opened anew", Measured("mtp-rs on Pixels")),
    ("taking the interface anew changes nothing else", Clause("USB 2.0 §9.4: no request is sent")),
    // PTP/IP.
    ("packets, both connections, and the order of their opening", Clause("CIPA DC-005 §2.3")),
    ("a cancel is awaited on both connections, data are dropped until then, and 0x201F answers it", Program("Symbian's PTP/IP transport")),
    ("a cancel in the request or response phase is nothing; its copies are dropped", Program("Symbian's PTP/IP transport")),
    ("a probe is answered", Clause("CIPA DC-005 §2.3: Probe Request and Response")),
];
