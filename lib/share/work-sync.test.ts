import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marked } from "@/lib/work/fixtures/edits.testing";
import type { Work } from "@/lib/work/schema";
import { DEBOUNCE, POLL } from "./work-sync";
import { documentOf, openedShare, World } from "./work-sync.testing";

const textOf = (work: Work, item: string) => work.notes[item]?.text;
const stateOf = (work: Work, item: string) => work.marks[item]?.state;

describe("opening a share", () => {
  it("shows the sheet and says that all is saved", async () => {
    const tab = await new World().device().tab();
    expect(openedShare(tab)).toMatchObject({
      document: documentOf("Harbor Example Dental"),
      saving: { kind: "saved" },
      unsent: false,
      kept: true,
    });
  });

  it("shows the device's copy when there is no line, and nothing when there is no copy", async () => {
    const world = new World();
    const device = world.device();
    await device.tab();
    device.online = false;
    expect(openedShare(await device.tab())).toMatchObject({ saving: { kind: "offline" } });
    const stranger = world.device();
    stranger.online = false;
    const tab = await stranger.tab();
    expect(tab.read()).toMatchObject({ kind: "shut", why: "offline" });
    stranger.online = true;
    await world.time.pass(5000);
    expect(openedShare(tab).saving).toEqual({ kind: "saved" });
  });

  it.each([
    ["not-found", "unknown"],
    ["withdrawn", "withdrawn"],
    ["expired", "expired"],
  ] as const)("says %s when there is nothing to show", async (code, why) => {
    const world = new World();
    world.refuse(code);
    expect((await world.device().tab()).read()).toMatchObject({ kind: "shut", why });
  });

  it("keeps nothing on the device that can be read without the link", async () => {
    const device = new World().device();
    const tab = await device.tab();
    device.online = false;
    device.note(tab, "in-443", "the alarm code is 4711");
    const [text = ""] = device.stored.values();
    expect(text.length).toBeGreaterThan(4000);
    // Longer than what random letters of a sealed text may form by chance.
    expect(text).not.toMatch(/Harbor|alarm code|is 4711|in-443/);
    expect(Object.keys(JSON.parse(text)).sort()).toEqual(["epoch", "expiresAt", "plan", "unsent", "version", "work"]);
  });

  it("passes over a copy that was tampered with", async () => {
    const device = new World().device();
    await device.tab();
    for (const [key, text] of device.stored) device.stored.set(key, text.replace(/"blob":"(.{60})./, '"blob":"$1_'));
    const tab = await device.tab();
    expect(openedShare(tab).saving).toEqual({ kind: "saved" });
  });
});

describe("an edit", () => {
  it("is shown and kept before anything is sent", async () => {
    const device = new World().device();
    const tab = await device.tab();
    device.mark(tab, "in-443", "done");
    expect(stateOf(openedShare(tab).work, "in-443")).toBe("done");
    expect(openedShare(tab)).toMatchObject({ saving: { kind: "saving" }, unsent: true });
    device.crash(tab);
    device.online = false;
    const again = await device.tab();
    expect(stateOf(openedShare(again).work, "in-443")).toBe("done");
  });

  it("goes to the server once the typing rests, and then counts as saved", async () => {
    const world = new World();
    const device = world.device();
    const tab = await device.tab();
    for (const text of ["A", "At", "At ", "At the"]) {
      device.note(tab, "in-443", text);
      await world.time.pass(200);
    }
    expect(world.requests.filter((call) => call === "PUT")).toEqual([]);
    await world.time.pass(DEBOUNCE + 100);
    expect(world.requests.filter((call) => call === "PUT")).toHaveLength(1);
    expect(textOf(world.work, "in-443")).toBe("At the");
    expect(openedShare(tab)).toMatchObject({ saving: { kind: "saved" }, unsent: false });
  });

  it("goes there every few seconds when the typing never rests", async () => {
    const world = new World();
    const device = world.device();
    const tab = await device.tab();
    for (let letters = 1; letters < 60; letters++) {
      device.note(tab, "in-443", "x".repeat(letters));
      await world.time.pass(200);
    }
    expect(textOf(world.work, "in-443")?.length).toBeGreaterThan(20);
  });

  it("says which plan it was made on", async () => {
    const world = new World();
    const device = world.device();
    const tab = await device.tab();
    world.putPlan(documentOf("Harbor Example Dental", { network: { firewall: "off" } }));
    await world.time.pass(POLL + 100);
    device.mark(tab, "in-443", "done");
    expect(openedShare(tab).work.plan).toEqual(openedShare(tab).plan);
    expect(openedShare(tab).plan.revision).toBe(2);
  });

  it("is merged with what somebody else saved in the meantime", async () => {
    const world = new World();
    const [one, two] = [world.device(), world.device()];
    const [tabOne, tabTwo] = [await one.tab(), await two.tab()];
    one.note(tabOne, "in-443", "from one");
    two.note(tabTwo, "in-1234", "from two");
    await world.time.pass(2000);
    expect([textOf(world.work, "in-443"), textOf(world.work, "in-1234")]).toEqual(["from one", "from two"]);
    await world.time.pass(POLL + 100);
    expect(openedShare(tabOne).work).toEqual(openedShare(tabTwo).work);
  });

  it("is not sent twice when only the answer was lost", async () => {
    const world = new World();
    const device = world.device();
    const tab = await device.tab();
    device.loseAnswer = true;
    device.note(tab, "in-443", "once");
    await world.time.pass(DEBOUNCE + 100);
    expect(openedShare(tab)).toMatchObject({ saving: { kind: "offline" }, unsent: true });
    await world.time.pass(5000);
    expect(openedShare(tab)).toMatchObject({ saving: { kind: "saved" }, unsent: false });
    expect(world.share.workRevision).toBe(2);
  });

  it("gives up after five merges, keeps everything and tries again later", async () => {
    const world = new World();
    const device = world.device();
    const tab = await device.tab();
    device.note(tab, "in-443", "mine");
    const { work } = world;
    let races = 0;
    const race = () => {
      if (races++ < 40) world.time.after(device.latency, race);
      world.putWork(work);
    };
    world.time.after(DEBOUNCE - 60, race);
    await world.time.pass(DEBOUNCE + 20 * device.latency);
    expect(openedShare(tab)).toMatchObject({ saving: { kind: "trouble", code: "busy" }, unsent: true });
    await world.time.pass(10_000);
    expect(textOf(world.work, "in-443")).toBe("mine");
  });
});

describe("without a line", () => {
  it("work goes on, survives closing, and is saved when the line is back", async () => {
    const world = new World();
    const device = world.device();
    const tab = await device.tab();
    device.online = false;
    device.note(tab, "in-443", "offline");
    await world.time.pass(2000);
    expect(openedShare(tab)).toMatchObject({ saving: { kind: "offline" }, unsent: true, kept: true });
    device.crash(tab);
    const later = await device.tab();
    device.mark(later, "in-443", "done");
    device.online = true;
    void later.tryAgain();
    await world.time.pass(500);
    expect([textOf(world.work, "in-443"), stateOf(world.work, "in-443")]).toEqual(["offline", "done"]);
  });

  it("attempts grow rarer, up to a minute apart", async () => {
    const world = new World();
    const device = world.device();
    const tab = await device.tab();
    device.note(tab, "in-443", "x");
    world.refuse("store-unreachable");
    const before = world.requests.length;
    await world.time.pass(600_000);
    const attempts = world.requests.length - before;
    expect(attempts).toBeGreaterThan(8);
    expect(attempts).toBeLessThan(40);
    world.refuse(undefined);
    await world.time.pass(80_000);
    expect(openedShare(tab).saving).toEqual({ kind: "saved" });
  });

  it.each(["rate-limited", "store-unreachable"] as const)("waits as long as the server asks (%s)", async (code) => {
    const world = new World();
    const device = world.device();
    const tab = await device.tab();
    world.refuse(code, 30);
    device.note(tab, "in-443", "x");
    await world.time.pass(1500);
    expect(openedShare(tab).saving).toMatchObject({ kind: "trouble", code });
    const before = world.requests.length;
    device.note(tab, "in-443", "xy");
    await world.time.pass(27_000);
    expect(world.requests.length).toBe(before);
    world.refuse(undefined);
    await world.time.pass(5000);
    expect(textOf(world.work, "in-443")).toBe("xy");
  });
});

describe("where something else answers in the server's place", () => {
  it.each([
    [false, "Something on this network"],
    [true, "A password in front of this server (HTTP Basic)"],
  ])("it is told, and the work is kept and saved later (password: %s)", async (asksPassword, words) => {
    const world = new World();
    const device = world.device();
    const tab = await device.tab();
    world.stranger = { kind: "not-ours", asksPassword };
    device.note(tab, "in-443", "kept");
    await world.time.pass(2000);
    const { saving, unsent } = openedShare(tab);
    expect([saving, unsent]).toEqual([
      { kind: "trouble", code: "not-ours", sentence: expect.stringContaining(words) },
      true,
    ]);
    expect((await world.device().tab()).read()).toMatchObject({ kind: "shut", why: "not-ours" });
    world.stranger = undefined;
    await world.time.pass(5000);
    expect(textOf(world.work, "in-443")).toBe("kept");
  });
});

describe("a share that ends", () => {
  it.each([
    ["withdrawn", "withdrawn"],
    ["expired", "expired"],
    ["not-found", "renewed"],
  ] as const)("is read only (%s), keeps unsent work, and says so again without a line", async (code, ended) => {
    const world = new World();
    const device = world.device();
    const tab = await device.tab();
    device.note(tab, "in-443", "unsent");
    world.refuse(code);
    await world.time.pass(2000);
    expect(openedShare(tab)).toMatchObject({ ended, unsent: true });
    expect(device.note(tab, "in-443", "later")).toBe(false);
    device.crash(tab);
    device.online = false;
    const again = await device.tab();
    expect(openedShare(again)).toMatchObject({ ended, unsent: true });
    expect(textOf(openedShare(again).work, "in-443")).toBe("unsent");
  });

  it("can be taken off the device, and only then", async () => {
    const world = new World();
    const device = world.device();
    const tab = await device.tab();
    tab.forget();
    expect(device.stored.size).toBe(1);
    world.refuse("withdrawn");
    void tab.tryAgain();
    await world.time.pass(500);
    tab.forget();
    expect(device.stored.size).toBe(0);
    expect(tab.read()).toMatchObject({ kind: "shut", why: "removed" });
  });
});

describe("what the server gives", () => {
  it("is refused when its plan is older than what this device has seen", async () => {
    const world = new World();
    const device = world.device();
    const earlier = world.share;
    const tab = await device.tab();
    world.putPlan(documentOf("Harbor Example Dental", { network: { firewall: "off" } }));
    await world.time.pass(POLL + 100);
    const newest = openedShare(tab).document;
    world.share = earlier;
    device.note(tab, "in-443", "new");
    await world.time.pass(POLL + 2000);
    expect(openedShare(tab)).toMatchObject({ document: newest, saving: { kind: "trouble", code: "replayed" } });
    expect(textOf(openedShare(tab).work, "in-443")).toBe("new");
    device.crash(tab);
    const again = await device.tab();
    expect(openedShare(again)).toMatchObject({ document: newest, saving: { kind: "trouble", code: "replayed" } });
  });

  it("takes no tick and no note back when its work is older, and gets what it lacks", async () => {
    const world = new World();
    const [one, two] = [world.device(), world.device()];
    const [tabOne, tabTwo] = [await one.tab(), await two.tab()];
    const earlier = world.share;
    for (const text of ["first", "second", "third"]) {
      one.note(tabOne, "in-443", text);
      two.mark(tabTwo, "in-80", text === "second" ? "open" : "done");
      await world.time.pass(POLL + 100);
    }
    world.share = earlier;
    await world.time.pass(2 * POLL);
    for (const tab of [tabOne, tabTwo]) {
      const { work, saving, unsent } = openedShare(tab);
      expect([textOf(work, "in-443"), stateOf(work, "in-80"), saving.kind, unsent]).toEqual([
        "third",
        "done",
        "saved",
        false,
      ]);
    }
    expect([textOf(world.work, "in-443"), stateOf(world.work, "in-80")]).toEqual(["third", "done"]);
  });

  it("is merged all the same when somebody has worked on the older state since", async () => {
    const world = new World();
    const device = world.device();
    const [tab, other] = [await device.tab(), await device.tab()];
    const earlier = world.share;
    for (const text of ["first", "second", "third"]) {
      device.note(tab, "in-443", text);
      await world.time.pass(POLL + 100);
    }
    world.share = earlier;
    world.putWork(marked(world.work, "in-80", "done", "0123456789abcdef", device.now));
    device.note(other, "in-1234", "unsent");
    await world.time.pass(3 * POLL);
    expect([textOf(world.work, "in-443"), textOf(world.work, "in-1234"), stateOf(world.work, "in-80")]).toEqual([
      "third",
      "unsent",
      "done",
    ]);
    for (const one of [tab, other])
      expect(openedShare(one)).toMatchObject({ saving: { kind: "saved" }, unsent: false });
  });

  it("is refused when it was altered, and the copy stays", async () => {
    const world = new World();
    const device = world.device();
    const tab = await device.tab();
    const plan = Uint8Array.from(world.share.plan, (byte, index) => (index === 500 ? byte ^ 1 : byte));
    world.share = { ...world.share, plan };
    await world.time.pass(POLL + 100);
    // Nothing has a new revision, so nothing was sent.
    expect(openedShare(tab).saving).toEqual({ kind: "saved" });
    device.crash(tab);
    expect(openedShare(await device.tab()).saving).toMatchObject({ kind: "trouble", code: "altered" });
    expect((await world.device().tab()).read()).toMatchObject({ kind: "shut", why: "altered" });
  });

  it("tells what the office has changed until the reader has taken notice", async () => {
    const world = new World();
    const device = world.device();
    const tab = await device.tab();
    const first = openedShare(tab).document;
    world.putPlan(documentOf("Harbor Example Dental", { network: { firewall: "off" } }));
    await world.time.pass(POLL + 100);
    world.putPlan(documentOf("Harbor Example Dental", { network: { firewall: "on" } }));
    await world.time.pass(POLL + 100);
    expect(openedShare(tab).seenBefore).toEqual(first);
    device.crash(tab);
    const again = await device.tab();
    expect(openedShare(again).seenBefore).toEqual(first);
    again.acknowledge();
    expect(openedShare(again).seenBefore).toBeUndefined();
    expect(openedShare(await device.tab()).seenBefore).toBeUndefined();
  });
});

describe("an entry from a far future", () => {
  const farAhead = new Date("9999-12-31T23:59:59.999Z");

  it("that somebody with the link has written is replaced by the next tick, for everybody", async () => {
    const world = new World();
    world.putWork(marked(world.work, "in-443", "not-done", "0123456789abcdef", farAhead));
    const [one, two] = [world.device(), world.device()];
    const [tabOne, tabTwo] = [await one.tab(), await two.tab()];
    expect(stateOf(openedShare(tabOne).work, "in-443")).toBe("not-done");
    one.mark(tabOne, "in-443", "done");
    await world.time.pass(2000);
    expect(openedShare(tabOne).saving).toEqual({ kind: "saved" });
    await world.time.pass(POLL + 100);
    expect([stateOf(world.work, "in-443"), stateOf(openedShare(tabTwo).work, "in-443")]).toEqual(["done", "done"]);
  });

  it("that comes with a lost race is replaced as well", async () => {
    const world = new World();
    const device = world.device();
    const tab = await device.tab();
    device.mark(tab, "in-80", "done");
    world.putWork(marked(world.work, "in-443", "not-done", "0123456789abcdef", farAhead));
    await world.time.pass(2000);
    device.mark(tab, "in-443", "done");
    await world.time.pass(2000);
    expect([stateOf(world.work, "in-443"), stateOf(world.work, "in-80")]).toEqual(["done", "done"]);
    expect(world.work.marks["in-443"]?.at.slice(0, 4)).toBe("2026");
  });

  it("does not come to stay from a device whose clock is a century ahead, and it asks no more than others", async () => {
    const world = new World();
    const [ahead, other] = [world.device(100 * 365 * 86_400_000), world.device()];
    const [tabAhead, tabOther] = [await ahead.tab(), await other.tab()];
    ahead.note(tabAhead, "in-443", "from the future");
    await world.time.pass(POLL + 100);
    expect(textOf(openedShare(tabOther).work, "in-443")).toBe("from the future");
    other.note(tabOther, "in-443", "from today");
    await world.time.pass(2 * POLL);
    expect(textOf(openedShare(tabAhead).work, "in-443")).toBe("from today");
    expect(world.work.notes["in-443"]?.at.slice(0, 4)).toBe("2026");
    const puts = world.requests.filter((call) => call === "PUT").length;
    await world.time.pass(5 * POLL);
    expect(world.requests.filter((call) => call === "PUT")).toHaveLength(puts);
  });

  it("names no plan that the office has not shared", async () => {
    const world = new World();
    const { plan } = world.work;
    world.putWork({ ...world.work, plan: { ...plan, revision: 2_000_000_000 } });
    const tab = await world.device().tab();
    expect(openedShare(tab).work.plan).toEqual(plan);
    await world.time.pass(2000);
    expect(world.work.plan).toEqual(plan);
  });
});

describe("a device's storage", () => {
  it("that takes nothing is told, and work goes on in the tab", async () => {
    const world = new World();
    const device = world.device();
    device.storageWorks = false;
    const tab = await device.tab();
    expect(openedShare(tab).kept).toBe(false);
    device.note(tab, "in-443", "in memory");
    await world.time.pass(2000);
    expect(textOf(world.work, "in-443")).toBe("in memory");
  });

  it("keeps also work that is too large for a share, and says which notes to shorten", async () => {
    const world = new World();
    const device = world.device();
    const tab = await device.tab();
    const at = "2026-11-21T09:00:00.000Z";
    const notes = Object.fromEntries(
      Array.from({ length: 90 }, (_, index) => [`item-${index}`, { text: `${index} ${"€".repeat(990)}`, at }]),
    );
    tab.edit((work) => ({ ...work, notes }));
    await world.time.pass(2000);
    expect(openedShare(tab)).toMatchObject({
      kept: true,
      unsent: true,
      saving: { kind: "trouble", code: "too-large" },
    });
    device.crash(tab);
    device.online = false;
    const again = await device.tab();
    expect(textOf(openedShare(again).work, "item-89")).toMatch(/^89 €/);
    expect(again.wouldLose()).toBe(false);
  });

  it("brings two tabs together at once, also without a line", async () => {
    const world = new World();
    const device = world.device();
    const [one, two] = [await device.tab(), await device.tab()];
    device.online = false;
    device.note(one, "in-443", "from one");
    device.note(two, "in-1234", "from two");
    await world.time.pass(10);
    expect(openedShare(one).work).toEqual(openedShare(two).work);
    expect([textOf(openedShare(one).work, "in-443"), textOf(openedShare(one).work, "in-1234")]).toEqual([
      "from one",
      "from two",
    ]);
    device.crash(two);
    device.crash(one);
    expect(textOf(openedShare(await device.tab()).work, "in-1234")).toBe("from two");
  });

  it("gets an edit again that another tab's write of the same moment has swept away", async () => {
    const device = new World().device();
    const tab = await device.tab();
    device.online = false;
    const [[key, before] = ["", ""]] = device.stored;
    device.note(tab, "in-443", "mine");
    device.stored.set(key, before);
    tab.storageChanged(key);
    device.crash(tab);
    expect(textOf(openedShare(await device.tab()).work, "in-443")).toBe("mine");
  });

  it("has the tab that was written in do the saving, and another one if that was closed", async () => {
    const world = new World();
    const device = world.device();
    const [one] = [await device.tab(), await device.tab()];
    const puts = () => world.requests.filter((call) => call === "PUT").length;
    device.note(one, "in-443", "saved once");
    await world.time.pass(10_000);
    expect([puts(), textOf(world.work, "in-443")]).toEqual([1, "saved once"]);
    device.note(one, "in-443", "closed at once");
    device.crash(one);
    await world.time.pass(10_000);
    expect([puts(), textOf(world.work, "in-443")]).toEqual([2, "closed at once"]);
  });

  it("is not asked for what is already there: a page in the back asks nothing", async () => {
    const world = new World();
    const tab = await world.device().tab();
    tab.setVisible(false);
    await world.time.pass(POLL + 100);
    const before = world.requests.length;
    await world.time.pass(10 * POLL);
    expect(world.requests.length).toBe(before);
  });
});

const items = ["in-443", "in-1234", "task-a"] as const;
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("note" as const), who: fc.nat(1), item: fc.constantFrom(...items) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.integer({ min: 1, max: 6000 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("line" as const), who: fc.nat(1), online: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("lose" as const), who: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("crash" as const), who: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("plan" as const) }) },
);

