// Fetches the program that makes reports, then makes what is ordered. Messages are arrays. In: [number, order]. Out:
// [number, bytes here, bytes in all] while the program is on its way, then [number, outcome].

const SIZE = 0 /* bytes of the program */;

const waiting = [];
let here = 0;
let serve;

self.addEventListener("message", ({ data: [number, order] }) => {
  if (serve) return answer(number, order);
  waiting.push([number, order]);
  tellProgress();
});

try {
  const { default: init, serve: makeOutcome } = await import("./samson-report.js");
  await init({ module_or_path: fetchProgram() });
  serve = makeOutcome;
} catch (error) {
  // Not every browser tells a page of a module that came to no end; every one tells it of this.
  setTimeout(() => {
    throw error;
  });
}
if (serve) for (const [number, order] of waiting) answer(number, order);

/** The program, with its progress told while it arrives. */
async function fetchProgram() {
  const response = await fetch(new URL("./samson-report_bg.wasm", import.meta.url));
  if (!response.ok) throw new Error(`The program that makes reports: ${response.status}`);
  const counter = new TransformStream({
    transform(chunk, controller) {
      here += chunk.byteLength;
      tellProgress();
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counter), { headers: { "Content-Type": "application/wasm" } });
}

function tellProgress() {
  for (const [number] of waiting) self.postMessage([number, here, SIZE]);
}

function answer(number, order) {
  const outcome = serve(order);
  self.postMessage([number, outcome], [outcome.buffer]);
}
