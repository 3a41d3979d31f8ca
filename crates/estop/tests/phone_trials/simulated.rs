//! Simulated phones on USB and on a network.

use estop::{
    mtp::{
        Session,
        wire::{OverIp, OverUsb, Wire},
    },
    sim::{
        Script,
        phone::{NetPhone, Phone, Truth},
    },
};

/// A simulated phone on some wire.
pub(crate) trait Simulated: Clone + From<Phone> {
    type Wire: Wire;
    fn opened(self) -> Session<Self::Wire>;
    fn of(wire: &Self::Wire) -> &Self;
    fn of_mut(wire: &mut Self::Wire) -> &mut Self;
    fn truth(&self) -> Truth<'_>;
    fn follow(&mut self, script: Script);
    fn replug(&mut self);
    fn host_dies(&mut self);
    fn spend_quirks(&mut self);
}

macro_rules! simulated {
    ($phone:ty, $wire:ty, $port:ident, $port_mut:ident, $connect:expr) => {
        impl Simulated for $phone {
            type Wire = $wire;

            fn opened(self) -> Session<$wire> {
                Session::open($connect(self)).expect("opens")
            }

            fn of(wire: &$wire) -> &Self {
                wire.$port()
            }

            fn of_mut(wire: &mut $wire) -> &mut Self {
                wire.$port_mut()
            }

            fn truth(&self) -> Truth<'_> {
                self.truth()
            }

            fn follow(&mut self, script: Script) {
                self.follow(script);
            }

            fn replug(&mut self) {
                self.replug();
            }

            fn host_dies(&mut self) {
                self.host_dies();
            }

            fn spend_quirks(&mut self) {
                self.spend_quirks();
            }
        }
    };
}

simulated!(Phone, OverUsb<Phone>, usb, usb_mut, OverUsb::new);
simulated!(NetPhone, OverIp<NetPhone>, sockets, sockets_mut, |phone| {
    OverIp::connect(phone, [7; 16], "estop").expect("connects")
});
