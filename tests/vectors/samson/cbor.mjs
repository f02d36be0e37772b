// CBOR as the protocol writes and reads it.

import * as cborg from "cborg";

/** In the shortest form, with the keys of maps in the order they have in `value`. */
export function encode(value) {
  return cborg.encode(value, { mapSorter: () => 0 });
}

/** Exactly one value; throws for anything before, after or beside it. */
export function decode(bytes) {
  return cborg.decode(bytes, { rejectDuplicateMapKeys: true });
}
