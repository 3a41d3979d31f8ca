//! The line for a session: who has the turn, and who has it next.

use std::{collections::VecDeque, fmt, task::Waker};

use crate::JobId;

/// The handles that want a session, first come, first served: who stands first has the turn.
///
/// It decides, and does not wait. Who joins is woken once it has the turn; who leaves wakes the next.
///
/// Whoever has to be served again soon can [`hold back`](Self::hold_back) the long groups of others: a
/// capture that must be told to stop does not wait for an hour of somebody else's file. They keep their
/// places, the others pass by them, and who has the turn already keeps it.
#[derive(Debug, Default)]
pub struct Line {
    /// The first one has the turn, if `served`.
    places: VecDeque<Standing>,
    served: bool,
    /// Who holds the long groups of others back.
    holding: Vec<Who>,
    last: u64,
}

/// How long a group takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// A few transactions, with their wind-down.
    Short,
    /// As long as the device or a whole file takes.
    Long,
}

/// A place in a line, until it is left.
#[derive(Debug, PartialEq, Eq)]
pub struct Ticket(u64);

/// Who wants the turn: a handle, and its job if it is one's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Who {
    /// The handle.
    pub domain: u64,
    /// The job; none where the handle is used without one.
    pub job: Option<JobId>,
}

#[derive(Debug)]
struct Standing {
    ticket: u64,
    who: Who,
    length: Length,
    waker: Waker,
    /// Its job was ended without it: its call has not returned.
    given_up: bool,
}

impl Line {
    /// Stands at the end of it.
    pub fn join(&mut self, who: Who, length: Length, waker: &Waker) -> Ticket {
        self.last += 1;
        self.places.push_back(Standing {
            ticket: self.last,
            who,
            length,
            waker: waker.clone(),
            given_up: false,
        });
        // It looks by itself.
        let _itself = self.serve();
        Ticket(self.last)
    }

    /// Whether this one has the turn.
    pub fn has_turn(&self, ticket: &Ticket) -> bool {
        self.served().is_some_and(|first| first.ticket == ticket.0)
    }

    /// Who has the turn.
    pub fn holder(&self) -> Option<Who> {
        self.served().map(|first| first.who)
    }

    /// Gives the turn back, or stops waiting for it: whom to wake, if another has the turn now.
    pub fn leave(&mut self, ticket: Ticket) -> Option<Waker> {
        self.served &= !self.has_turn(&ticket);
        self.places.retain(|standing| standing.ticket != ticket.0);
        self.serve()
    }

    /// From now on no long group of another begins before this one says that it may.
    pub fn hold_back(&mut self, who: Who) {
        self.holding.push(who);
    }

    /// What this one holds back may begin: whom to wake, if another has the turn now.
    pub fn let_go(&mut self, who: Who) -> Option<Waker> {
        self.holding.retain(|holding| *holding != who);
        self.serve()
    }

    /// This job was ended although its call on the device has not returned. If it has the turn, those
    /// behind it are to be woken and told, since they need not wait for long any more.
    pub fn give_up(&mut self, job: JobId) -> Vec<Waker> {
        self.holding.retain(|holding| holding.job != Some(job));
        let first = self.places.front_mut().filter(|_| self.served);
        match first {
            Some(first) if first.who.job == Some(job) => first.given_up = true,
            _ => return self.serve().into_iter().collect(),
        }
        let behind = self.places.iter().skip(1);
        behind.map(|standing| standing.waker.clone()).collect()
    }

    /// Who has the turn although its job was given up.
    pub fn given_up(&self) -> Option<Who> {
        let first = self.served().filter(|first| first.given_up)?;
        Some(first.who)
    }

