import { describe, expect, test } from "vitest";
import { doubtAbout } from "./doubts";

describe("an email address", () => {
  test.each(["office.contactEmail", "office.technicianEmail"] as const)("%s that is none is asked about", (path) => {
    for (const typed of ["dana", "dana@", "@example.net", "dana@example", "dana at example.net", " dana "])
      expect(doubtAbout(path, typed), typed).toMatch(/email address.+office@example\.net/);
  });

  test.each(["", "  ", "\u200b", "dana@example.net", "Dana <dana@example.net>", "dana@example.net, kim@example.net"])(
    "%j is not",
    (typed) => expect(doubtAbout("office.contactEmail", typed)).toBeUndefined(),
  );
});

describe("the router’s internet address", () => {
  const ask = (typed: string) => doubtAbout("internet.routerWanIp", typed);

  test.each(["192.168.1.1", "192.168.0.1", "10.0.0.1", "172.16.0.1", " 192,168,1,1\u200e"])(
    "that is private and ends in .1 is asked about: %s",
    (typed) => expect(ask(typed)).toMatch(/^Is this the address that you type to open the router’s page\?/),
  );

  test.each(["", "192.168.1.2", "192.168.1.11", "192.168.1.101", "100.64.0.1", "203.0.113.1", "192.168.1", "abc"])(
    "%j is not",
    (typed) => expect(ask(typed)).toBeUndefined(),
  );
});

test("no other answer is doubted", () => {
  expect(doubtAbout("server.routerAddress", "192.168.1.1")).toBeUndefined();
  expect(doubtAbout("office.name", "dana")).toBeUndefined();
});
