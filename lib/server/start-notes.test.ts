import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { roomNotes } from "./start-notes";

const settings = { storeLimit: 2e9, databaseUrl: undefined, dataDir: join(tmpdir(), "no such", "folder") };

describe("what is said at the start about the room for shared sheets", () => {
  it("names the limit and its setting", () => {
    expect(roomNotes(settings, 5e9)).toEqual(["Shared sheets may take up 2 GB (STORE_LIMIT)."]);
    expect(roomNotes({ ...settings, storeLimit: 1.55e12 }, 5e12)).toEqual([
      "Shared sheets may take up 1.5 TB (STORE_LIMIT).",
    ]);
  });

  it("says so when the disk has less, and what to do", () => {
    expect(roomNotes(settings, 85_200_000)).toEqual([
      "Shared sheets may take up 2 GB (STORE_LIMIT).",
      `The disk of ${settings.dataDir} has 85.2 MB left, and that is less. Make room there, or give STORE_LIMIT a smaller size.`,
    ]);
  });

  it("says nothing of this computer's disk where a database is somewhere else", () => {
    expect(roomNotes({ ...settings, databaseUrl: "postgres://db.example.org/handoff" }, 1)).toHaveLength(1);
  });

  it("looks at the disk of a folder that is not there yet", () => {
    expect(roomNotes({ ...settings, storeLimit: 1e18 })[1]).toContain(" left, and that is less.");
  });
});
