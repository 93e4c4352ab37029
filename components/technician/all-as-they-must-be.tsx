"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { PortLine } from "@/lib/sheet/model";
import { siteText } from "@/lib/work";
import type { Desk } from "./desk";
import { Fault } from "./fault";
import { testedOf } from "./port-words";
import { foundName } from "./typed-names";
import { useWork } from "./use-work";
import { changeOfResults, portResult } from "./worked";

type AllAsTheyMustBeProps = { job: string; ports: readonly PortLine[]; desk: Desk };

/** Fills in what has no result yet, and leaves what has one; a result counts only with where it was tested from. */
export function AllAsTheyMustBe({ job, ports, desk }: AllAsTheyMustBeProps) {
  const { plan } = desk.document;
  const tested = testedOf(ports);
  const missing = useWork(
    desk.sync,
    (work) => tested.filter(({ item, family }) => portResult(plan, work, item, family) === "").length,
  );

  const from = useWork(desk.sync, (work) => siteText(work, "test.from"));
  const [isAsked, setAsked] = useState(false);

  function fill() {
    const field = document.getElementById(job)?.querySelector<HTMLElement>(`[data-typed="${foundName("test.from")}"]`);
    // The field is left by this very press, and what was typed in it may not have been drawn yet.
    const share = desk.sync.read();
    const written = share.kind === "open" ? siteText(share.work, "test.from") : "";
    if (written === "" && field) {
      setAsked(true);
      field.focus();
      return;
    }
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
      {isAsked && from === "" && (
        <Fault id={`${job}-from`}>Write down where you tested from first. Then press it again.</Fault>
      )}
    </div>
  );
}
