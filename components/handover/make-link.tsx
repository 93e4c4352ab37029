"use client";

import { type ReactNode, useState } from "react";
import type { OpenOffice } from "@/components/offices/office-gate";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import type { Lifetime } from "@/lib/share/client";
import { LIFETIMES } from "@/lib/share/wire";
import { FailureAlert } from "./failure-alert";
import { LifetimeChoice } from "./lifetime-choice";
import { isSecurePage, LocalOnlyWarning, PlainHttpWarning } from "./security-words";
import type { DeedState } from "./use-deed";

type MakeLinkProps = {
  office: OpenOffice;
  /** There was a link before. */
  again: boolean;
  origin: string;
  deed: DeedState;
};

/** One button; what it does and how long for, folded. */
export function MakeLink({ office, again, origin, deed }: MakeLinkProps) {
  const [days, setDays] = useState<Lifetime>(30);
  const { id } = office.draft;
  const busy = deed.busy === "make";
  const make = async () => (await import("./office-share")).makeLink(id, days);
  return (
    <div className="space-y-3">
      <PlainHttpWarning />
      <LocalOnlyWarning origin={origin} />
      <p className="text-ink-soft">
        {again
          ? "A new link takes the work along."
          : "Your technician opens a link and works through the sheet there. Nobody needs an account."}
      </p>
      <FailureAlert deed={deed} names="make" />
      <Button
        tone="primary"
        size="lg"
        icon="link"
        aria-disabled={busy}
        onClick={() =>
          deed.run({ name: "make", act: make, done: "Your link is made. Now send it to your technician." })
        }
      >
        {busy ? "Making the link …" : "Make the link"}
      </Button>
      <div className="flex flex-wrap gap-x-8">
        <Details summary={`It works for ${days} days`}>
          <LifetimeChoice
            legend="How long should it work?"
            hint="You can make it last longer later, or end it at any time."
            among={LIFETIMES}
            value={days}
            onChange={setDays}
          />
        </Details>
        <Details summary="Who can read it?">
          <ul className="max-w-read space-y-3">
            <Point title="Encrypted here, in this browser">
              The sheet is encrypted before it leaves this browser{isSecurePage() && ", end to end"}. The server keeps
              only what it can’t read: the key is in the link itself, in a part that browsers never send.
            </Point>
            <Point title="What its reader can do">
              Whoever has the link can read the sheet, tick off rows, write notes and what was found, and sign off. They
              can’t change your answers.
            </Point>
            <Point title="It ends when you say so">
              When you withdraw the link, or its time is up, the server erases what it holds.
            </Point>
          </ul>
        </Details>
      </div>
    </div>
  );
}

function Point({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li>
      <h3 className="font-semibold text-ink">{title}</h3>
      <p className="mt-0.5 text-sm">{children}</p>
    </li>
  );
}
