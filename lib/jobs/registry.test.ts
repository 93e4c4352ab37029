import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { jobDefinitions } from "./index";
import { phases } from "./job";

const folder = "lib/jobs";
/** What a definition's file declares: `export const firewall: JobDefinition = { id: "job-firewall"`. */
const declaration = /: JobDefinition = \{\s*id: "(job-[a-z0-9-]+)"/g;

const declared = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && !/\.test(ing)?\.ts$/.test(file))
  .flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(declaration)].map(([, id]) => ({ file, id })),
  );

const listed = jobDefinitions.map(({ id }): string => id);

describe("the list of jobs", () => {
  test("has every job that a file of this folder defines", () => {
    expect(declared.length).toBeGreaterThan(0);
    expect(declared.filter(({ id }) => id === undefined || !listed.includes(id))).toEqual([]);
  });

  test("names each job once", () => expect(new Set(listed).size).toBe(listed.length));

  test("puts a job behind those that it comes after", () => {
    const late = jobDefinitions.flatMap(({ id, after = [] }, index) =>
      after.filter((first) => !listed.slice(0, index).includes(first)).map((first) => `${id} before ${first}`),
    );
    expect(late).toEqual([]);
  });

  test("knows four phases", () => expect(phases).toEqual(["before", "set", "test", "later"]));
});
