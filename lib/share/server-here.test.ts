import { describe, expect, it } from "vitest";
import { askServer } from "./server-here";

const answering = (body: string, status = 200) => askServer(async () => new Response(body, { status }));

describe("the server at the page's address", () => {
  it("says where others reach it", async () => {
    const publicUrl = "https://handoff.example.org";
    expect(await answering(JSON.stringify({ publicUrl }))).toEqual({ kind: "there", publicUrl });
    expect(await answering('{"publicUrl":null}')).toEqual({ kind: "there", publicUrl: null });
  });

  it.each([
    ["with a page", "<h1>Not found</h1>"],
    ["with JSON of its own", '{"message":"Not found"}'],
    ["with nothing", ""],
  ])("is none where a host has files only, and says so %s", async (_how, body) =>
    expect(await answering(body, 404)).toEqual({ kind: "none" }),
  );

  it.each([
    ["a network that wants its visitors to sign in", "<h1>Welcome</h1>", 200],
    ["another program", '{"name":"other"}', 200],
    ["a filter", "Blocked", 403],
    ["a page of maintenance", "<h1>Back soon</h1>", 405],
  ])("is told from somebody else’s: %s", async (_what, body, status) =>
    expect(await answering(body, status)).toEqual({ kind: "not-ours", asksPassword: false }),
  );

  it("is silent when it does not answer, or asks to come again", async () => {
    expect(await answering("Bad gateway", 502)).toEqual({ kind: "silent" });
    expect(
      await askServer(async () => {
        throw new TypeError("no line");
      }),
    ).toEqual({ kind: "silent" });
  });
});
