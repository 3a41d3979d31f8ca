//! IStream over memory.

use std::sync::{Arc, Mutex};

use crate::{
    abi::{Answer, E_INVALIDARG, E_NOTIMPL, HRESULT, Object, Out, OutArray, Required, S_OK, class},
    bindings::base::{ISequentialStream_Impl, IStream, IStream_Impl, STATSTG},
    lock::locked,
};

/// The function is none of a stream like this.
const STG_E_INVALIDFUNCTION: HRESULT = HRESULT::bits(0x8003_0001);
/// There is no room.
const STG_E_MEDIUMFULL: HRESULT = HRESULT::bits(0x8003_0070);

/// The most that is kept, in bytes: a stream over memory is for what fits in it twice over.
const LARGEST: u64 = 1 << 32;
/// What `CopyTo` moves at a time, in bytes.
const PORTION: usize = 1 << 18;
/// What `Stat` calls a stream.
const STGTY_STREAM: u32 = 2;
/// What `Stat` says of its mode: read and written.
const STGM_READWRITE: u32 = 2;

/// A stream over memory. Its clones share the bytes, and have a position of their own.
#[derive(Debug, Default)]
pub struct MemoryStream {
    bytes: Arc<Mutex<Vec<u8>>>,
    position: Mutex<u64>,
}

class!(MemoryStream: IStream);

impl MemoryStream {
    /// A stream over these bytes, at their start.
    pub fn over(bytes: Vec<u8>) -> Result<IStream, HRESULT> {
        let stream = Self {
            bytes: Arc::new(Mutex::new(bytes)),
            position: Mutex::new(0),
        };
        Object::new(stream).into_interface()
    }

    fn resize(&self, size: u64) -> Result<(), HRESULT> {
        if size > LARGEST {
            return Err(STG_E_MEDIUMFULL);
        }
        let size = usize::try_from(size).map_err(|_| STG_E_MEDIUMFULL)?;
        let mut bytes = locked(&self.bytes);
        if let Some(more) = size.checked_sub(bytes.len()) {
            bytes.try_reserve(more).map_err(|_| STG_E_MEDIUMFULL)?;
        }
        bytes.resize(size, 0);
        Ok(())
    }

    /// What is next, up to so many bytes; and the position moves past it.
    fn take(&self, into: &mut [u8]) -> usize {
        let mut position = locked(&self.position);
        let bytes = locked(&self.bytes);
        let start = usize::try_from(*position)
            .unwrap_or(usize::MAX)
            .min(bytes.len());
        let count = into.len().min(bytes.len() - start);
        into[..count].copy_from_slice(&bytes[start..start + count]);
        *position += count as u64;
        count
    }
}

impl ISequentialStream_Impl for Object<MemoryStream> {
    fn Read(&self, mut place: OutArray<'_, u8>, read: Option<Out<'_, u32>>) -> Answer {
        let count = self.take(place.bytes());
        if let Some(read) = read {
            read.set(u32::try_from(count).unwrap_or(u32::MAX));
        }
        Ok(S_OK)
    }

    fn Write(&self, from: &[u8], written: Option<Out<'_, u32>>) -> Answer {
        let mut position = locked(&self.position);
        let end = position
            .checked_add(from.len() as u64)
            .ok_or(STG_E_MEDIUMFULL)?;
        if end > locked(&self.bytes).len() as u64 {
            self.resize(end)?;
        }
        let mut bytes = locked(&self.bytes);
        let start = usize::try_from(*position).map_err(|_| STG_E_MEDIUMFULL)?;
        // A clone may have made it shorter since.
        let place = bytes
            .get_mut(start..start + from.len())
            .ok_or(STG_E_MEDIUMFULL)?;
        place.copy_from_slice(from);
        *position = end;
        if let Some(written) = written {
            written.set(u32::try_from(from.len()).unwrap_or(u32::MAX));
        }
        Ok(S_OK)
    }
}

impl IStream_Impl for Object<MemoryStream> {
    fn Seek(&self, by: i64, origin: u32, place: Option<Out<'_, u64>>) -> Answer {
        let mut position = locked(&self.position);
        let start = match origin {
            0 => 0,
            1 => *position,
            2 => locked(&self.bytes).len() as u64,
            _ => return Err(STG_E_INVALIDFUNCTION),
        };
        *position = start.checked_add_signed(by).ok_or(STG_E_INVALIDFUNCTION)?;
        if let Some(place) = place {
            place.set(*position);
        }
        Ok(S_OK)
    }

    fn SetSize(&self, size: u64) -> Answer {
        self.resize(size)?;
        Ok(S_OK)
    }

