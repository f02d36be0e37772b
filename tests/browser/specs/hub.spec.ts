import { expectedProfile, type Person } from "../fixtures/expected.ts";
import { expect, expectAccessible, type Phone, Server, takePictures, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { expectCount, startRound } from "../pages/facilitator.ts";
import { answerAll, answersOf, appIsKept, atQuestion, expectWhereabouts, join, lookOver, restSkipped, send, sendFirst } from "../pages/participant.ts";
import { expectOverview, profileArrives } from "../pages/profile.ts";

const PROTECTED = { protected: { threshold: 5 } };
const PEOPLE = 12;
const SAID = 8;

test.use({ serverCommand: ["hub"] });

function person(seed: number): Person {
  const group = (["municipality", "citizen"] as const)[seed % 2]!;
  return { group, answers: restSkipped(answersOf(seed).slice(0, SAID)) };
}

test("twelve phones on a hub see the same profile, though two were killed and one has a wrong clock", async ({ phone }) => {
  test.setTimeout(300_000);
  const kari = await phone("Kari");
  const link = await startRound(kari.page, { headcount: PEOPLE });
  const people = Array.from({ length: PEOPLE }, (_, seed) => person(seed + 1));
  const phones: Phone[] = [];
  for (const [index, { group, answers }] of people.entries()) {
    const one = await phone(`Phone ${index + 1}`, { reducedMotion: "reduce" });
    phones.push(one);
    if (index === 2) {
      const years = 3 * 365 * 86_400_000;
      await one.context.addInitScript((late) => {
        const { now } = Date;
        Date.now = () => now() + late;
      }, years);
    }
    await join(one.page, link, `group-${group}`);
    const said = answers.slice(0, SAID);
    if (index === 4 || index === 7) {
      await answerAll(one.page, said, 1, 5);
      await atQuestion(one.page, 6);
      await appIsKept(one.page);
      await one.reopen();
      await one.page.getByRole("link", { name: words("home-go-on") }).click();
      await answerAll(one.page, said, 6, SAID);
      await lookOver(one.page);
      await send(one.page);
    } else {
      await sendFirst(one.page, said);
    }
  }
  const profile = expectedProfile({ protection: PROTECTED, headcount: PEOPLE, people });
  for (const { page } of [kari, ...phones]) {
    await profileArrives(page);
    await expectOverview(page, profile);
  }
});

test("what was answered at a hub is at the server as soon as the hub has a connection, and the phone says so", async ({ phone, server }) => {
  test.setTimeout(120_000);
  const options = { tolerate: [/ERR_CONNECTION_(REFUSED|RESET)/, /ERR_EMPTY_RESPONSE/, /ERR_INCOMPLETE_CHUNKED_ENCODING/] };
  const [kari, ahmed] = [await phone("Kari", options), await phone("Ahmed", options)];
  const link = await startRound(kari.page, { headcount: 4 });
  await join(ahmed.page, link);
  await sendFirst(ahmed.page, answersOf(1).slice(0, SAID));
  await expectWhereabouts(ahmed.page, "answers-received");
  await expect(ahmed.page.getByText(words("place-hub"))).toBeVisible();
  await expect(ahmed.page.getByText(words("place-server"))).toHaveCount(0);

  const home = await Server.start();
  await server.stop();
  server.command.push("--server", home.url);
  await server.resume();
  await expect(ahmed.page.getByText(new RegExp(`${words("place-hub")}.*${words("place-server")}`))).toBeVisible({ timeout: 60_000 });

  // The same collaboration is at the server: whoever has the invitation joins there.
  const berit = await phone("Berit", { ...options, baseURL: home.url });
  await join(berit.page, link.replace(server.url, home.url));
  await sendFirst(berit.page, answersOf(2).slice(0, SAID));
  await expectWhereabouts(berit.page, "answers-received");
  await expectCount(kari.page, 2, 4);
  await home.remove();
});

test("the page for a projector says how to join", async ({ phone, server }) => {
  const { page } = await phone("Kari");
  await page.goto(`${server.url}/hub`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  await takePictures(page, "hub", true);
});
