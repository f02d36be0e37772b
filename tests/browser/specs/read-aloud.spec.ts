import type { Page } from "@playwright/test";
import { expect, takePictures, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { startRound } from "../pages/facilitator.ts";
import { answer, answersOf, atQuestion, join } from "../pages/participant.ts";

/** In the page: a device with these voices, which notes what it is told to say. */
function haveVoices(voices: { lang: string; localService: boolean }[]): void {
  const said: string[] = ((window as any).said = []);
  const synthesis = {
    getVoices: () => voices,
    speak: (utterance: { text: string; voice: { lang: string } }) => said.push(`${utterance.voice.lang}: ${utterance.text}`),
    cancel: () => said.push("silence"),
  };
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  (window as any).SpeechSynthesisUtterance = class {
    constructor(readonly text: string) {}
  };
}

async function said(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as any).said.filter((text: string) => text !== "silence"));
}

const button = (page: Page) => page.getByRole("button", { name: words("answer-read-aloud") });

test("every question is read by the device's own voice until that is turned off", async ({ phone }) => {
  const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed")];
  const link = await startRound(kari.page);
  await ahmed.context.addInitScript(haveVoices, [
    { lang: "en-GB", localService: true },
    { lang: "nb-NO", localService: true },
  ]);
  await join(ahmed.page, link);
  const answers = answersOf(1);
  expect(await said(ahmed.page)).toEqual([]);
  await button(ahmed.page).click();
  await expect(button(ahmed.page)).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => said(ahmed.page)).toHaveLength(1);
  expect((await said(ahmed.page))[0]).toMatch(/^nb-NO: Hvor viktig er åpenhet for dere\? /);
  await takePictures(ahmed.page, "answer-aloud");
  for (let number = 1; number <= 5; number++) await answer(ahmed.page, answers[number - 1]!, number);
  await expect.poll(() => said(ahmed.page)).toHaveLength(6);
  expect((await said(ahmed.page))[4]).toBe("nb-NO: Alle partnere har like mye å si når viktige beslutninger tas.");
  await button(ahmed.page).click();
  await answer(ahmed.page, answers[5]!, 6);
  await atQuestion(ahmed.page, 7);
  expect(await said(ahmed.page)).toHaveLength(6);
});

test("nothing is offered where no voice of the device speaks the language, or only one on the net does", async ({ phone }) => {
  const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed")];
  const link = await startRound(kari.page);
  await ahmed.context.addInitScript(haveVoices, [
    { lang: "en-GB", localService: true },
    { lang: "nb-NO", localService: false },
  ]);
  await join(ahmed.page, link);
  await ahmed.page.getByLabel(words("language-label")).selectOption("en");
  await expect(ahmed.page.getByRole("button", { name: words("answer-read-aloud", {}, "en") })).toBeVisible();
  await ahmed.page.getByLabel(words("language-label", {}, "en")).selectOption("nb");
  await atQuestion(ahmed.page, 1);
  await expect(button(ahmed.page)).toHaveCount(0);
});
