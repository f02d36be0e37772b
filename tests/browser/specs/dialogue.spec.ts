import { expect, expectAccessible, expectFits, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { action, changeAction, ofStatus, seeActions, setStatus } from "../pages/actions.ts";
import { fieldTitle, IDEA, note, noteDown, openField, twoAtTheProfile } from "../pages/dialogue.ts";

test("two phones edit the same note and the same action without a connection, and have both edits when they meet", async ({ phone }) => {
  const [kari, ahmed] = await twoAtTheProfile(phone);
  const both = [kari, ahmed];
  await Promise.all(both.map(({ page }) => openField(page, 0)));
  await noteDown(kari.page, "Vafler.");
  await expect(note(ahmed.page)).toHaveValue("Vafler.");
  await ahmed.page.getByRole("button", { name: words("actions-from-idea") }).click();
  await expect(kari.page.getByRole("link", { name: words("actions-see-one") })).toBeVisible();

  await Promise.all(both.map((one) => one.setOffline(true)));
  await noteDown(kari.page, "Vafler. Og kaffe.");
  await noteDown(ahmed.page, "Mange vafler.");
  for (const { page } of both) await seeActions(page);
  await changeAction(kari.page, IDEA, () => setStatus(kari.page, "going_on"));
  await changeAction(ahmed.page, IDEA, () => ahmed.page.getByLabel(words("action-who")).fill("Anna"));
  await expect(action(ahmed.page, IDEA)).toContainText("Anna");

  await Promise.all(both.map((one) => one.setOffline(false)));
  for (const { page } of both) {
    const line = ofStatus(page, "going_on").getByRole("link").filter({ hasText: IDEA });
    await expect(line).toContainText("Anna");
    await page.getByRole("button", { name: words("back") }).click();
    await openField(page, 0);
    await expect(note(page)).toHaveValue("Mange vafler. Og kaffe.");
  }
});

test("a note survives a phone that dies right after it says it is kept, and goes to the others by itself", async ({ phone }) => {
  const [kari, ahmed] = await twoAtTheProfile(phone);
  await openField(ahmed.page, 0);
  const address = new URL(ahmed.page.url()).pathname;
  await ahmed.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await ahmed.setOffline(true);
  await noteDown(ahmed.page, "Vi møtes for sjelden.");
  await ahmed.reopen(address);
  await expect(note(ahmed.page)).toHaveValue("Vi møtes for sjelden.");
  await ahmed.setOffline(false);
  await openField(kari.page, 0);
  await expect(note(kari.page)).toHaveValue("Vi møtes for sjelden.");
});

test("one phone leads, another follows from field to field, and walks alone when it likes", async ({ phone }) => {
  const [kari, ahmed] = await twoAtTheProfile(phone);
  await kari.page.getByRole("link", { name: words("profile-talk") }).click();
  await kari.page.getByRole("button", { name: words("talk-lead") }).click();
  await expect(kari.page.getByText(words("talk-leading"))).toBeVisible();
  await ahmed.page.getByRole("button", { name: words("talk-follow") }).click();
  await expect(fieldTitle(ahmed.page)).toHaveText(await fieldTitle(kari.page).innerText());
  await kari.page.getByRole("link", { name: words("field-next", { name: "" }).trim() }).click();
  const second = words("field-place", { number: 2, total: 7 });
  await expect(ahmed.page.getByText(second)).toBeVisible();

  await ahmed.page.getByRole("button", { name: words("talk-alone") }).click();
  await ahmed.page.getByRole("link", { name: words("field-previous", { name: "" }).trim() }).click();
  await expect(ahmed.page.getByText(words("field-place", { number: 1, total: 7 }))).toBeVisible();
  await expect(kari.page.getByText(second)).toBeVisible();
  for (const { name, page } of [kari, ahmed]) {
    await expectAccessible(page, name);
    await expectFits(page, name);
  }
});
