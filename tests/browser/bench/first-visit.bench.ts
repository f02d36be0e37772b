import { LANGUAGES, slowNetwork, slowProcessor } from "../fixtures/index.ts";
import { type Language, words } from "../fixtures/words.ts";
import { startRound } from "../pages/facilitator.ts";
import { median, repeat, test } from "./figures.ts";

const VISITS = 5;

/** The one that is built in, the one with the largest pack, and the one that is read from the right. */
const READ: Language[] = ["nb", "uk", "ar"];

/** In the page: presses the button as soon as it is there and not disabled, and notes when what it leads to is painted. */
function pressAtOnce([label, after]: [string, string]): void {
  const times = ((window as any).times = {} as Record<string, number>);
  const painted = (name: string) => requestAnimationFrame(() => requestAnimationFrame(() => (times[name] = performance.now())));
  new MutationObserver((_, observer) => {
    const button = [...document.querySelectorAll("button:not(:disabled)")].find((one) => one.textContent === label);
    if (button && !times.found) {
      times.found = performance.now();
      (button as HTMLElement).click();
    }
    if (times.found && [...document.querySelectorAll("h1")].some((one) => one.textContent === after)) {
      observer.disconnect();
      painted("handled");
    }
  }).observe(document, { childList: true, subtree: true });
}

for (const language of READ) test(`first visit on slow 4G with a slow processor, ${language}`, async ({ phone, record }) => {
  const link = await startRound((await phone("Kari")).page);
  const pressed = [words("join-accept", {}, language), words("join-group-heading", {}, language)] as [string, string];
  const visits = await repeat(VISITS, async (turn) => {
    const visitor = await phone(`visitor ${turn}`, { locale: LANGUAGES[language] });
    await visitor.page.addInitScript(pressAtOnce, pressed);
    await slowNetwork(visitor.page);
    await slowProcessor(visitor.page, 4);
    await visitor.page.goto(link, { waitUntil: "commit" });
    const handled = await visitor.page.waitForFunction(() => (window as any).times?.handled, undefined, { timeout: 60_000 });
    const readable = await visitor.page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]!.startTime);
    const visit = { readable, ready: (await handled.jsonValue()) as number };
    await visitor.close();
    return visit;
  });
  const of = (what: "readable" | "ready") => median(visits.map((visit) => visit[what]));
  record({ name: `first visit, slow 4G, processor 4x slower, ${language}: invitation readable`, value: of("readable"), unit: "ms", goal: 1500 });
  record({ name: `first visit, slow 4G, processor 4x slower, ${language}: ready to answer`, value: of("ready"), unit: "ms", goal: 4000 });
});
