import type { Page } from "@playwright/test";
import { type Response, responseIn } from "../fixtures/cbor.ts";

/** The next response that leaves this phone, as it goes to the server. Ask before it is sent. */
export async function nextResponse(page: Page): Promise<Response> {
  let found: Response | undefined;
  await page.waitForRequest((request) => {
    const body = request.method() === "PUT" ? request.postDataBuffer() : null;
    found = body ? responseIn(body) : undefined;
    return found !== undefined;
  });
  return found!;
}

/** What this phone shows to be let in, and where its collaboration lives, from the next question it asks. */
export async function nextQuestion(page: Page): Promise<{ path: string; authorization: string }> {
  const request = await page.waitForRequest(/\/changes\?/);
  const { authorization } = await request.allHeaders();
  return { path: new URL(request.url()).pathname.replace(/\/changes$/, ""), authorization: authorization! };
}
