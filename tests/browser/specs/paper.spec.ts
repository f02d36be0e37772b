import { expect, expectAccessible, expectFits, takePictures, test } from "../fixtures/index.ts";
import { fillRound } from "../fixtures/fill.ts";
import { words } from "../fixtures/words.ts";
import { startRound } from "../pages/facilitator.ts";
import { appoint, openTools } from "../pages/manage.ts";
import { factsOf, make, openPaper, save, textOf } from "../pages/paper.ts";
import { appIsKept, join, sendFirst, answersOf, VALUES } from "../pages/participant.ts";
import { allKept, openPlan, openStep, toSteps } from "../pages/plan.ts";
import { profileArrives } from "../pages/profile.ts";

const NAME = "DYRK, Bjellandstrand";
const ANSWERS = answersOf(1).slice(0, VALUES + 2);
/** What browsers write into the console without a connection. */
const NO_CONNECTION = { tolerate: [/ERR_CONNECTION|ERR_SOCKET_NOT_CONNECTED|ERR_INTERNET_DISCONNECTED|Failed to fetch|press\.js|report_bg/] };

test("a facilitator puts the profile on paper, and once more without a connection", async ({ phone, server }) => {
  test.slow(); // Compiling the largest program of all takes its time on a machine with other things to do.
  const { page } = await phone("Kari", NO_CONNECTION);
  const link = await startRound(page, { headcount: 5 });
  await fillRound(link, 5);
  await profileArrives(page);
  await appIsKept(page);

  await openPaper(page);
  await make(page, "paper-report-make");
  const report = await save(page);
  await expect(page.getByText(words("paper-saved"))).toBeVisible();
  expect(report.name).toMatch(/^samson-dyrk-bjellandstrand-.*-20\d\d-\d\d-\d\d\.pdf$/);
  expect(report.bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(report.bytes.length).toBeLessThan(600_000);
  expect(factsOf(report)).toMatchObject({ Tagged: "yes", Title: words("report-document-title", { name: NAME }) });
  expect(textOf(report)).toContain(words("report-fact-of", { responses: 5, headcount: 5 }));

  await server.stop();
  await page.reload();
  await make(page, "paper-report-make");
  expect(textOf(await save(page))).toBe(textOf(report));
  await make(page, "paper-picture-make");
  const picture = await save(page);
  expect(picture.name).toMatch(/\.png$/);
  expect(picture.bytes.subarray(1, 4).toString()).toBe("PNG");
});

test("a group that has no profile yet has its plan on paper, and only who leads is offered it", async ({ phone }) => {
  test.slow();
  const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed")];
  const link = await startRound(kari.page, { headcount: 5 });
  await join(ahmed.page, link);
  for (const { page } of [kari, ahmed]) {
    await page.goto("/");
    await page.getByRole("link", { name: words("collaboration-open"), exact: true }).click();
    await openPlan(page);
  }
  await expect(ahmed.page.getByRole("button", { name: words("paper-plan-make") })).toBeHidden();

  const { page } = kari;
  await openStep(page, "problem");
  await page.getByLabel("Problemet", { exact: true }).fill("Mange er ensomme.");
  await allKept(page);
  await toSteps(page);
  await make(page, "paper-plan-make");
  await expectAccessible(page, "plan-on-paper");
  await expectFits(page, "plan-on-paper");
  await takePictures(page, "plan-on-paper");
  const plan = await save(page);
  expect(plan.name).toMatch(/^samson-dyrk-bjellandstrand-20\d\d-\d\d-\d\d-effektplan\.pdf$/);
  expect(factsOf(plan)).toMatchObject({ Tagged: "yes", Title: words("report-plan-title", { name: NAME }) });
  expect(textOf(plan)).toContain("Mange er ensomme.");
});

test("without a connection the first time, it says what is missing, and works as soon as there is one", async ({ phone }) => {
  test.slow();
  const kari = await phone("Kari", NO_CONNECTION);
  await startRound(kari.page, { headcount: 5 });
  await appIsKept(kari.page);
  await openTools(kari.page);
  await kari.setOffline(true);
  await openPaper(kari.page);
  await kari.page.getByRole("button", { name: words("paper-form-make") }).click();
  await expect(kari.page.getByText(words("problem-no-press"))).toBeVisible();

  await kari.setOffline(false);
  await make(kari.page, "paper-form-make");
  const form = await save(kari.page);
  expect(textOf(form)).toContain(NAME);
  expect(form.name).toMatch(/-skjema\.pdf$/);
});

test("the way back for who leads is on a sheet", async ({ phone }) => {
  test.slow();
  const { page } = await phone("Kari");
  await startRound(page, { headcount: 5 });
  await openTools(page);
  const link = await appoint(page);
  await make(page, "paper-sheet-make");
  const sheet = await save(page);
  expect(factsOf(sheet)).toMatchObject({ Tagged: "yes", Pages: "1" });
  expect(textOf(sheet).replaceAll(" ", "")).toContain(link);
});

test("a participant downloads nothing of what makes reports, and is offered none", async ({ phone }) => {
  const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed")];
  const asked: string[] = [];
  ahmed.context.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const link = await startRound(kari.page, { headcount: 1, open: true });
  await join(ahmed.page, link);
  await sendFirst(ahmed.page, ANSWERS);
  await profileArrives(ahmed.page);
  await expect(ahmed.page.getByText(words("paper-open"))).toBeHidden();
  const round = new URL(ahmed.page.url()).pathname.replace(/profile$/, "report");
  await ahmed.page.goto(round);
  await expect(ahmed.page.getByText(words("problem-unknown-round"))).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((path) => /press\.js|samson-report/.test(path))).toEqual([]);
});