describe("two devices, whatever happens to them", () => {
  it("end up with the same work, and nothing that was typed is lost", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 40 }),
        fc.tuple(fc.integer({ min: -3_600_000, max: 3_600_000 }), fc.integer({ min: -3_600_000, max: 3_600_000 })),
        async (steps, skews) => {
          const world = new World();
          const devices = skews.map((skew) => world.device(skew));
          const tabs = await Promise.all(devices.map((device) => device.tab()));
          /** The last text of each device for each item. */
          const typed = new Map<string, Map<number, string>>();
          let number = 0;
          for (const what of steps) {
            if (what.do === "wait") {
              await world.time.pass(what.ms);
              continue;
            }
            if (what.do === "plan") {
              world.putPlan(documentOf(`Office ${number++}`));
              continue;
            }
            const device = devices[what.who];
            const tab = tabs[what.who];
            if (!device || !tab) continue;
            if (what.do === "line") device.online = what.online;
            if (what.do === "lose") device.loseAnswer = true;
            if (what.do === "crash") {
              device.crash(tab);
              tabs[what.who] = device.newTab();
              tabs[what.who]?.start();
            }
            if (what.do === "note") {
              const text = `${what.who}-${number++}`;
              expect(device.note(tab, what.item, text)).toBe(true);
              typed.set(what.item, new Map(typed.get(what.item)).set(what.who, text));
            }
          }
          for (const device of devices) device.online = true;
          await world.time.pass(120_000);
          const [one, two] = tabs.map(openedShare);
          expect(one?.saving).toEqual({ kind: "saved" });
          expect(two?.saving).toEqual({ kind: "saved" });
          expect(one?.work).toEqual(two?.work);
          expect(one?.work.notes).toEqual(world.work.notes);
          for (const [item, texts] of typed) expect([...texts.values()]).toContain(textOf(world.work, item));
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);
});
