import { expect, it } from "vitest";
import { inlineHashes } from "./inline-hashes";

it("names each script and style that stands in the page, and none that is loaded", () => {
  // echo -n 'a()' | openssl dgst -sha256 -binary | base64
  const html =
    '<style id="s">b{}</style><script>a()</script><script src="/x.js" async=""></script><script id="y">c\n</script>';
  expect(inlineHashes(html)).toEqual({
    scripts: [
      "sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4=",
      expect.stringMatching(/^sha256-[A-Za-z0-9+/]{43}=$/),
    ],
    styles: [expect.stringMatching(/^sha256-[A-Za-z0-9+/]{43}=$/)],
  });
});
