import { afterAll, beforeAll, describe, it } from "vitest";
import { type Lab, openLab } from "./lab.testing";
import { randomOffices } from "./random-offices.testing";
import type { Target } from "./target.testing";
import { tryOffice } from "./try-office.testing";
import { wholeOffices } from "./whole-offices.testing";

const seed = 20_261_127;

/** Each office once with the router's address fixed, or once with one that changes; with a host for what lacks one, or without. */
const wanted = (index: number) => ({ fixedWan: index % 2 === 1, dropBox: index % 3 === 1 });

/** Opens a lab for the tests of a file, and takes it down after them. */
export function labOfTests(): () => Lab {
  let lab: Lab | undefined;
  beforeAll(async () => {
    lab = await openLab();
  });
  afterAll(async () => lab?.close());
  return () => {
    if (!lab) throw new Error("The lab was not opened.");
    return lab;
  };
}

export function suiteOf(target: Target): void {
  describe(`with the rules of ${target.id} exactly what is planned is open`, () => {
    const lab = labOfTests();

    it.each(wholeOffices(target.offices).map(({ name, document }, index) => [name, document, index] as const))(
      "for %s",
      (_name, document, index) => tryOffice(lab(), target, document, wanted(index)),
    );

    it.each(randomOffices(target.random, seed).map((answers, index) => [index + 1, answers] as const))(
      "for random office %i",
      (index, answers) => tryOffice(lab(), target, answers, wanted(index)),
    );
  });
}