    fn CopyTo(
        &self,
        target: Option<&IStream>,
        count: u64,
        read: Option<Out<'_, u64>>,
        written: Option<Out<'_, u64>>,
    ) -> Answer {
        let target = target.required()?;
        let (mut taken, mut given) = (0u64, 0u64);
        let mut portion = vec![0; PORTION];
        let mut answer = Ok(S_OK);
        // It ends where the bytes do, which are at most LARGEST.
        while taken < count && answer.is_ok() {
            let most = usize::try_from(count - taken)
                .unwrap_or(PORTION)
                .min(PORTION);
            let got = self.take(&mut portion[..most]);
            if got == 0 {
                break;
            }
            taken += got as u64;
            let mut done = 0;
            answer = target.Write(&portion[..got], Some(Out::from(&mut done)));
            given += u64::from(done);
        }
        if let Some(read) = read {
            read.set(taken);
        }
        if let Some(written) = written {
            written.set(given);
        }
        answer
    }

    fn Commit(&self, _flags: u32) -> Answer {
        Ok(S_OK)
    }

    fn Revert(&self) -> Answer {
        // What is written is written: the stream is not transacted.
        Ok(S_OK)
    }

    fn LockRegion(&self, _offset: u64, _count: u64, _kind: u32) -> Answer {
        Err(STG_E_INVALIDFUNCTION)
    }

    fn UnlockRegion(&self, _offset: u64, _count: u64, _kind: u32) -> Answer {
        Err(STG_E_INVALIDFUNCTION)
    }

    fn Stat(&self, place: Out<'_, STATSTG>, flags: u32) -> Answer {
        if flags > 1 {
            return Err(if flags == 2 { E_NOTIMPL } else { E_INVALIDARG });
        }
        place.set(STATSTG {
            r#type: STGTY_STREAM,
            cbSize: locked(&self.bytes).len() as u64,
            grfMode: STGM_READWRITE,
            ..STATSTG::default()
        });
        Ok(S_OK)
    }

    fn Clone(&self, place: Out<'_, Option<IStream>>) -> Answer {
        let clone = MemoryStream {
            bytes: Arc::clone(&self.bytes),
            position: Mutex::new(*locked(&self.position)),
        };
        place.set(Some(Self::new(clone).into_interface()?));
        Ok(S_OK)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back_past_a_gap_and_by_a_clone() {
        let stream = MemoryStream::over(vec![1, 2, 3]).expect("made");
        let mut at = 0;
        assert_eq!(stream.Seek(2, 2, Some(Out::from(&mut at))), Ok(S_OK));
        assert_eq!(at, 5);
        assert_eq!(stream.Write(&[9, 9], None), Ok(S_OK));
        let mut clone = None;
        assert_eq!(stream.Clone(Out::from(&mut clone)), Ok(S_OK));
        let clone = clone.expect("made");
        assert_eq!(clone.Seek(0, 0, None), Ok(S_OK));
        let (mut bytes, mut read) = ([7u8; 10], 0);
        let code = clone.Read(bytes[..].as_mut().into(), Some(Out::from(&mut read)));
        assert_eq!((code, read), (Ok(S_OK), 7));
        assert_eq!(bytes, [1, 2, 3, 0, 0, 9, 9, 7, 7, 7]);
    }

    #[test]
    fn a_seek_before_the_start_is_refused_and_moves_nothing() {
        let stream = MemoryStream::over(vec![1, 2, 3]).expect("made");
        assert_eq!(stream.Seek(1, 0, None), Ok(S_OK));
        assert_eq!(stream.Seek(-2, 1, None), Err(STG_E_INVALIDFUNCTION));
        let mut at = 0;
        assert_eq!(stream.Seek(0, 1, Some(Out::from(&mut at))), Ok(S_OK));
        assert_eq!(at, 1);
    }

    #[test]
    fn copy_to_tells_what_it_moved() {
        let from = MemoryStream::over(vec![5; PORTION + 3]).expect("made");
        let to = MemoryStream::over(Vec::new()).expect("made");
        let (mut read, mut written) = (0, 0);
        let code = from.CopyTo(
            Some(&to),
            u64::MAX,
            Some(Out::from(&mut read)),
            Some(Out::from(&mut written)),
        );
        assert_eq!(code, Ok(S_OK));
        assert_eq!((read, written), (PORTION as u64 + 3, PORTION as u64 + 3));
        assert_eq!(from.CopyTo(None, 1, None, None), Err(crate::abi::E_POINTER));
    }
}
