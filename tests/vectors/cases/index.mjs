// All vectors, as they stand in vectors.json.

import { plain } from "../samson/bytes.mjs";
import * as bodies from "./bodies.mjs";
import * as documents from "./documents.mjs";
import * as handOver from "./hand-over.mjs";
import * as invitations from "./invitations.mjs";
import * as keys from "./keys.mjs";
import * as sealing from "./sealing.mjs";
import * as signatures from "./signatures.mjs";

const SECTIONS = { ...keys, ...sealing, ...signatures, ...invitations, ...bodies, ...documents, ...handOver };
const isSection = ([, cases]) => Array.isArray(cases) && cases[0].case !== undefined;

/** The text of vectors.json: one case a line. */
export function text() {
  const sections = Object.entries(SECTIONS).filter(isSection).map(([name, cases]) => {
    const lines = cases.map((one) => `    ${JSON.stringify(plain(one))}`);
    return `  ${JSON.stringify(name)}: [\n${lines.join(",\n")}\n  ]`;
  });
  return `{\n${sections.join(",\n")}\n}\n`;
}
