import { expect, expectAccessible, expectFits, takePictures, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { action, changeAction, ofStatus, saveAction, seeActions, setStatus } from "../pages/actions.ts";
import { IDEA, openField, twoAtTheProfile } from "../pages/dialogue.ts";

test("an idea becomes an action with one tap, gets a name, a day and a box, and stands in the matrix on every phone", async ({ phone }) => {
  const [kari, ahmed] = await twoAtTheProfile(phone);
  const page = ahmed.page;
  const look = async (name: string) => {
    await expectAccessible(page, name);
    await expectFits(page, name);
    await takePictures(page, name);
  };
  await openField(page, 0);
  await look("field-talk");
  await page.getByRole("button", { name: words("actions-from-idea") }).click();
  await page.getByRole("link", { name: words("actions-see-one") }).click();
  await expect(page.getByLabel(words("action-what"))).toHaveValue(IDEA);
  await page.getByLabel(words("action-who")).fill("Anna og Bo");
  await page.getByLabel(words("action-by")).fill("2027-03-31");
  await page.getByRole("radio", { name: /^Prøv noe nytt/ }).click();
  await look("action");
  await saveAction(page);
  await expect(action(page, IDEA)).toContainText(`Anna og Bo · ${words("actions-by", { date: "31. mars 2027" })}`);
  await look("actions");

  await seeActions(kari.page);
  await kari.page.getByRole("link", { name: words("actions-matrix") }).click();
  const box = kari.page.locator(".card", { has: kari.page.getByRole("heading", { name: "Prøv noe nytt" }) });
  await expect(box.getByRole("link").filter({ hasText: IDEA })).toBeVisible();
  await page.getByRole("link", { name: words("actions-matrix") }).click();
  await look("matrix");
});

test("a new action needs words, and one that is dropped says why", async ({ phone }) => {
  const [, { page }] = await twoAtTheProfile(phone);
  await seeActions(page);
  await page.getByRole("link", { name: words("actions-new") }).click();
  await page.getByRole("button", { name: words("action-save") }).click();
  await expect(page.getByText(words("action-what-missing"))).toBeVisible();
  await page.getByLabel(words("action-what")).fill("Felles tur");
  await saveAction(page);
  await changeAction(page, "Felles tur", async () => {
    await setStatus(page, "dropped");
    await page.getByLabel(words("action-why")).fill("Ingen hadde tid.");
  });
  await expect(ofStatus(page, "dropped").getByRole("link")).toContainText("Ingen hadde tid.");
});
