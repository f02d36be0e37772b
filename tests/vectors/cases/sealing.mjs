// Padding and sealing, and sealed bytes that must not open.

import { encode } from "../samson/cbor.mjs";
import { sealingKey } from "../samson/keys.mjs";
import { ROOTS } from "../samson/documents.mjs";
import { SIZE_CLASS, associatedData, encrypt, pad, seal } from "../samson/seal.mjs";
import * as fixed from "./fixed.mjs";

const { COLLABORATION: collaboration, ROUND: round, AUTHOR: author, counted } = fixed;
const NONCE = counted(0xa0, 24);
const key = sealingKey(fixed.HERE);

const fragment = { kind: "fragment", round };
const snapshot = (document, sequence) => ({ kind: "snapshot", document, author, sequence });
const associated = (place, where = collaboration) => associatedData[place.kind]({ collaboration: where, ...place });
const ofFragment = seal(key, associated(fragment), SIZE_CLASS.answer, NONCE, counted(0, 106));
const tag = { kind: "tag", round, fragment: ofFragment };

const length = (size) => counted(1, size);
const CASES = [
  ["no plaintext at all", fragment, "answer", length(0)],
  ["one byte", fragment, "answer", length(1)],
  ["as long as an answer", fragment, "answer", length(106)],
  ["fills its size class", fragment, "answer", length(124)],
  ["one byte more than fits", fragment, "answer", length(125)],
  ["a text that fills its size class", fragment, "text", length(508)],
  ["a text of one byte more", fragment, "text", length(509)],
  ["an empty charter", snapshot("charter", 1), "snapshot", ROOTS.charter],
  ["a charter that fills its size class", snapshot("charter", 23), "snapshot", length(1020)],
  ["a charter of one byte more", snapshot("charter", 24), "snapshot", length(1021)],
  ["the commons, written often", snapshot("commons", 256), "snapshot", length(9)],
  ["a sequence number of four bytes", snapshot("commons", 65536), "snapshot", length(9)],
  ["a sequence number of eight bytes", snapshot("commons", 2 ** 32), "snapshot", length(9)],
  ["the largest sequence number", snapshot("commons", fixed.LARGEST_NUMBER), "snapshot", length(9)],
  ...fixed.GROUPS.map((group) => [`the tag of ${group}`, tag, "tag", encode(group)]),
];

export const sealing = CASES.map(([name, place, size, plaintext], number) => {
  const nonce = counted(0xa0 + number, 24);
  const [associated_data, padded] = [associated(place), pad(plaintext, SIZE_CLASS[size])];
  const sealed = seal(key, associated_data, SIZE_CLASS[size], nonce, plaintext);
  return { case: name, ...fixed.HERE, place, size, nonce, plaintext, associated_data, padded, sealed };
});

function changed(bytes, position, mask = 1) {
  const copy = Uint8Array.from(bytes);
  copy.set([copy.at(position) ^ mask], position < 0 ? copy.length + position : position);
  return copy;
}

const elsewhere = { ...fixed.HERE, collaboration: counted(0x11, 16) };
const badLength = (claimed) => {
  const padded = new Uint8Array(128);
  new DataView(padded.buffer).setUint32(0, claimed, true);
  return encrypt(key, associated(fragment), NONCE, padded);
};
const ofSnapshot = (place) => seal(key, associated(place), SIZE_CLASS.snapshot, NONCE, length(9));

const REFUSED = [
  ["another secret", { ...fixed.HERE, secret: counted(0x41, 32) }, fragment, ofFragment],
  ["another collaboration", elsewhere, fragment, ofFragment],
  ["another collaboration's bytes under the own key", fixed.HERE, fragment,
    seal(key, associated(fragment, elsewhere.collaboration), SIZE_CLASS.answer, NONCE, length(9))],
  ["another round", fixed.HERE, { kind: "fragment", round: counted(0x21, 16) }, ofFragment],
  ["a fragment as a tag", fixed.HERE, tag, ofFragment],
  ["the tag of another fragment", fixed.HERE, { ...tag, fragment: counted(0, 168) },
    seal(key, associated(tag), SIZE_CLASS.tag, NONCE, encode("citizen"))],
  ["an older snapshot under a new number", fixed.HERE, snapshot("charter", 2), ofSnapshot(snapshot("charter", 1))],
  ["somebody else's snapshot", fixed.HERE, { ...snapshot("charter", 1), author: fixed.FACILITATOR },
    ofSnapshot(snapshot("charter", 1))],
  ["the commons as a charter", fixed.HERE, snapshot("charter", 1), ofSnapshot(snapshot("commons", 1))],
  ["a changed nonce", fixed.HERE, fragment, changed(ofFragment, 0)],
  ["changed ciphertext", fixed.HERE, fragment, changed(ofFragment, 24)],
  ["a changed authenticator", fixed.HERE, fragment, changed(ofFragment, -1, 0x80)],
  ["the last byte missing", fixed.HERE, fragment, ofFragment.slice(0, -1)],
  ["a byte more", fixed.HERE, fragment, Uint8Array.from([...ofFragment, 0])],
  ["a nonce and nothing else", fixed.HERE, fragment, NONCE],
  ["less than a nonce", fixed.HERE, fragment, NONCE.slice(1)],
  ["nothing", fixed.HERE, fragment, new Uint8Array()],
  ["a length of one byte more than there is", fixed.HERE, fragment, badLength(125)],
  ["the largest length", fixed.HERE, fragment, badLength(0xffffffff)],
  ["too short for a length", fixed.HERE, fragment, encrypt(key, associated(fragment), NONCE, new Uint8Array(3))],
];

export const refused_sealing = REFUSED.map(([name, keys, place, sealed]) => ({ case: name, ...keys, place, sealed }));
