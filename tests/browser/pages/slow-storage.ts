import type { Page } from "@playwright/test";

/** What the storage of a page can be slow at: opening the database, or reading one of its tables. */
type Work = "open" | "collaborations";

/** A phone that is slow to store: it stays at one piece of work until it is told to go on. */
export class SlowStorage {
  private constructor(readonly page: Page) {}

  /** Makes the storage of a page slow from its next loading on. `work` is what it stays at first. */
  static async of(page: Page, work?: Work): Promise<SlowStorage> {
    await page.addInitScript(beSlow, work);
    return new SlowStorage(page);
  }

  /** Is going to stay at the next piece of work of this kind; what is asked for after it is not held up. */
  async stayAtNext(work: Work): Promise<void> {
    await this.page.evaluate((work) => void ((window as any).staysAt = work), work);
  }

  /** Waits until it stays there. */
  async stays(): Promise<void> {
    await this.page.waitForFunction(() => (window as any).staysAt === undefined);
  }

  /** Goes on with what it stays at. */
  async goOn(): Promise<void> {
    await this.page.evaluate(() => (window as any).goOn());
  }
}

/** In the page: an answer of the database that is held up comes when `goOn` is called. */
function beSlow(work?: Work): void {
  const page = window as any;
  const heldUp = new WeakSet<IDBRequest>();
  const told = new Promise<void>((resolve) => (page.goOn = resolve));
  page.staysAt = work;

  const hold = <T extends IDBRequest>(request: T, work: string) => {
    if (page.staysAt !== work) return request;
    page.staysAt = undefined;
    heldUp.add(request);
    return request;
  };
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...about) {
    return hold(open.apply(this, about), "open");
  };
  const { getAll } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.getAll = function (...about) {
    return hold(getAll.apply(this, about), this.name);
  };
  const onsuccess = Object.getOwnPropertyDescriptor(IDBRequest.prototype, "onsuccess")!;
  Object.defineProperty(IDBRequest.prototype, "onsuccess", {
    ...onsuccess,
    set(this: IDBRequest, answer: ((event: Event) => void) | null) {
      const late = (event: Event) => void told.then(() => answer?.call(this, event));
      onsuccess.set!.call(this, heldUp.has(this) ? late : answer);
    },
  });
}
