import { expect, it } from "vitest";
import { serverAddress } from "./server-address.mjs";

it.each(["https://handoff.example.net", "https://handoff.example.net/", "http://127.0.0.1:3000"])(
  "%s names a server",
  (text) => expect(serverAddress(text)).toBe(text.replace(/\/$/, "")),
);

it.each([
  undefined,
  "",
  "handoff.example.net",
  "ftp://handoff.example.net",
  "https://handoff.example.net/offices",
  "https://handoff.example.net/?a=b",
  "https://user:word@handoff.example.net",
])("%s names no server, or more than one", (text) => expect(serverAddress(text)).toBeUndefined());
