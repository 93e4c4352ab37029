"use client";

import { lazy, type ReactNode, Suspense, useState } from "react";
import type { OpenOffice } from "@/components/offices/office-gate";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import type { Lifetime } from "@/lib/share/client";
import { LocalOnlyWarning, PlainHttpWarning } from "./security-words";
import { prepareShared } from "./shared-parts";
import type { DeedState } from "./use-deed";

/** None is needed before something is pressed. */
const HowLong = lazy(() => import("./how-long").then((loaded) => ({ default: loaded.HowLong })));
const WhoCanRead = lazy(() => import("./who-can-read").then((loaded) => ({ default: loaded.WhoCanRead })));
const FailureAlert = lazy(() => import("./failure-alert").then((loaded) => ({ default: loaded.FailureAlert })));

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
  const make = async () => {
    // What takes the button's place is there when the link is: whoever tabs on must not pass it by.
    const [{ makeLink }] = await Promise.all([import("./office-share"), prepareShared()]);
    return makeLink(id, days);
  };
  return (
    <div className="space-y-3">
      <PlainHttpWarning />
      <LocalOnlyWarning origin={origin} />
      <p className="text-ink-soft">
        {again
          ? "A new link takes the work along."
          : "Your technician opens a link and works through the sheet there. Nobody needs an account."}
      </p>
      {deed.failure?.deed.name === "make" && (
        <Suspense>
          <FailureAlert deed={deed} names="make" />
        </Suspense>
      )}
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
        <LaterFold summary={`It works for ${days} days`}>
          <HowLong days={days} onChange={setDays} />
        </LaterFold>
        <LaterFold summary="Who can read it?">
          <WhoCanRead />
        </LaterFold>
      </div>
    </div>
  );
}

/** Brings what stands in it once it is opened. */
function LaterFold({ summary, children }: { summary: string; children: ReactNode }) {
  const [isOpened, setOpened] = useState(false);
  return (
    <Details summary={summary} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      {isOpened && <Suspense fallback={<p>Opening …</p>}>{children}</Suspense>}
    </Details>
  );
}
