"use client";

import { Button } from "@/components/ui/button";
import type { PortLine } from "@/lib/sheet/model";
import type { Desk } from "./desk";
import { testedOf } from "./port-words";
import { useWork } from "./use-work";
import { changeOfResults, portResult } from "./worked";

/** Fills in what has no result yet, and leaves what has one. */
export function AllAsTheyMustBe({ ports, desk }: { ports: readonly PortLine[]; desk: Desk }) {
  const { plan } = desk.document;
  const tested = testedOf(ports);
  const missing = useWork(
    desk.sync,
    (work) => tested.filter(({ item, family }) => portResult(plan, work, item, family) === "").length,
  );

  function fill() {
    const refused = desk.edit((work, now) => {
      const rest = tested.filter(({ item, family }) => portResult(plan, work, item, family) === "");
      return changeOfResults(
        plan,
        rest.map(({ item, family, must }) => ({ item, family, found: must })),
      )(work, now);
    });
    desk.say(refused ?? "The results that were missing are filled in.");
  }

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button icon="check" onClick={fill} aria-disabled={missing === 0 ? true : undefined}>
        {missing === tested.length ? "All are as they must be" : "All others are as they must be"}
      </Button>
      <p className="text-ink-soft text-sm tabular-nums">
        {missing === 0 ? "Every port has a result." : `${missing} of ${tested.length} results missing.`}
      </p>
    </div>
  );
}
