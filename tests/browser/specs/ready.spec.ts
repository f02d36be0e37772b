import { expect, expectAccessible, takePictures, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { startRound } from "../pages/facilitator.ts";
import { appIsKept } from "../pages/participant.ts";

test("a facilitator sees what is ready and what is not", async ({ phone }) => {
  const kari = await phone("Kari", { tolerate: [/ERR_INTERNET_DISCONNECTED/] });
  await startRound(kari.page);
  await appIsKept(kari.page);
  await kari.page.getByRole("link", { name: words("ready-open") }).click();
  await expect(kari.page.getByText(words("ready-app-good-title"))).toBeVisible();
  await expect(kari.page.getByText(words("ready-server-good-title"))).toBeVisible();
  await expect(kari.page.getByText(words("ready-room-good-title"))).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await kari.page.emulateMedia({ colorScheme });
    await expectAccessible(kari.page);
  }
  await takePictures(kari.page, "ready");
  await kari.setOffline(true);
  await expect(kari.page.getByText(words("ready-server-bad-title"))).toBeVisible({ timeout: 45_000 });
  await expect(kari.page.getByRole("link", { name: words("ready-scan") })).toBeVisible();
});

test("where an installed app keeps its own records, that is said before anything is answered", async ({ phone }) => {
  const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed")];
  const link = await startRound(kari.page);
  await kari.page.goto(link);
  await expect(kari.page.getByText(words("join-lead-named", { name: "DYRK, Bjellandstrand" }))).toBeVisible();
  await expect(kari.page.getByText(words("join-install-title"))).toHaveCount(0);
  await ahmed.context.addInitScript(() => Object.defineProperty(navigator, "standalone", { value: false }));
  await ahmed.page.goto(link);
  await expect(ahmed.page.getByText(words("join-install-title"))).toBeVisible();
  await takePictures(ahmed.page, "join-iphone");
});

test("where an app on the home screen would be empty, that is said before there are keys, and nobody is sent there with them", async ({ phone }) => {
  const kari = await phone("Kari");
  await kari.page.goto("/new");
  await expect(kari.page.getByLabel(words("new-name"))).toBeVisible();
  await expect(kari.page.getByText(words("new-install-title"))).toHaveCount(0);
  const berit = await phone("Berit");
  await berit.context.addInitScript(() => {
    Object.defineProperty(navigator, "standalone", { value: false });
    navigator.storage.persisted = async () => false;
  });
  await berit.page.goto("/new");
  await expect(berit.page.getByText(words("new-install-title"))).toBeVisible();
  await expect(berit.page.getByText(words("new-install"))).toBeVisible();
  await takePictures(berit.page, "new-iphone");
  await startRound(berit.page);
  await berit.page.getByRole("link", { name: words("ready-open") }).click();
  await expect(berit.page.getByText(words("ready-records-bad-apart"))).toBeVisible();
  await expect(berit.page.getByText(words("ready-records-bad"), { exact: true })).toHaveCount(0);
  await takePictures(berit.page, "ready-iphone");
});
