//! Simulated phones for other programs, on PTP/IP and USB/IP.

mod folder;
mod line;
mod ptpip;
mod turns;
mod usbip;

use std::{
    fmt, io,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
};

use estop::sim::phone::{Phone, PtpIp, Truth, UsbIp};

use self::turns::{Served, Stop, serve};
use crate::block::Bell;

pub use folder::{CARD, Folder, FolderError};

/// A phone that is being served. It is until this is dropped or stopped.
pub struct Handle {
    address: SocketAddr,
    phone: Arc<dyn Peek>,
    stop: Arc<Stop>,
    thread: Option<JoinHandle<()>>,
}

/// Serves a phone to PTP/IP initiators on 127.0.0.1, at this port; 0: at a free one. One initiator at
/// a time: a later one takes the place of the earlier.
pub fn ptpip(phone: Phone, port: u16) -> io::Result<Handle> {
    begin(PtpIp::from(phone), port, "estop-ptpip", |phone| {
        Box::new(ptpip::Lines::new(phone))
    })
}

/// Serves a phone as the USB device `1-1` of a USB/IP server on 127.0.0.1, at this port; 0: at a free
/// one. While one host has it attached, no other is let in.
pub fn usbip(phone: Phone, port: u16) -> io::Result<Handle> {
    begin(UsbIp::from(phone), port, "estop-usbip", |phone| {
        Box::new(usbip::Cable::new(phone))
    })
}

impl Handle {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Looks at what the phone really holds. It does nothing meanwhile.
    pub fn look<T>(&self, look: impl FnOnce(&Truth<'_>) -> T) -> Option<T> {
        let (mut look, mut seen) = (Some(look), None);
        self.phone.peek(&mut |truth| {
            seen = look.take().map(|look| look(truth));
        });
        seen
    }

    /// Ends it: every connection is closed.
    pub fn stop(mut self) {
        self.end();
    }

    fn end(&mut self) {
        let Some(thread) = self.thread.take() else {
            return;
        };
        self.stop.flag.store(true, Ordering::SeqCst);
        self.stop.bell.ring();
        // A thread that panicked has closed its connections, too.
        drop(thread.join());
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.end();
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a simulated phone at {}", self.address)
    }
}

/// A phone that can be looked at, whatever carries its packets.
trait Peek: Send + Sync {
    fn peek(&self, look: &mut dyn FnMut(&Truth<'_>));
}

impl Peek for Mutex<PtpIp> {
    fn peek(&self, look: &mut dyn FnMut(&Truth<'_>)) {
        look(&self.lock().unwrap_or_else(PoisonError::into_inner).truth());
    }
}

impl Peek for Mutex<UsbIp> {
    fn peek(&self, look: &mut dyn FnMut(&Truth<'_>)) {
        look(&self.lock().unwrap_or_else(PoisonError::into_inner).truth());
    }
}

fn begin<P>(
    phone: P,
    port: u16,
    name: &str,
    served: impl FnOnce(Arc<Mutex<P>>) -> Box<dyn Served>,
) -> io::Result<Handle>
where
    P: Send + 'static,
    Mutex<P>: Peek,
{
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let stop = Arc::new(Stop {
        flag: AtomicBool::new(false),
        bell: Bell::new()?,
    });
    let phone = Arc::new(Mutex::new(phone));
    let mut served = served(Arc::clone(&phone));
    let of_thread = Arc::clone(&stop);
    let thread = thread::Builder::new()
        .name(name.to_owned())
        .spawn(move || serve(&listener, served.as_mut(), &of_thread))?;
    Ok(Handle {
        address,
        phone,
        stop,
        thread: Some(thread),
    })
}
