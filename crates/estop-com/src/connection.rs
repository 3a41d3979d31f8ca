//! Connection points: how a client is told of events.

use std::sync::{Arc, Mutex};

use crate::{
    abi::{
        Answer, E_POINTER, GUID, HRESULT, IUnknown, Interface, Object, Out, OutArray, Required,
        S_FALSE, S_OK, class,
    },
    bindings::base::{
        CONNECTDATA, IConnectionPoint, IConnectionPoint_Impl, IConnectionPointContainer,
        IEnumConnectionPoints, IEnumConnectionPoints_Impl, IEnumConnections, IEnumConnections_Impl,
    },
    lock::locked,
};

/// There is no such connection.
pub const CONNECT_E_NOCONNECTION: HRESULT = HRESULT::bits(0x8004_0200);
/// There are as many connections as there may be.
pub const CONNECT_E_ADVISELIMIT: HRESULT = HRESULT::bits(0x8004_0201);
/// The sink has not got the interface.
pub const CONNECT_E_CANNOTCONNECT: HRESULT = HRESULT::bits(0x8004_0202);

/// The most sinks of one point: each is called for every event, so that a leak of them is a stall.
const MOST_SINKS: usize = 256;

/// Who is told of the events of one interface.
#[derive(Debug)]
pub struct Sinks {
    iid: GUID,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    last: u32,
    sinks: Vec<(u32, IUnknown)>,
}

impl Sinks {
    /// Nobody yet, of this interface's events.
    pub fn new<I: Interface>() -> Arc<Self> {
        Arc::new(Self {
            iid: I::IID,
            state: Mutex::default(),
        })
    }

    /// Those who are told now. They are called with nothing locked, so that a handler may come and go.
    pub fn all<I: Interface>(&self) -> Vec<I> {
        let sinks: Vec<IUnknown> = {
            let state = locked(&self.state);
            state.sinks.iter().map(|(_, sink)| sink.clone()).collect()
        };
        sinks.iter().filter_map(Interface::cast).collect()
    }

    fn advise(&self, sink: &IUnknown) -> Result<u32, HRESULT> {
        sink.query(&self.iid).ok_or(CONNECT_E_CANNOTCONNECT)?;
        let mut state = locked(&self.state);
        if state.sinks.len() >= MOST_SINKS {
            return Err(CONNECT_E_ADVISELIMIT);
        }
        // Zero is no cookie.
        state.last = state.last.checked_add(1).ok_or(CONNECT_E_ADVISELIMIT)?;
        let cookie = state.last;
        state.sinks.push((cookie, sink.clone()));
        Ok(cookie)
    }

    fn unadvise(&self, cookie: u32) -> Answer {
        let gone = {
            let mut state = locked(&self.state);
            let at = state.sinks.iter().position(|(of, _)| *of == cookie);
            state.sinks.remove(at.ok_or(CONNECT_E_NOCONNECTION)?)
        };
        drop(gone);
        Ok(S_OK)
    }
}

/// `IConnectionPointContainer::FindConnectionPoint` of an object that tells of these.
pub fn find(
    all: &[&Arc<Sinks>],
    container: &IConnectionPointContainer,
    iid: &GUID,
    place: Out<'_, Option<IConnectionPoint>>,
) -> Answer {
    let sinks = all.iter().find(|sinks| sinks.iid == *iid);
    let sinks = sinks.ok_or(CONNECT_E_NOCONNECTION)?;
    place.set(Some(point(sinks, container)?));
    Ok(S_OK)
}

/// `IConnectionPointContainer::EnumConnectionPoints` of an object that tells of these.
pub fn enumerate(
    all: &[&Arc<Sinks>],
    container: &IConnectionPointContainer,
    place: Out<'_, Option<IEnumConnectionPoints>>,
) -> Answer {
    let points = all.iter().map(|sinks| point(sinks, container));
    let points = Points(Walk::over(points.collect::<Result<_, _>>()?));
    place.set(Some(Object::new(points).into_interface()?));
    Ok(S_OK)
}

fn point(
    sinks: &Arc<Sinks>,
    container: &IConnectionPointContainer,
) -> Result<IConnectionPoint, HRESULT> {
    let point = Point {
        sinks: Arc::clone(sinks),
        container: container.clone(),
    };
    Object::new(point).into_interface()
}

struct Point {
    sinks: Arc<Sinks>,
    container: IConnectionPointContainer,
}

class!(Point: IConnectionPoint);

