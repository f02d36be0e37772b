// What all cases share: fixed, so that the vectors are the same whenever they are made.

import { authorId } from "../samson/sign.mjs";

/** As many bytes, counted up from `first`: no two of them the same, so that a wrong order shows. */
export const counted = (first, length) => Uint8Array.from({ length }, (_, i) => (first + i) & 255);

export const SECRET = counted(0x40, 32);
export const COLLABORATION = counted(0x10, 16);
export const ROUND = counted(0x20, 16);
export const HERE = { secret: SECRET, collaboration: COLLABORATION };

export const AUTHOR_SECRET = counted(0x60, 32);
export const AUTHOR = authorId(AUTHOR_SECRET);
export const FACILITATOR_SECRET = counted(0x80, 32);
export const FACILITATOR = authorId(FACILITATOR_SECRET);

export const GROUPS = ["municipality", "enterprise", "volunteer", "citizen", "other"];

/** The largest sequence number or counter. */
export const LARGEST_NUMBER = 2n ** 63n - 1n;
