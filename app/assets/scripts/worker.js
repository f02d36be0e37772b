// Starts the worker's program. Messages that arrive while it is being loaded are handed over once it listens.

const early = [];
const keep = (event) => early.push(event);
self.addEventListener("message", keep);

const { default: init } = await import("./samson-worker.js");
await init();

self.removeEventListener("message", keep);
for (const { data, ports } of early) self.dispatchEvent(new MessageEvent("message", { data, ports: [...ports] }));
