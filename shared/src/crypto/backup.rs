//! Sealing a file with a password: a backup that may lie on a memory stick or in somebody's mail.
//!
//! ```text
//! "samson-backup\n"  version  memory  passes  salt   nonce   ciphertext  SHA-256 of all before
//! 14 bytes           1        4       4       16     24      n + 16      32
//! ```
//!
//! The key is Argon2id (RFC 9106, one lane) of the password; `memory` is in KiB, numbers are little endian. Everything
//! before the ciphertext is bound to it. The checksum tells a damaged file from a wrong password.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

const MAGIC: &[u8] = b"samson-backup\n";
const VERSION: u8 = 1;
const SALT: usize = 16;
const NONCE: usize = 24;
const CHECKSUM: usize = 32;
/// Magic, version, memory, passes, salt and nonce.
const HEADER: usize = MAGIC.len() + 1 + 4 + 4 + SALT + NONCE;

/// What one guess costs: 19 MiB and two passes, as OWASP recommends; about a fifth of a second on a phone.
const COST: Cost = Cost { memory: 19 * 1024, passes: 2 };

/// The fewest characters a password may have.
pub const PASSWORD_MINIMUM: usize = 10;

/// Why a backup does not open. Nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum BackupError {
    /// The file is something else.
    #[error("this file is not a backup of Samson")]
    NotABackup,
    /// It was cut off or changed on the way.
    #[error("this backup is damaged")]
    Damaged,
    /// A newer version of Samson made it.
    #[error("this backup was made by a newer version of Samson")]
    Newer,
    /// Not the password it was made with.
    #[error("this is not the password of the backup")]
    WrongPassword,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cost {
    /// KiB.
    memory: u32,
    passes: u32,
}

impl Cost {
    /// What a file may ask of a phone. A made-up file must not make it run out of memory.
    const fn is_bearable(self) -> bool {
        self.memory <= 256 * 1024 && self.passes <= 16
    }

    /// None for a cost that Argon2 does not know.
    fn key(self, password: &str, salt: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
        let params = Params::new(self.memory, self.passes, 1, Some(32)).ok()?;
        let mut key = Zeroizing::new([0; 32]);
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        argon.hash_password_into(password.as_bytes(), salt, key.as_mut()).ok()?;
        Some(key)
    }
}

/// Seals a backup with a password.
pub fn seal(password: &str, plaintext: &[u8], rng: &mut impl CryptoRng) -> Vec<u8> {
    let (mut salt, mut nonce) = ([0; SALT], [0; NONCE]);
    rng.fill_bytes(&mut salt);
    rng.fill_bytes(&mut nonce);
    let mut file = Vec::with_capacity(HEADER + plaintext.len() + 16 + CHECKSUM);
    file.extend_from_slice(MAGIC);
    file.push(VERSION);
    file.extend_from_slice(&COST.memory.to_le_bytes());
    file.extend_from_slice(&COST.passes.to_le_bytes());
    file.extend_from_slice(&salt);
    file.extend_from_slice(&nonce);
    // The cost is one that Argon2 knows, and only plaintext of 256 GiB does not fit.
    let key = COST.key(password, &salt).unwrap_or_default();
    let payload = Payload { msg: plaintext, aad: &file };
    let sealed = XChaCha20Poly1305::new((&*key).into()).encrypt(&XNonce::from(nonce), payload);
    file.extend(sealed.unwrap_or_default());
    let checksum = Sha256::digest(&file);
    file.extend_from_slice(&checksum);
    file
}