impl IConnectionPoint_Impl for Object<Point> {
    fn GetConnectionInterface(&self, place: Out<'_, GUID>) -> Answer {
        place.set(self.sinks.iid);
        Ok(S_OK)
    }

    fn GetConnectionPointContainer(
        &self,
        place: Out<'_, Option<IConnectionPointContainer>>,
    ) -> Answer {
        place.set(Some(self.container.clone()));
        Ok(S_OK)
    }

    fn Advise(&self, sink: Option<&IUnknown>, cookie: Out<'_, u32>) -> Answer {
        cookie.set(self.sinks.advise(sink.required()?)?);
        Ok(S_OK)
    }

    fn Unadvise(&self, cookie: u32) -> Answer {
        self.sinks.unadvise(cookie)
    }

    fn EnumConnections(&self, place: Out<'_, Option<IEnumConnections>>) -> Answer {
        let sinks = locked(&self.sinks.state).sinks.clone();
        place.set(Some(
            Object::new(Connections(Walk::over(sinks))).into_interface()?,
        ));
        Ok(S_OK)
    }
}

/// A list, and how far an enumerator is in it.
#[derive(Clone)]
struct Walk<T> {
    all: Arc<Vec<T>>,
    next: Arc<Mutex<usize>>,
}

impl<T> Walk<T> {
    fn over(all: Vec<T>) -> Self {
        Self {
            all: Arc::new(all),
            next: Arc::default(),
        }
    }

    /// Another at the same place, which goes on by itself.
    fn fork(&self) -> Self {
        Self {
            all: Arc::clone(&self.all),
            next: Arc::new(Mutex::new(*locked(&self.next))),
        }
    }

    /// Gives what is next; `S_FALSE` if that is less than there is room for.
    fn give<U>(
        &self,
        mut places: OutArray<'_, U>,
        count: Option<Out<'_, u32>>,
        item: impl Fn(&T) -> U,
    ) -> Answer {
        let room = places.room();
        if count.is_none() && room != 1 {
            return Err(E_POINTER);
        }
        let mut next = locked(&self.next);
        let given = room.min(self.all.len() - *next);
        for at in 0..given {
            places.set(at, item(&self.all[*next + at]))?;
        }
        *next += given;
        if let Some(count) = count {
            count.set(u32::try_from(given).unwrap_or(u32::MAX));
        }
        Ok(if given == room { S_OK } else { S_FALSE })
    }

    fn skip(&self, count: u32) -> Answer {
        let mut next = locked(&self.next);
        let skipped = (count as usize).min(self.all.len() - *next);
        *next += skipped;
        Ok(if skipped == count as usize {
            S_OK
        } else {
            S_FALSE
        })
    }

    fn reset(&self) -> Answer {
        *locked(&self.next) = 0;
        Ok(S_OK)
    }
}

struct Points(Walk<IConnectionPoint>);

class!(Points: IEnumConnectionPoints);

impl IEnumConnectionPoints_Impl for Object<Points> {
    fn Next(
        &self,
        places: OutArray<'_, Option<IConnectionPoint>>,
        count: Option<Out<'_, u32>>,
    ) -> Answer {
        self.0.give(places, count, |point| Some(point.clone()))
    }

    fn Skip(&self, count: u32) -> Answer {
        self.0.skip(count)
    }

    fn Reset(&self) -> Answer {
        self.0.reset()
    }

    fn Clone(&self, place: Out<'_, Option<IEnumConnectionPoints>>) -> Answer {
        place.set(Some(Self::new(Points(self.0.fork())).into_interface()?));
        Ok(S_OK)
    }
}

struct Connections(Walk<(u32, IUnknown)>);

class!(Connections: IEnumConnections);

impl IEnumConnections_Impl for Object<Connections> {
    fn Next(&self, places: OutArray<'_, CONNECTDATA>, count: Option<Out<'_, u32>>) -> Answer {
        self.0.give(places, count, |(cookie, sink)| CONNECTDATA {
            pUnk: sink.clone().into_raw(),
            dwCookie: *cookie,
        })
    }

    fn Skip(&self, count: u32) -> Answer {
        self.0.skip(count)
    }

    fn Reset(&self) -> Answer {
        self.0.reset()
    }

