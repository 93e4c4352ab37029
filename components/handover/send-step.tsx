"use client";

import { lazy, Suspense } from "react";
import type { OpenOffice } from "@/components/offices/office-gate";
import type { KeptShare } from "@/lib/drafts";
import { MakeLink } from "./make-link";
import type { DeedState } from "./use-deed";
import { linkOrigin, type useServerHere } from "./use-server-here";

/** The cryptography of links. */
const LiveLink = lazy(() => import("./live-link").then((loaded) => ({ default: loaded.LiveLink })));
const WithoutServer = lazy(() => import("./no-server").then((loaded) => ({ default: loaded.WithoutServer })));
const EndedShare = lazy(() => import("./ended-share").then((loaded) => ({ default: loaded.EndedShare })));

type SendStepProps = {
  office: OpenOffice;
  share: KeptShare | undefined;
  deed: DeedState;
  here: ReturnType<typeof useServerHere>;
};

/** Whatever there is of a link, and what can be done. */
export function SendStep({ office, share, deed, here: { server, askAgain } }: SendStepProps) {
  if (server.kind === "asking") return <Waiting />;
  const origin = linkOrigin(server);
  if (share?.state === "live")
    return (
      <Suspense fallback={<Waiting />}>
        <LiveLink key={share.owned.id} office={office} share={share} origin={origin} deed={deed} />
      </Suspense>
    );
  const ended = share && share.state !== "begun" ? share : undefined;
  return (
    <div className="space-y-4">
      {ended && (
        <Suspense fallback={<Waiting />}>
          <EndedShare office={office} share={ended} origin={origin} />
        </Suspense>
      )}
      {server.kind === "there" ? (
        <MakeLink office={office} again={ended !== undefined} origin={origin} deed={deed} />
      ) : (
        <Suspense fallback={<Waiting />}>
          <WithoutServer server={server} onAskAgain={askAgain} />
        </Suspense>
      )}
    </div>
  );
}

const Waiting = () => <p className="min-h-48 text-ink-soft">Opening …</p>;
