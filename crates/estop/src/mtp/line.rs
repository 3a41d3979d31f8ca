//! The line for a session: who has the turn, and who has it next.

use std::{collections::VecDeque, fmt, task::Waker};

use crate::JobId;

/// The handles that want a session, first come, first served: who stands first has the turn.
///
/// It decides, and does not wait. Who joins is woken once it stands first; who leaves wakes the next.
#[derive(Debug, Default)]
pub struct Line {
    places: VecDeque<Standing>,
    last: u64,
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
    waker: Waker,
    /// Its job was ended without it: its call has not returned.
    given_up: bool,
}

impl Line {
    /// Stands at the end of it.
    pub fn join(&mut self, who: Who, waker: &Waker) -> Ticket {
        self.last += 1;
        self.places.push_back(Standing {
            ticket: self.last,
            who,
            waker: waker.clone(),
            given_up: false,
        });
        Ticket(self.last)
    }

    /// Whether this one has the turn.
    pub fn is_first(&self, ticket: &Ticket) -> bool {
        let first = self.places.front();
        first.is_some_and(|first| first.ticket == ticket.0)
    }

    /// Who has the turn.
    pub fn first(&self) -> Option<Who> {
        self.places.front().map(|first| first.who)
    }

    /// Gives the turn back, or stops waiting for it: whom to wake, if another stands first now.
    pub fn leave(&mut self, ticket: Ticket) -> Option<Waker> {
        let Ticket(ticket) = ticket;
        let was_first = self.is_first(&Ticket(ticket));
        self.places.retain(|standing| standing.ticket != ticket);
        let first = self.places.front().filter(|_| was_first)?;
        Some(first.waker.clone())
    }

    /// This job was ended although its call on the device has not returned. If it has the turn, those
    /// behind it are to be woken and told, since they need not wait for long any more.
    pub fn give_up(&mut self, job: JobId) -> Vec<Waker> {
        match self.places.front_mut() {
            Some(first) if first.who.job == Some(job) => first.given_up = true,
            _ => return Vec::new(),
        }
        let behind = self.places.iter().skip(1);
        behind.map(|standing| standing.waker.clone()).collect()
    }

    /// Who has the turn although its job was given up.
    pub fn given_up(&self) -> Option<Who> {
        let first = self.places.front().filter(|first| first.given_up)?;
        Some(first.who)
    }

    /// How many stand in it, with the one that has the turn.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether nobody has the turn.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
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
    const STEPS: u32 = 8;

    /// A line and its model: tickets in the order in which they came.
    fn explore(script: &mut Vec<u8>, runs: &mut u32) {
        replay(script);
        *runs += 1;
        if script.len() < STEPS as usize {
            for step in 0..4 {
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
        let mut came: Vec<u8> = Vec::new();
        for step in script {
            let at = usize::from(*step);
            let first = came.first().copied();
            match held[at].take() {
                None => {
                    held[at] = Some(line.join(who(u64::from(*step)), Waker::noop()));
                    came.push(*step);
                }
                Some(ticket) => {
                    let wakes = line.leave(ticket).is_some();
                    came.retain(|one| one != step);
                    // Somebody is woken exactly if the turn went on.
                    assert_eq!(wakes, first == Some(*step) && !came.is_empty());
                }
            }
            assert_eq!(line.len(), came.len());
            assert_eq!(line.is_empty(), came.is_empty());
            for (one, ticket) in (0_u8..).zip(&held) {
                let has = ticket.as_ref().is_some_and(|ticket| line.is_first(ticket));
                assert_eq!(has, came.first() == Some(&one), "{script:?}");
            }
        }
    }

    #[test]
    fn the_turn_goes_round_first_come_first_served_whoever_leaves() {
        let mut runs = 0;
        explore(&mut Vec::new(), &mut runs);
        assert!(runs > 80_000, "{runs}");
    }

    #[test]
    fn only_the_job_that_has_the_turn_can_be_given_up() {
        let mut line = Line::default();
        let first = line.join(who(1), Waker::noop());
        let second = line.join(who(2), Waker::noop());
        let third = line.join(who(3), Waker::noop());
        assert_eq!(line.give_up(20).len(), 0);
        assert_eq!(line.given_up(), None);
        assert_eq!(line.give_up(10).len(), 2);
        assert_eq!(line.given_up(), Some(who(1)));
        assert!(!line.is_first(&second));
        // It came back after all.
        assert!(line.leave(first).is_some());
        assert_eq!(line.given_up(), None);
        assert!(line.leave(third).is_none());
        assert!(line.leave(second).is_none());
    }
}
