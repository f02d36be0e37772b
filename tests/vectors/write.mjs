// Writes vectors.json. The same on every machine: keys, nonces and actors are fixed.

import { writeFileSync } from "node:fs";
import { text } from "./cases/index.mjs";

writeFileSync(new URL("vectors.json", import.meta.url), text());
