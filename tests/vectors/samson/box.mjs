// Sealed once more for a server: HPKE (RFC 9180), as sync-protocol.md has it under "Carrying key".

import { chacha20poly1305 } from "@noble/ciphers/chacha";
import { x25519 } from "@noble/curves/ed25519";
import { expand, extract } from "@noble/hashes/hkdf";
import { sha256 } from "@noble/hashes/sha2";
import { concat, utf8 } from "./bytes.mjs";

const INFO = utf8("samson/1/carry");
const NOTHING = new Uint8Array();
/** DHKEM(X25519, HKDF-SHA256); with HKDF-SHA256 and ChaCha20-Poly1305. */
const KEM = concat(utf8("KEM"), Uint8Array.of(0, 0x20));
const SUITE = concat(utf8("HPKE"), Uint8Array.of(0, 0x20, 0, 1, 0, 3));

const labelled = (suite) => ({
  extract: (salt, label, material) => extract(sha256, concat(utf8("HPKE-v1"), suite, utf8(label), material), salt),
  expand: (key, label, info, length) =>
    expand(sha256, key, concat(Uint8Array.of(0, length), utf8("HPKE-v1"), suite, utf8(label), info), length),
});

/** The public half of a carrying key. */
export const carryKey = (secret) => x25519.getPublicKey(secret);

/** Section 7.1.3: the one-time secret that follows from 32 random bytes. */
function oneTimeSecret(random) {
  const kem = labelled(KEM);
  return kem.expand(kem.extract(NOTHING, "dkp_prk", random), "sk", NOTHING, 32);
}

/** Section 5.1, base mode, for the one message there is. */
function cipher(shared, oneTime, carry) {
  const [kem, suite] = [labelled(KEM), labelled(SUITE)];
  const agreed = kem.expand(kem.extract(NOTHING, "eae_prk", shared), "shared_secret", concat(oneTime, carry), 32);
  const hashes = [suite.extract(NOTHING, "psk_id_hash", NOTHING), suite.extract(NOTHING, "info_hash", INFO)];
  const context = concat(Uint8Array.of(0), ...hashes);
  const secret = suite.extract(agreed, "secret", NOTHING);
  const key = suite.expand(secret, "key", context, 32);
  return chacha20poly1305(key, suite.expand(secret, "base_nonce", context, 12));
}

/** Seals for a carrying key, with 32 random bytes. */
export function sealBox(carry, random, plaintext) {
  const secret = oneTimeSecret(random);
  const oneTime = x25519.getPublicKey(secret);
  return concat(oneTime, cipher(x25519.getSharedSecret(secret, carry), oneTime, carry).encrypt(plaintext));
}

/** Opens what was sealed for the public half, else throws. */
export function openBox(secret, box) {
  const oneTime = box.slice(0, 32);
  return cipher(x25519.getSharedSecret(secret, oneTime), oneTime, carryKey(secret)).decrypt(box.slice(32));
}