    /// How many stand in it, with the one that has the turn.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether nobody stands in it.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    fn served(&self) -> Option<&Standing> {
        self.places.front().filter(|_| self.served)
    }

    /// Gives the turn to the first one that may have it, if nobody has it: whom to wake.
    fn serve(&mut self) -> Option<Waker> {
        if self.served {
            return None;
        }
        let may = |standing: &Standing| {
            let mut others = self.holding.iter().filter(|who| **who != standing.who);
            standing.length == Length::Short || others.next().is_none()
        };
        let at = self.places.iter().position(may)?;
        let next = self.places.remove(at)?;
        let waker = next.waker.clone();
        self.places.push_front(next);
        self.served = true;
        Some(waker)
    }
}

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.job {
            Some(job) => write!(f, "job {job}"),
            None => write!(f, "handle {}", self.domain),
        }
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    fn who(domain: u64) -> Who {
        let job = Some(domain * 10);
        Who { domain, job }
    }

    /// All that four handles can do, to this many steps, beside a list of who came when.
    const STEPS: u32 = 7;

    /// The handle whose groups are long; the step by which another holds them back, and lets them go.
    const LONG: u8 = 3;
    const HOLDS: u8 = 4;

    fn explore(script: &mut Vec<u8>, runs: &mut u32) {
        replay(script);
        *runs += 1;
        if script.len() < STEPS as usize {
            for step in 0..=HOLDS {
                script.push(step);
                explore(script, runs);
                script.pop();
            }
        }
    }

    /// Step `n` of handle `n`: it joins if it does not stand, and leaves if it does.
    fn replay(script: &[u8]) {
        let mut line = Line::default();
        let mut held: [Option<Ticket>; 4] = Default::default();
        // The model: who came, in order; who has the turn; whether long ones are held back.
        let (mut came, mut turn, mut holds) = (Vec::new(), None, false);
        for step in script {
            let mut wakes = None;
            let at = usize::from(*step);
            match held.get_mut(at).map(Option::take) {
                None if holds => {
                    holds = false;
                    wakes = Some(line.let_go(who(9)).is_some());
                }
                None => {
                    holds = true;
                    line.hold_back(who(9));
                }
                Some(None) => {
                    let length = [Length::Short, Length::Long][usize::from(*step == LONG)];
                    held[at] = Some(line.join(who(u64::from(*step)), length, Waker::noop()));
                    came.push(*step);
                }
                Some(Some(ticket)) => {
                    wakes = Some(line.leave(ticket).is_some());
                    came.retain(|one| one != step);
                    turn = turn.filter(|one| one != step);
                }
            }
            let had = turn.is_some();
            turn = turn.or_else(|| came.iter().copied().find(|one| !holds || *one != LONG));
            // Somebody is woken exactly if the turn went on.
            if let Some(wakes) = wakes {
                assert_eq!(wakes, !had && turn.is_some(), "{script:?}");
            }
            assert_eq!((line.len(), line.is_empty()), (came.len(), came.is_empty()));
            assert_eq!(line.holder(), turn.map(|one| who(u64::from(one))));
            for (one, ticket) in (0_u8..).zip(&held) {
                let has = ticket.as_ref().is_some_and(|ticket| line.has_turn(ticket));
                assert_eq!(has, turn == Some(one), "{script:?}");
            }
        }
    }

    #[test]
    fn the_turn_goes_round_first_come_first_served_and_past_those_that_are_held_back() {
        let mut runs = 0;
        explore(&mut Vec::new(), &mut runs);
        assert!(runs > 80_000, "{runs}");
    }

    #[test]
    fn a_job_that_is_given_up_holds_nobody_back() {
        let mut line = Line::default();
        line.hold_back(who(1));
        let long = line.join(who(2), Length::Long, Waker::noop());
        assert!(!line.has_turn(&long));
        assert_eq!(line.give_up(10).len(), 1);
        assert!(line.has_turn(&long));
    }

    #[test]
    fn nobody_holds_itself_back() {
        let mut line = Line::default();
        line.hold_back(who(1));
        let long = line.join(who(1), Length::Long, Waker::noop());
        assert!(line.has_turn(&long));
    }

    #[test]
    fn only_the_job_that_has_the_turn_can_be_given_up() {
        let mut line = Line::default();
        let first = line.join(who(1), Length::Short, Waker::noop());
        let second = line.join(who(2), Length::Short, Waker::noop());
        let third = line.join(who(3), Length::Short, Waker::noop());
        assert_eq!(line.give_up(20).len(), 0);
        assert_eq!(line.given_up(), None);
        assert_eq!(line.give_up(10).len(), 2);
        assert_eq!(line.given_up(), Some(who(1)));
        assert!(!line.has_turn(&second));
        // It came back after all.
        assert!(line.leave(first).is_some());
        assert_eq!(line.given_up(), None);
        assert!(line.leave(third).is_none());
        assert!(line.leave(second).is_none());
    }
}
