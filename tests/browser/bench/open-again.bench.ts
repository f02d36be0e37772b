import { slowProcessor } from "../fixtures/index.ts";
import { startRound } from "../pages/facilitator.ts";
import { answer, atQuestion, join } from "../pages/participant.ts";
import { median, repeat, test } from "./figures.ts";

const TIMES = 7;

/** In the page: notes when an answer could be tapped, and is painted. */
function noteWhenAnswerable(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector("button.answer")) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => ((window as any).answerable = performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

test("opening the app again without a connection, until the statement is there to answer", async ({ phone, server, record }) => {
  const link = await startRound((await phone("Kari", { tolerate: [/ERR_CONNECTION/] })).page);
  const { page, context } = await phone("Ahmed", { tolerate: [/ERR_CONNECTION|ERR_INTERNET/] });
  await join(page, link);
  await answer(page, 4, 1);
  await atQuestion(page, 2);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const address = page.url();
  await page.close();
  await server.stop();

  const times = await repeat(TIMES, async (turn) => {
    const again = await context.newPage();
    await again.addInitScript(noteWhenAnswerable);
    await slowProcessor(again, 4);
    await again.goto(address, { waitUntil: "commit" });
    const answerable = await again.waitForFunction(() => (window as any).answerable, undefined, { timeout: 60_000 });
    const time = (await answerable.jsonValue()) as number;
    // It was not only there to look at, and the answer of the time before was kept.
    await answer(again, 3, 2 + turn);
    await atQuestion(again, 3 + turn);
    await again.close();
    return time;
  });
  record({ name: "opening again offline, processor 4x slower", value: median(times), unit: "ms", goal: 1200 });
});
