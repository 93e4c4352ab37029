import { afterEach, describe, expect, it, vi } from "vitest";
import { shareClient } from "./client";
import { askServer } from "./server-here";
import { timeLimit } from "./time-limit";

afterEach(() => vi.unstubAllGlobals());

describe("a time limit", () => {
  it("ends what it is given to", async () => {
    const limit = timeLimit(1);
    await vi.waitFor(() => expect(limit?.aborted).toBe(true));
  });
});

describe("a browser that knows no time limit", () => {
  const old = () => vi.stubGlobal("AbortSignal", class {});

  it("finds the server all the same", async () => {
    old();
    const answer = await askServer(async () => new Response('{"publicUrl":null}'));
    expect(answer).toEqual({ kind: "there", publicUrl: null });
  });

  it("does not read as one without a connection", async () => {
    old();
    const fetch = async () =>
      new Response('{"error":{"code":"not-found","message":"There is no such sheet."}}', { status: 404 });
    const client = shareClient({ fetch, base: "" });
    expect(await client.read(new Uint8Array(16), new Uint8Array(32))).toMatchObject({ kind: "refused" });
  });
});
