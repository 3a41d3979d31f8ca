//! Ed25519 keys (RFC 8032): PKCS #8 and SubjectPublicKeyInfo in PEM (RFC 8410), or raw bytes.

use std::{
    fs::{File, OpenOptions},
    io::{Read as _, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
};

use ed25519_dalek::pkcs8::spki::der::pem::LineEnding;
use ed25519_dalek::{
    SigningKey, VerifyingKey,
    pkcs8::{
        DecodePrivateKey as _, DecodePublicKey as _, EncodePrivateKey as _, EncodePublicKey as _,
        KeypairBytes,
    },
};

use crate::exit::Trouble;

/// The most bytes of a key file that are read: PEM of these keys has fewer than 200.
const KEY_LIMIT_BYTES: u64 = 16 << 10;

/// A key to sign with: a seed of 32 bytes, or PKCS #8 in PEM.
pub(crate) fn secret_key(path: &Path) -> Result<SigningKey, Trouble> {
    let bytes = read(path)?;
    if let Ok(seed) = <[u8; 32]>::try_from(bytes.as_slice()) {
        return Ok(SigningKey::from_bytes(&seed));
    }
    let text = String::from_utf8_lossy(&bytes);
    SigningKey::from_pkcs8_pem(text.trim()).map_err(|_| {
        Trouble::Usage(format!(
            "{} holds no Ed25519 key (32 bytes, or PKCS #8 in PEM): `estop report keygen FILE` \
             makes one",
            path.display()
        ))
    })
}

/// A key to check with: PEM, 32 bytes, or 64 hexadecimal digits.
pub(crate) fn public_key(path: &Path) -> Result<VerifyingKey, Trouble> {
    let bytes = read(path)?;
    let text = String::from_utf8_lossy(&bytes).trim().to_owned();
    let raw = <[u8; 32]>::try_from(bytes.as_slice())
        .ok()
        .or_else(|| from_hex(&text));
    let key = match raw {
        Some(raw) => VerifyingKey::from_bytes(&raw).ok(),
        None => VerifyingKey::from_public_key_pem(&text).ok(),
    };
    key.ok_or_else(|| {
        Trouble::Usage(format!(
            "{} holds no Ed25519 public key (PEM, or 64 hexadecimal digits)",
            path.display()
        ))
    })
}

/// Makes a key: `path` (mode 0600) and `path.pub`. Neither may be there.
pub(crate) fn keygen(path: &Path) -> Result<(VerifyingKey, PathBuf), Trouble> {
    let mut seed = [0; 32];
    let random = File::open("/dev/urandom").and_then(|mut file| file.read_exact(&mut seed));
    random.map_err(|error| Trouble::Failed(format!("/dev/urandom: {error}")))?;
    let key = SigningKey::from_bytes(&seed);
    let public = key.verifying_key();
    // Without the public key in it (RFC 8410 §7, version 1): OpenSSL takes no other.
    let pair = KeypairBytes {
        secret_key: key.to_bytes(),
        public_key: None,
    };
    let secret_pem = pair.to_pkcs8_pem(LineEnding::LF);
    let secret_pem = secret_pem.map_err(|error| Trouble::Failed(error.to_string()))?;
    let public_pem = public.to_public_key_pem(LineEnding::LF);
    let public_pem = public_pem.map_err(|error| Trouble::Failed(error.to_string()))?;
    let mut public_path = path.as_os_str().to_owned();
    public_path.push(".pub");
    let public_path = PathBuf::from(public_path);
    if public_path.exists() {
        return Err(there(&public_path, "it exists already"));
    }
    create(path, 0o600, secret_pem.as_bytes())?;
    create(&public_path, 0o644, public_pem.as_bytes())?;
    Ok((public, public_path))
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Hexadecimal digits as so many bytes.
pub(crate) fn from_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != 2 * N || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let mut bytes = [0; N];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(bytes)
}

fn create(path: &Path, mode: u32, bytes: &[u8]) -> Result<(), Trouble> {
    let mut options = OpenOptions::new();
    let file = options.write(true).create_new(true).mode(mode).open(path);
    let written = file.and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.map_err(|error| there(path, &error.to_string()))
}

fn there(path: &Path, why: &str) -> Trouble {
    Trouble::Usage(format!("{} cannot be made: {why}", path.display()))
}

fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(KEY_LIMIT_BYTES).read_to_end(&mut bytes));
    match read {
        Ok(_) => Ok(bytes),
        Err(error) => Err(Trouble::Usage(format!("{}: {error}", path.display()))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_digits_are_bytes() {
        assert_eq!(hex(&[0, 255, 16]), "00ff10");
        assert_eq!(from_hex("00ff10"), Some([0, 255, 16]));
        assert_eq!(from_hex::<2>("00ff10"), None);
        assert_eq!(from_hex::<2>("+1ff"), None);
    }
}
