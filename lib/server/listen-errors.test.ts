import { expect, it } from "vitest";
import { listenFault } from "./listen-errors";

const failure = (code: string) => Object.assign(new Error(code), { code });
const place = { host: "192.0.2.1", port: 3000 };

it.each([
  ["EADDRINUSE", "Port 3000 is taken. Stop the other program, or choose another port: PORT=3001 npm start"],
  ["EACCES", "Port 3000 may not be opened by this user. Choose one above 1023: PORT=3000 npm start"],
  [
    "EADDRNOTAVAIL",
    "192.0.2.1 is not an address of this computer. Set HOST to one that is, or leave it out: HOST=127.0.0.1 npm start",
  ],
])("%s is told in one sentence", (code, sentence) => {
  expect(listenFault(failure(code), place)).toBe(sentence);
});

it("leaves other failures alone", () => {
  expect(listenFault(failure("EMFILE"), place)).toBeUndefined();
  expect(listenFault("text", place)).toBeUndefined();
});
