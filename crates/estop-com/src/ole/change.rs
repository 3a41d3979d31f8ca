//! A variant as another type.

use super::{DISP_E_TYPEMISMATCH, PROPVARIANT, VarType};
use crate::abi::{Bstr, HRESULT};

/// The value does not fit into the type.
const DISP_E_OVERFLOW: HRESULT = HRESULT::bits(0x8002_000A);

impl PROPVARIANT {
    /// A copy of that type: of whole numbers, truths and texts each into the others; else
    /// `DISP_E_TYPEMISMATCH`, or `DISP_E_OVERFLOW` for a number that does not fit.
    pub fn change(&self, vt: VarType) -> Result<Self, HRESULT> {
        if self.vt() == vt {
            return self.copy();
        }
        match vt {
            VarType::LPWSTR => Self::from_text(&self.shown()?),
            VarType::BSTR => Ok(Self::from_bstr(Bstr::new(&self.shown()?)?)),
            _ => number_as(vt, self.whole()?),
        }
    }

    fn whole(&self) -> Result<i128, HRESULT> {
        if let Some(units) = self.units() {
            let text = String::from_utf16_lossy(units);
            return text.trim().parse().map_err(|_| DISP_E_TYPEMISMATCH);
        }
        let truth = self.bool().map(|truth| -i128::from(truth));
        truth
            .or_else(|| self.i32().map(i128::from))
            .or_else(|| self.u32().map(i128::from))
            .or_else(|| self.i64().map(i128::from))
            .or_else(|| self.u64().map(i128::from))
            .or_else(|| self.u16().map(i128::from))
            .or_else(|| self.u8().map(i128::from))
            .ok_or(DISP_E_TYPEMISMATCH)
    }

    fn shown(&self) -> Result<String, HRESULT> {
        match self.units() {
            Some(units) => Ok(String::from_utf16_lossy(units)),
            None => self.whole().map(|number| number.to_string()),
        }
    }
}

fn number_as(vt: VarType, number: i128) -> Result<PROPVARIANT, HRESULT> {
    fn fit<N: TryFrom<i128>>(number: i128) -> Result<N, HRESULT> {
        N::try_from(number).map_err(|_| DISP_E_OVERFLOW)
    }
    Ok(match vt {
        VarType::I4 => PROPVARIANT::from_i32(fit(number)?),
        VarType::UI4 => PROPVARIANT::from_u32(fit(number)?),
        VarType::I8 => PROPVARIANT::from_i64(fit(number)?),
        VarType::UI8 => PROPVARIANT::from_u64(fit(number)?),
        VarType::UI2 => PROPVARIANT::from_u16(fit(number)?),
        VarType::UI1 => PROPVARIANT::from_u8(fit(number)?),
        VarType::BOOL => PROPVARIANT::from_bool(number != 0),
        _ => return Err(DISP_E_TYPEMISMATCH),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_texts_become_each_other_where_they_fit() {
        let text = PROPVARIANT::from_u32(70_000)
            .change(VarType::LPWSTR)
            .expect("a text");
        assert_eq!(
            text.units(),
            Some(&"70000".encode_utf16().collect::<Vec<_>>()[..])
        );
        assert_eq!(
            text.change(VarType::UI8).expect("a number").u64(),
            Some(70_000)
        );
        assert_eq!(text.change(VarType::UI2).err(), Some(DISP_E_OVERFLOW));
        let odd = PROPVARIANT::from_text("seven").expect("a text");
        assert_eq!(odd.change(VarType::I4).err(), Some(DISP_E_TYPEMISMATCH));
    }
}
