import { createServer } from "node:http";
import { afterEach, expect, it } from "vitest";
import { serverAt } from "./ask";
import { sentenceFor } from "./no-answer";

const server = createServer((_request, response) => response.end());

afterEach(() => server.close());

it.each([
  ["CERT_HAS_EXPIRED", "has a certificate that has expired"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "has a certificate for another name"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "has a certificate that nobody but itself vouches for"],
  ["HPE_INVALID_CONSTANT", "does not speak HTTP as a web server does"],
  ["ESOMETHING", "did not answer (ESOMETHING)"],
])("%s is told in words", (code, words) => {
  expect(sentenceFor(Object.assign(new Error("…"), { code }))).toBe(words);
});

it("a server without https, asked by https, is told from one that is not there", async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const place = `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const ask = () => serverAt(`https://${place}`).ask({ path: "/", encoding: "identity", limit: 1, isPage: true });
  await expect(ask()).rejects.toThrow("does not speak https");
  await new Promise((resolve) => server.close(resolve));
  await expect(ask()).rejects.toThrow("refuses the connection: nothing is served there");
});
