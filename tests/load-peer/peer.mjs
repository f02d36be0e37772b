// The peer that Samson's server is measured against: `node peer.mjs CLIENTS BYTES SECONDS` starts
// automerge-repo-sync-server, lets clients replace an opaque value in a document each, one write after the other, and
// prints one line of JSON: {"elapsed": seconds, "milliseconds": [of each write]}.
//
// A write counts when the server has told the client that it has it. The server writes it to its folder some time
// later, without fsync: it promises less than Samson's does.

import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRequire } from "node:module";
import { once } from "node:events";
import { Repo } from "@automerge/automerge-repo";
import { BrowserWebSocketClientAdapter } from "@automerge/automerge-repo-network-websocket";

const [clients, bytes, seconds] = process.argv.slice(2).map(Number);

const port = await freePort();
const folder = await mkdtemp(join(tmpdir(), "samson-load-peer-"));
const program = createRequire(import.meta.url).resolve("@automerge/automerge-repo-sync-server");
const server = spawn(process.execPath, [program], {
  env: { ...process.env, DATA_DIR: folder, PORT: String(port) },
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  await once(server.stdout, "data");
  const writers = await Promise.all(Array.from({ length: clients }, writer));
  const begun = performance.now();
  const until = begun + seconds * 1000;
  const written = await Promise.all(writers.map((handle) => writeUntil(handle, until)));
  const elapsed = (performance.now() - begun) / 1000;
  console.log(JSON.stringify({ elapsed, milliseconds: written.flat() }));
} finally {
  server.kill();
  await once(server, "exit");
  await rm(folder, { recursive: true, force: true });
}
process.exit();

/** A client with a connection and a document of its own, which the server has. */
async function writer() {
  const repo = new Repo({ network: [new BrowserWebSocketClientAdapter(`ws://127.0.0.1:${port}`)] });
  await repo.networkSubsystem.whenReady();
  const handle = repo.create({ value: new Uint8Array() });
  await write(handle);
  return handle;
}

/** Writes one after the other; how long each took, in milliseconds. */
async function writeUntil(handle, until) {
  const took = [];
  while (performance.now() < until) {
    const begun = performance.now();
    await write(handle);
    took.push(performance.now() - begun);
  }
  return took;
}

/** Replaces the value, and waits until the server has it. */
function write(handle) {
  return new Promise((resolve) => {
    const hear = ({ heads }) => {
      if (!isSame(heads, handle.heads())) return;
      handle.off("remote-heads", hear);
      resolve();
    };
    handle.on("remote-heads", hear);
    handle.change((document) => {
      document.value = new Uint8Array(randomBytes(bytes));
    });
  });
}

function isSame(some, others) {
  return String([...some].sort()) === String([...others].sort());
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}
