import { expect, expectAccessible, expectFits, takePictures, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { surveyText } from "../pages/survey.ts";
import { card, cell, openPart, toParts, twoAtTheResult, writeTogether } from "../pages/together.ts";

const HELPS = "Det som hjelper oss å lykkes";
const IN_THE_WAY = "Det som står i veien";
const PROUD = "Det vi kan være stolte av";
const ADVICE = "Råd til oss alle";

test("two phones write in the same cell and in different ones, also apart, and both see everything", async ({ phone }) => {
  const both = await twoAtTheResult(phone);
  const [kari, ahmed] = both;
  for (const { page } of both) {
    await writeTogether(page);
    await openPart(page, "overview");
  }
  await cell(kari.page, HELPS, PROUD).fill("Vafler.");
  await expect(cell(ahmed.page, HELPS, PROUD)).toHaveValue("Vafler.");
  await cell(ahmed.page, IN_THE_WAY, ADVICE).fill("Møt hverandre.");
  await expect(cell(kari.page, IN_THE_WAY, ADVICE)).toHaveValue("Møt hverandre.");

  await Promise.all(both.map((one) => one.setOffline(true)));
  await cell(kari.page, HELPS, PROUD).fill("Vafler. Og kaffe.");
  await cell(ahmed.page, HELPS, PROUD).fill("Mange vafler.");
  await cell(kari.page, IN_THE_WAY, PROUD).fill("Ingen krangel.");
  for (const { page } of both) await expect(page.getByText(words("talk-note-soon"))).toHaveCount(0);
  await Promise.all(both.map((one) => one.setOffline(false)));
  for (const { page } of both) {
    await expect(cell(page, HELPS, PROUD)).toHaveValue("Mange vafler. Og kaffe.");
    await expect(cell(page, IN_THE_WAY, PROUD)).toHaveValue("Ingen krangel.");
    await toParts(page);
    await expect(page.locator("a.link-row[href$='/overview']")).toContainText(words("together-progress", { done: 3, total: 12 }));
  }
});

test("what the answers suggest is taken with one tap, once, and others get it", async ({ phone }) => {
  const [kari, ahmed] = await twoAtTheResult(phone);
  for (const { page } of [kari, ahmed]) {
    await writeTogether(page);
    await openPart(page, "overview");
  }
  const line = words("together-suggestion", { name: surveyText("factor.history", "name"), score: "5,0" });
  await card(kari.page, HELPS).getByText(words("together-suggestions", { count: 1 })).click();
  await kari.page.getByRole("button", { name: line }).click();
  await expect(kari.page.getByRole("button", { name: line })).toContainText(words("together-taken"));
  await kari.page.getByRole("button", { name: line }).click();
  for (const { page } of [kari, ahmed]) await expect(cell(page, HELPS, PROUD)).toHaveValue(line);
  await expectAccessible(kari.page, "together-overview");
  await expectFits(kari.page, "together-overview");
  await takePictures(kari.page, "together-overview");
});

test("a group says where in the circle it is, how it works, and how thick it is, on every phone", async ({ phone }) => {
  const [kari, ahmed] = await twoAtTheResult(phone);
  const look = async (name: string) => {
    await expectAccessible(kari.page, name);
    await expectFits(kari.page, name);
    await takePictures(kari.page, name);
  };
  for (const { page } of [kari, ahmed]) await writeTogether(page);
  await look("together");
  const open = async (part: Parameters<typeof openPart>[1]) => {
    for (const { page } of [kari, ahmed]) await openPart(page, part);
  };
  const back = async () => {
    for (const { page } of [kari, ahmed]) await toParts(page);
  };

  await open("circle");
  await kari.page.getByRole("radio", { name: /^Få med folk/ }).click();
  await expect(ahmed.page.getByRole("radio", { name: /^Få med folk/ })).toBeChecked();
  await expect(ahmed.page.getByText("Hvem mangler vi rundt bordet?")).toBeVisible();
  await look("together-circle");
  await ahmed.page.getByRole("button", { name: words("together-take-back") }).click();
  await expect(kari.page.getByRole("radio", { name: /^Få med folk/ })).not.toBeChecked();
  await back();

  await open("evaluation");
  await kari.page.getByRole("checkbox", { name: "De var med og startet det" }).click();
  await ahmed.page.getByRole("checkbox", { name: "De er med og gjør jobben" }).click();
  await ahmed.page.getByRole("radio", { name: "Makt og roller er blitt nye" }).click();
  await kari.page.getByLabel("Hvor nær er vi målene vi satte oss?").fill("Halvveis.");
  for (const { page } of [kari, ahmed]) {
    for (const ticked of ["De var med og startet det", "De er med og gjør jobben"]) {
      await expect(page.getByRole("checkbox", { name: ticked })).toBeChecked();
    }
    await expect(page.getByRole("radio", { name: "Makt og roller er blitt nye" })).toBeChecked();
    await expect(page.getByLabel("Hvor nær er vi målene vi satte oss?")).toHaveValue("Halvveis.");
  }
  await look("together-evaluation");
  await back();

  await open("continuum");
  const whole = (of: typeof kari) => of.page.getByRole("slider").first();
  await expect(whole(kari)).toHaveAttribute("aria-valuetext", words("together-not-placed"));
  await whole(kari).fill("62");
  await expect(whole(ahmed)).toHaveAttribute("aria-valuetext", words("together-placed", { value: 62 }));
  await whole(ahmed).press("ArrowRight");
  await expect(whole(kari)).toHaveAttribute("aria-valuetext", words("together-placed", { value: 63 }));
  await look("together-continuum");
});
