// Whatever the vectors hold is read back, and what they call refused is refused.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inflateRawSync } from "node:zlib";
import { hex, plain, unhex } from "../samson/bytes.mjs";
import * as documents from "../samson/documents.mjs";
import * as invitation from "../samson/invitation.mjs";
import { sealingKey } from "../samson/keys.mjs";
import * as receiptCode from "../samson/receipt-code.mjs";
import { associatedData, open } from "../samson/seal.mjs";
import { verify } from "../samson/sign.mjs";
import * as wire from "../samson/wire.mjs";

const vectors = JSON.parse(readFileSync(new URL("../vectors.json", import.meta.url), "utf8"));

/** Checks every case of a section, and names those that fail. */
function each(section, check) {
  const failed = ({ case: name, ...fields }) => {
    try {
      check(fields);
      return [];
    } catch (error) {
      return [`${name}: ${error.message}`];
    }
  };
  test(`every case of ${section} is read or refused as it says`, () => {
    assert.deepEqual(vectors[section].flatMap(failed), []);
  });
}

const refusedAs = (refusal, read) => assert.throws(read, { code: refusal });

function opened({ secret, collaboration, place, sealed }) {
  const { kind, document, sequence, ...bytes } = place;
  const fields = Object.fromEntries(Object.entries(bytes).map(([name, field]) => [name, unhex(field)]));
  const where = { collaboration: unhex(collaboration), document, sequence: sequence && BigInt(sequence), ...fields };
  const key = sealingKey({ secret: unhex(secret), collaboration: unhex(collaboration) });
  return open(key, associatedData[kind](where), unhex(sealed));
}
each("sealing", (one) => assert.equal(hex(opened(one)), one.plaintext));
each("refused_sealing", (one) => assert.throws(() => opened(one)));

const verified = ({ type, body, signature }) => verify(type, { body: unhex(body), signature: unhex(signature) });
each("signatures", (one) => assert.equal(hex(wire.encode(one.type, verified(one))), one.body));
each("refused_signatures", (one) => refusedAs(one.refusal, () => verified(one)));

const parsed = ({ link }) => plain(invitation.parse(link));
each("invitations", (one) => assert.deepEqual(parsed(one), one.value));
each("other_invitations", (one) => assert.deepEqual(parsed(one), one.value));
each("refused_invitations", (one) => refusedAs(one.refusal, () => parsed(one)));

each("receipt_codes", (one) => assert.equal(hex(receiptCode.parse(one.shown)), one.code));
each("refused_receipt_codes", (one) => assert.throws(() => receiptCode.parse(one.written)));

const decoded = ({ type, cbor }) => plain(wire.decode(type, unhex(cbor)));
each("bodies", (one) => assert.deepEqual(decoded(one), one.value));
each("other_encodings", (one) => assert.deepEqual(decoded(one), one.value));
each("refused_bodies", (one) => refusedAs("malformed", () => decoded(one)));

each("fragments", (one) => assert.deepEqual(documents.readFragment(unhex(one.change)), one.said));
each("refused_fragments", (one) => refusedAs("unreadable", () => documents.readFragment(unhex(one.change))));

const charter = ({ snapshot }) => plain(documents.readCharter(documents.load(unhex(snapshot))));
each("charters", (one) => assert.deepEqual(charter(one), one.value));
each("refused_charters", (one) => refusedAs(one.refusal, () => charter(one)));

each("shown_profiles", ({ body, signature, facilitator, round, summary, ...keys }) => {
  const shown = verify("shown_profile", { body: unhex(body), signature: unhex(signature) });
  assert.deepEqual([hex(shown.facilitator), hex(shown.round)], [facilitator, round]);
  const inside = opened({ ...keys, place: { kind: "profile", round, facilitator }, sealed: hex(shown.box) });
  assert.equal(hex(inflateRawSync(inside)), summary);
});
