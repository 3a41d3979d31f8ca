//! The turn: several handles share one session, one transaction group at a time.

use std::time::Duration;

use super::{Left, Session, wire::Wire};
use crate::{Asked, Gate, Stop};

/// A handle to a phone, through which groups of transactions take their turns.
///
/// A group is one transaction, or those that must not be parted; a wind-down belongs to the group
/// that it winds down. Operations hold nothing between two groups, so that the turn can go round.
pub trait Phone {
    /// What its session runs on.
    type Wire: Wire;

    /// Waits for the turn, then runs one group. With a gate, returns early with [`Stop::Asked`] when
    /// a cancel is accepted before the turn has come.
    fn turn<T>(
        &mut self,
        gate: Option<&Gate<Left>>,
        group: impl FnOnce(&mut Session<Self::Wire>) -> Result<T, Stop>,
    ) -> Result<T, Stop>;

    /// The same for a group that takes as long as the device or a whole file does: it does not begin
    /// while another [holds such groups back](Self::hold_back).
    fn long_turn<T>(
        &mut self,
        gate: &Gate<Left>,
        group: impl FnOnce(&mut Session<Self::Wire>) -> Result<T, Stop>,
    ) -> Result<T, Stop>;

    /// From now on, or no more, no long group of another handle begins: what has to be told to stop
    /// does not wait for one. It ends with the job.
    fn hold_back(&mut self, holds: bool);

    /// Waits so long without the turn. With a gate, returns early when a cancel is accepted.
    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked>;
}

/// A session that nobody shares: it is always one's turn.
impl<W: Wire> Phone for Session<W> {
    type Wire = W;

    fn turn<T>(
        &mut self,
        gate: Option<&Gate<Left>>,
        group: impl FnOnce(&mut Self) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        gate.map_or(Ok(()), Gate::check)?;
        group(self)
    }

    fn long_turn<T>(
        &mut self,
        gate: &Gate<Left>,
        group: impl FnOnce(&mut Self) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        self.turn(Some(gate), group)
    }

    /// There is no other.
    fn hold_back(&mut self, _holds: bool) {}

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        self.wire_mut().pause(wait, gate)
    }
}
