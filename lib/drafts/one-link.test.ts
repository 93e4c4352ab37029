import { describe, expect, it } from "vitest";
import type { NewShare, OwnedShare } from "@/lib/share/owner";
import { fakeBrowser, slowBrowser } from "./drafts.testing";
import { finishBegun, type LinkAround, type LinkDeeds, makeOneLink } from "./one-link";
import type { DraftStore } from "./store";

const named = { version: 1, office: { name: "Harbor Dental" } } as const;
const offline = { kind: "offline" } as const;

const ownedOf = (secrets: NewShare): OwnedShare => ({
  ...secrets,
  epoch: 1,
  planRevision: 1,
  workRevision: 1,
  expiresAt: "2026-12-22T09:00:00.000Z",
  createdAt: "2026-11-22T09:00:00.000Z",
  sharedOn: "2026-11-22",
  documentHash: "0".repeat(64),
});

/** The shares that the server has, by their ids. */
class Server {
  readonly ids = new Set<string>();
  losesAnswers = false;

  readonly deeds: LinkDeeds = {
    make: async (begun, keep) => {
      if (!keep(begun)) throw new Error("It was not kept.");
      this.ids.add(begun.id);
      await Promise.resolve();
      return this.losesAnswers ? offline : { kind: "ok", owned: ownedOf(begun) };
    },
    withdraw: async ({ id }) => this.ids.delete(id),
  };

  readonly find = async (begun: NewShare) =>
    this.ids.has(begun.id)
      ? { kind: "ok" as const, owned: ownedOf(begun) }
      : { kind: "refused" as const, code: "not-found" as const, message: "" };
}

let seed = 0;
const randomBytes = (length: number) => Uint8Array.from({ length }, (_, index) => (seed++ * 41 + index * 7) % 256);

function around(tab: DraftStore, more: Partial<LinkAround> = {}): LinkAround {
  return { shared: tab.shared, randomBytes, locks: undefined, wait: async () => undefined, ...more };
}

/** One holder at a time, as the browser gives them out. */
function fakeLocks(): LinkAround["locks"] {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, act: unknown) => {
      if (typeof act !== "function") throw new TypeError("There is something to do.");
      const turn = last.then(() => act());
      last = turn;
      return turn;
    },
  };
}

describe("two tabs that are asked for a link in the same moment", () => {
  it("make one, by a lock of the browser", async () => {
    const browser = fakeBrowser();
    const server = new Server();
    const [one, two] = [browser.tab(), browser.tab()];
    const office = one.add(named);
    const locks = fakeLocks();
    await Promise.all([one, two].map((tab) => makeOneLink(office, around(tab, { locks }), server.deeds)));
    expect(server.ids.size).toBe(1);
    const kept = browser.tab().shared.read(office);
    expect(kept?.state === "live" && [...server.ids]).toEqual([kept?.state === "live" && kept.owned.id]);
  });

  it("make one where there are no locks, although each sees the other’s writes late", async () => {
    const browser = slowBrowser();
    const server = new Server();
    const office = browser.tab().add(named);
    browser.deliver();
    const [one, two] = [browser.tab(), browser.tab()];
    const wait = async () => {
      await Promise.resolve();
      browser.deliver();
    };
    await Promise.all([one, two].map((tab) => makeOneLink(office, around(tab, { wait }), server.deeds)));
    browser.deliver();
    expect(server.ids.size).toBe(1);
    for (const tab of [one, two, browser.tab()]) {
      expect(tab.shared.read(office)).toMatchObject({ state: "live", owned: { id: [...server.ids][0] } });
    }
  });

  it("withdraw what nobody would know, when one was slower than it was waited for", async () => {
    const browser = slowBrowser();
    const server = new Server();
    const office = browser.tab().add(named);
    browser.deliver();
    const [one, two] = [browser.tab(), browser.tab()];
    const slow: LinkDeeds = {
      ...server.deeds,
      make: async (begun, keep) => {
        const made = await server.deeds.make(begun, keep);
        browser.deliver();
        return made;
      },
    };
    await Promise.all([one, two].map((tab) => makeOneLink(office, around(tab), slow)));
    browser.deliver();
    const kept = browser.tab().shared.read(office);
    expect(kept?.state).toBe("live");
    expect([...server.ids]).toEqual([kept?.state === "live" && kept.owned.id]);
  });
});

describe("a browser that keeps nothing", () => {
  it.each(["full", "forbidden"] as const)("makes no link, and says so (%s)", async (how) => {
    const browser = fakeBrowser();
    const server = new Server();
    const tab = browser.tab();
    const office = tab.add(named);
    if (how === "full") browser.storage.full = true;
    else browser.forbidden = true;
    expect(await makeOneLink(office, around(tab), server.deeds)).toMatchObject({ kind: "fault", fault: "not-kept" });
    expect(server.ids.size).toBe(0);
    browser.storage.full = false;
    browser.forbidden = false;
    expect(await makeOneLink(office, around(tab), server.deeds)).toEqual({ kind: "ok" });
    expect(browser.tab().shared.read(office)).toMatchObject({ state: "live" });
  });
});

describe("a link whose answer was lost", () => {
  it("is found on the next visit", async () => {
    const browser = fakeBrowser();
    const server = new Server();
    const tab = browser.tab();
    const office = tab.add(named);
    server.losesAnswers = true;
    expect(await makeOneLink(office, around(tab), server.deeds)).toEqual(offline);
    const later = browser.tab();
    await finishBegun(office, around(later), server.find);
    expect(later.shared.read(office)).toMatchObject({ state: "live", owned: { id: [...server.ids][0] } });
  });

  it("is found also where an earlier link had ended: its secrets are not given up for what ended", async () => {
    const browser = fakeBrowser();
    const server = new Server();
    const tab = browser.tab();
    const office = tab.add(named);
    const ended = { id: "E".repeat(21).concat("A"), ownerSecret: "s".repeat(42).concat("A") };
    tab.shared.write(office, { state: "withdrawn", owned: ownedOf(ended) });
    server.losesAnswers = true;
    await makeOneLink(office, around(tab), server.deeds);
    const later = browser.tab();
    await finishBegun(office, around(later), server.find);
    expect(later.shared.read(office)).toMatchObject({ state: "live", owned: { id: [...server.ids][0] } });
  });

  it("that the server does not have is left to be made", async () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const office = tab.add(named);
    const server = new Server();
    const deeds: LinkDeeds = { ...server.deeds, make: async () => offline };
    await makeOneLink(office, around(tab), deeds);
    await finishBegun(office, around(tab), server.find);
    expect(tab.shared.read(office)?.state).toBe("begun");
    await makeOneLink(office, around(tab), server.deeds);
    expect([server.ids.size, tab.shared.read(office)?.state]).toEqual([1, "live"]);
  });
});

it("a refusal leaves what has ended to be seen", async () => {
  const tab = fakeBrowser().tab();
  const office = tab.add(named);
  const secrets = { id: "E".repeat(21).concat("A"), ownerSecret: "s".repeat(42).concat("A") };
  tab.shared.write(office, { state: "withdrawn", owned: ownedOf(secrets) });
  const refusal = { kind: "refused", code: "rate-limited", message: "" } as const;
  const outcome = await makeOneLink(office, around(tab), {
    make: async () => refusal,
    withdraw: async () => undefined,
  });
  expect([outcome, tab.shared.read(office)?.state]).toEqual([refusal, "withdrawn"]);
});
