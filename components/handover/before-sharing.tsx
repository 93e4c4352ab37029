"use client";

import { type ReactNode, useState } from "react";
import type { OpenOffice } from "@/components/offices/office-gate";
import { checkHref } from "@/components/offices/routes";
import { plural } from "@/components/offices/words";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Icon, type IconName } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { overviewOf } from "@/lib/drafts";
import type { Lifetime } from "@/lib/share/client";
import { LIFETIMES } from "@/lib/share/wire";
import { FailureAlert } from "./failure-alert";
import { LifetimeChoice } from "./lifetime-choice";
import { makeLink } from "./office-share";
import { isSecurePage, LocalOnlyWarning, PlainHttpWarning } from "./security-words";
import type { DeedState } from "./use-deed";

type BeforeSharingProps = {
  office: OpenOffice;
  /** There was a link before. */
  again: boolean;
  origin: string;
  deed: DeedState;
};

/** What will happen, in plain words, and the one button. */
export function BeforeSharing({ office, again, origin, deed }: BeforeSharingProps) {
  const [days, setDays] = useState<Lifetime>(30);
  const { id } = office.draft;
  const busy = deed.busy === "make";
  return (
    <div className="mt-8 grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
      <section aria-labelledby="make" className="min-w-0 space-y-5">
        <PlainHttpWarning />
        <LocalOnlyWarning origin={origin} />
        <OpenAnswers office={office} />
        <Card level="raised" className="space-y-6">
          <h2 id="make" className="font-semibold text-xl">
            {again ? "Make a new link" : "Make the link"}
          </h2>
          <LifetimeChoice
            legend="How long should it work?"
            hint="You can make it last longer later, or end it at any time."
            among={LIFETIMES}
            value={days}
            onChange={setDays}
          />
          <FailureAlert deed={deed} names="make" />
          <Button
            tone="primary"
            size="lg"
            icon="link"
            aria-disabled={busy}
            onClick={() =>
              deed.run({
                name: "make",
                act: () => makeLink(id, days),
                done: "Your link is made. Now send it to your technician.",
              })
            }
          >
            {busy ? "Making the link …" : "Make the link"}
          </Button>
        </Card>
      </section>
      <aside aria-labelledby="what-happens">
        <h2 id="what-happens" className="font-semibold text-lg">
          What happens then
        </h2>
        <ul className="mt-4 space-y-5">
          <Point icon="lock" title="Encrypted here, in this browser">
            The sheet is encrypted before it leaves this browser{isSecurePage() && ", end to end"}. The server keeps
            only what it can’t read: the key is in the link itself, in a part that browsers never send.
          </Point>
          <Point icon="pencil" title="What its reader can do">
            Whoever has the link can read the sheet, tick off rows, write notes and what was found, and sign off. They
            can’t change your answers.
          </Point>
          <Point icon="stop" title="It ends when you say so">
            When you withdraw the link, or its time is up, the server erases what it holds.
          </Point>
        </ul>
      </aside>
    </div>
  );
}

function OpenAnswers({ office: { draft } }: { office: OpenOffice }) {
  const { faults, steps } = overviewOf(draft.answers);
  const open = steps.filter(({ state }) => state === "open" || state === "blank").length;
  if (faults.length === 0 && open === 0) return null;
  const what = [
    faults.length > 0 && `${plural(faults.length, "answer")} can’t be used yet`,
    open > 0 && `${plural(open, "step")} ${open === 1 ? "has" : "have"} open questions`,
  ].filter(Boolean);
  return (
    <Alert tone="info" title={what.join(", and ")} titleAs="h2">
      <p>
        You can share all the same: what is missing becomes a question or a blank on the sheet, and you can update it
        later.{" "}
        <Link className="link" href={checkHref(draft.id)}>
          Look at your answers
        </Link>
      </p>
    </Alert>
  );
}

function Point({ icon, title, children }: { icon: IconName; title: string; children: ReactNode }) {
  return (
    <li className="flex gap-4">
      <span className="flex size-10 shrink-0 items-center justify-center rounded-md border border-accent-line bg-accent-soft text-accent">
        <Icon name={icon} className="size-5" />
      </span>
      <div>
        <h3 className="font-semibold">{title}</h3>
        <p className="mt-1 text-ink-soft text-sm">{children}</p>
      </div>
    </li>
  );
}