/// Opens a backup.
///
/// # Errors
/// [`BackupError`].
pub fn open(password: &str, file: &[u8]) -> Result<Zeroizing<Vec<u8>>, BackupError> {
    let version =
        *file.strip_prefix(MAGIC).ok_or(BackupError::NotABackup)?.first().ok_or(BackupError::Damaged)?;
    let split =
        file.len().checked_sub(CHECKSUM).filter(|split| *split >= HEADER).ok_or(BackupError::Damaged)?;
    let (body, checksum) = file.split_at(split);
    if Sha256::digest(body)[..] != *checksum {
        return Err(BackupError::Damaged);
    }
    if version != VERSION {
        return Err(BackupError::Newer);
    }
    let (header, sealed) = body.split_at(HEADER);
    let (cost, salt, nonce) = parts(header).ok_or(BackupError::Damaged)?;
    if !cost.is_bearable() {
        return Err(BackupError::Damaged);
    }
    let key = cost.key(password, salt).ok_or(BackupError::Damaged)?;
    let payload = Payload { msg: sealed, aad: header };
    let opened = XChaCha20Poly1305::new((&*key).into()).decrypt(&XNonce::from(nonce), payload);
    opened.map(Zeroizing::new).map_err(|_| BackupError::WrongPassword)
}

/// What stands behind magic and version in a header of the right length.
fn parts(header: &[u8]) -> Option<(Cost, &[u8], [u8; NONCE])> {
    let (memory, rest) = header.get(MAGIC.len() + 1..)?.split_first_chunk()?;
    let (passes, rest) = rest.split_first_chunk()?;
    let (salt, nonce) = rest.split_at_checked(SALT)?;
    let cost = Cost { memory: u32::from_le_bytes(*memory), passes: u32::from_le_bytes(*passes) };
    Some((cost, salt, nonce.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;

    const PASSWORD: &str = "kirsebær i hagen";

    fn sealed() -> Vec<u8> {
        seal(PASSWORD, b"the records", &mut ChaCha20Rng::seed_from_u64(1))
    }

    /// With a checksum that fits again.
    fn signed(mut body: Vec<u8>) -> Vec<u8> {
        body.truncate(body.len() - CHECKSUM);
        let checksum = Sha256::digest(&body);
        body.extend_from_slice(&checksum);
        body
    }

    #[test]
    fn a_backup_opens_with_its_password_and_with_no_other() {
        assert_eq!(*open(PASSWORD, &sealed()).unwrap(), b"the records");
        assert_eq!(open("kirsebær i hage", &sealed()), Err(BackupError::WrongPassword));
        assert_eq!(open("", &sealed()), Err(BackupError::WrongPassword));
    }

    #[test]
    fn a_backup_that_is_cut_off_or_changed_anywhere_is_damaged() {
        let file = sealed();
        for length in MAGIC.len()..file.len() {
            assert_eq!(open(PASSWORD, &file[..length]), Err(BackupError::Damaged), "{length}");
        }
        for place in MAGIC.len()..file.len() {
            let mut changed = file.clone();
            changed[place] ^= 1;
            assert_eq!(open(PASSWORD, &changed), Err(BackupError::Damaged), "{place}");
        }
    }

    #[test]
    fn another_file_is_no_backup_and_a_newer_one_says_so() {
        assert_eq!(open(PASSWORD, b""), Err(BackupError::NotABackup));
        assert_eq!(open(PASSWORD, b"%PDF-1.7 and so on"), Err(BackupError::NotABackup));
        let mut newer = sealed();
        newer[MAGIC.len()] = VERSION + 1;
        assert_eq!(open(PASSWORD, &signed(newer)), Err(BackupError::Newer));
    }

    #[test]
    fn a_file_cannot_ask_for_more_memory_than_a_phone_has() {
        let mut greedy = sealed();
        greedy[MAGIC.len() + 1..MAGIC.len() + 5].copy_from_slice(&u32::MAX.to_le_bytes());
        assert_eq!(open(PASSWORD, &signed(greedy)), Err(BackupError::Damaged));
    }

    #[test]
    fn two_backups_of_the_same_records_have_nothing_in_common() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let [one, other] = [(); 2].map(|()| seal(PASSWORD, b"the records", &mut rng));
        assert_ne!(one[HEADER..], other[HEADER..]);
    }
}
