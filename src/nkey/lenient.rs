//! The key test of the Go tools, for judging documents as servers judge them.

use std::sync::LazyLock;

use data_encoding::{Encoding, Specification};

use super::{KEY_BYTES, Kind};

/// Whether `text` passes as a public key of `kind` in the Go tools: base32 with line ends
/// anywhere, the right checksum and prefix letter.
///
/// For validating claims only. It does not say that the key can verify anything (it need not be
/// a point), and two texts may name one key; use [`PublicKey::parse`](super::PublicKey::parse)
/// for input. Stricter than Go in two places where Go is plainly wrong: the key must have
/// 32 bytes, and a stray character after the end is refused.
pub fn is_public_key(kind: Kind, text: &str) -> bool {
    let Ok(raw) = BASE32.decode(text.as_bytes()) else {
        return false;
    };
    let Some((body, checksum)) = raw.split_last_chunk::<2>() else {
        return false;
    };
    body.len() == 1 + KEY_BYTES
        && crc16(body) == u16::from_le_bytes(*checksum)
        // The low three bits of the prefix are ignored there.
        && body[0] & 0xf8 == kind.prefix()
}

static BASE32: LazyLock<Encoding> = LazyLock::new(|| {
    let mut spec = Specification::new();
    spec.symbols.push_str("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    spec.ignore.push_str("\r\n");
    spec.check_trailing_bits = false;
    spec.encoding()
        .expect("the base32 alphabet is a valid specification")
});

/// CRC-16/XMODEM: polynomial 0x1021, nothing reflected, starting at zero.
pub(super) fn crc16(data: &[u8]) -> u16 {
    data.iter().fold(0, |crc, byte| {
        (0..8).fold(crc ^ (u16::from(*byte) << 8), |crc, _| {
            let shifted = crc << 1;
            if crc & 0x8000 == 0 {
                shifted
            } else {
                shifted ^ 0x1021
            }
        })
    })
}
