import { expect, LANGUAGES, takePictures, test } from "../fixtures/index.ts";
import { type Language, words } from "../fixtures/words.ts";
import { startRound } from "../pages/facilitator.ts";
import { atQuestion, join } from "../pages/participant.ts";
import { SlowStorage } from "../pages/slow-storage.ts";

const PACKS = "**/languages/*.pack";

for (const language of Object.keys(LANGUAGES) as Language[]) {
  test(`a phone that asks for ${language} reads it from the first moment to the first statement`, async ({ phone }) => {
    const [kari, guest] = [await phone("Kari"), await phone("Guest", { locale: LANGUAGES[language] })];
    const link = await startRound(kari.page);
    const packs: string[] = [];
    guest.page.on("request", (request) => request.url().endsWith(".pack") && packs.push(request.url().replace(/.*\//, "")));
    await guest.page.goto("/j");
    await expect(guest.page.getByRole("heading", { level: 1 })).toHaveText(words("join-none-heading", {}, language));
    await expect(guest.page.locator("html")).toHaveAttribute("lang", language);
    await expect(guest.page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
    expect(new Set(packs)).toEqual(new Set(language === "nb" ? [] : [`${language}.pack`]));
    await guest.page.goto(link);
    const isReviewed = language === "nb" || language === "en";
    await expect(guest.page.getByText(words("language-not-reviewed", {}, language))).toHaveCount(isReviewed ? 0 : 1);
    await takePictures(guest.page, `join-${language}`);
    await join(guest.page, link, "group-citizen", language);
    await atQuestion(guest.page, 1, language);
    await takePictures(guest.page, `weight-${language}`);
  });
}

test("a language that is chosen stays, without a connection too, and others are there as well", async ({ phone }) => {
  const { page, context } = await phone("Olena", { tolerate: [/ERR_INTERNET_DISCONNECTED/] });
  await page.goto("/");
  await page.getByLabel(words("language-label")).selectOption("uk");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("start-heading", {}, "uk"));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("start-heading", {}, "uk"));
  await page.getByLabel(words("language-label", {}, "uk")).selectOption("ar");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("start-heading", {}, "ar"));
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
});

test("a language that is chosen while the app is still opening counts, and stays", async ({ phone }) => {
  const { page } = await phone("Olena");
  const storage = await SlowStorage.of(page, "open");
  await page.goto("/");
  await page.route(PACKS, async (route) => {
    // The texts come after the screen is gone where the language was chosen.
    await expect(page.getByRole("link", { name: words("home-start") })).toBeVisible();
    await route.continue();
  });
  await page.getByLabel(words("language-label")).selectOption("en");
  await storage.goOn();
  await expect(page.getByRole("link", { name: words("home-start", {}, "en") })).toBeVisible();
  await page.unroute(PACKS);
  await page.reload();
  await storage.goOn();
  await expect(page.getByRole("link", { name: words("home-start", {}, "en") })).toBeVisible();
});

test("a language that cannot be fetched is said so, and comes with the connection", async ({ phone }) => {
  const { page } = await phone("Olena", { locale: "uk-UA", tolerate: [/ERR_FAILED/, /Failed to fetch/] });
  await page.route(PACKS, (route) => route.abort());
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("start-heading"));
  await page.getByLabel(words("language-label")).selectOption("uk");
  await expect(page.getByText(words("language-missing"))).toBeVisible();
  await page.unroute(PACKS);
  await page.getByLabel(words("language-label")).selectOption("en");
  await expect(page.getByText(words("language-missing", {}, "en"))).toHaveCount(0);
  await page.getByLabel(words("language-label", {}, "en")).selectOption("uk");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("start-heading", {}, "uk"));
});