    fn Clone(&self, place: Out<'_, Option<IEnumConnections>>) -> Answer {
        place.set(Some(
            Self::new(Connections(self.0.fork())).into_interface()?,
        ));
        Ok(S_OK)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        abi::E_INVALIDARG,
        bindings::base::{IConnectionPointContainer_Impl, IDispatch, IDispatch_Impl},
        bindings::imapi::{DDiscFormat2EraseEvents, DDiscFormat2EraseEvents_Impl},
    };

    struct Source(Arc<Sinks>);

    class!(Source: IConnectionPointContainer);

    impl IConnectionPointContainer_Impl for Object<Source> {
        fn EnumConnectionPoints(&self, place: Out<'_, Option<IEnumConnectionPoints>>) -> Answer {
            enumerate(&[&self.0], &self.query().required()?, place)
        }

        fn FindConnectionPoint(
            &self,
            iid: &GUID,
            place: Out<'_, Option<IConnectionPoint>>,
        ) -> Answer {
            find(&[&self.0], &self.query().required()?, iid, place)
        }
    }

    /// A handler that takes itself off in the event, as clients do.
    struct Handler(Mutex<Option<(IConnectionPoint, u32)>>);

    class!(Handler: DDiscFormat2EraseEvents);

    impl IDispatch_Impl for Object<Handler> {}

    impl DDiscFormat2EraseEvents_Impl for Object<Handler> {
        fn Update(&self, _: Option<&IDispatch>, elapsed: i32, _: i32) -> Answer {
            let (point, cookie) = locked(&self.0).take().ok_or(E_INVALIDARG)?;
            assert_eq!(elapsed, 3);
            point.Unadvise(cookie)
        }
    }

    fn source() -> (Arc<Sinks>, IConnectionPointContainer) {
        let sinks = Sinks::new::<DDiscFormat2EraseEvents>();
        let source = Object::new(Source(Arc::clone(&sinks)));
        (sinks, source.into_interface().expect("its own"))
    }

    fn point_of(container: &IConnectionPointContainer) -> IConnectionPoint {
        let mut point = None;
        let iid = &DDiscFormat2EraseEvents::IID;
        let code = container.FindConnectionPoint(iid, Out::from(&mut point));
        assert_eq!(code, Ok(S_OK));
        point.expect("found")
    }

    #[test]
    fn a_handler_may_take_itself_off_while_it_is_told() {
        let (sinks, container) = source();
        let point = point_of(&container);
        let handler = Object::new(Handler(Mutex::default()));
        let mut cookie = 0;
        let sink = handler.query::<IUnknown>();
        assert_eq!(
            point.Advise(sink.as_ref(), Out::from(&mut cookie)),
            Ok(S_OK)
        );
        *locked(&handler.0) = Some((point.clone(), cookie));
        for sink in sinks.all::<DDiscFormat2EraseEvents>() {
            assert_eq!(sink.Update(None, 3, 4), Ok(S_OK));
        }
        assert!(sinks.all::<DDiscFormat2EraseEvents>().is_empty());
        assert_eq!(point.Unadvise(cookie), Err(CONNECT_E_NOCONNECTION));
    }

    #[test]
    fn a_sink_of_other_events_is_refused_and_a_point_knows_its_container() {
        let (_, container) = source();
        let point = point_of(&container);
        let mut cookie = 7;
        let stranger = container.cast::<IUnknown>();
        let code = point.Advise(stranger.as_ref(), Out::from(&mut cookie));
        assert_eq!((code, cookie), (Err(CONNECT_E_CANNOTCONNECT), 0));
        let mut found = None;
        assert_eq!(
            point.GetConnectionPointContainer(Out::from(&mut found)),
            Ok(S_OK)
        );
        assert!(found.expect("given").same_object(&container));
    }

    #[test]
    fn an_enumerator_gives_what_there_is_and_says_when_that_was_less() {
        let (_, container) = source();
        let mut all = None;
        assert_eq!(
            container.EnumConnectionPoints(Out::from(&mut all)),
            Ok(S_OK)
        );
        let all = all.expect("given");
        let (mut places, mut count) = ([None, None], 9);
        let code = all.Next(places[..].as_mut().into(), Some(Out::from(&mut count)));
        assert_eq!((code, count), (Ok(S_FALSE), 1));
        assert!(places[0].is_some() && places[1].is_none());
        assert_eq!(all.Reset(), Ok(S_OK));
        assert_eq!(all.Next(places[..].as_mut().into(), None), Err(E_POINTER));
        assert_eq!(all.Next(places[..1].as_mut().into(), None), Ok(S_OK));
    }
}
