"use client";

import { lazy, type ReactNode, Suspense } from "react";
import type { OpenOffice } from "@/components/offices/office-gate";
import { laterPart } from "@/components/ui/later-part";
import type { KeptShare } from "@/lib/drafts";
import { MakeLink } from "./make-link";
import type { DeedState } from "./use-deed";
import { linkOrigin, type useServerHere } from "./use-server-here";

/** The cryptography of links. */
export const LiveLink = laterPart(() => import("./live-link").then((loaded) => loaded.LiveLink));
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
  const origin = linkOrigin(server);
  const isAsking = server.kind === "asking";
  if (share?.state === "live")
    return (
      <InPlace isWaiting={isAsking}>
        <Suspense fallback={<Waiting />}>
          <LiveLink key={share.owned.id} office={office} share={share} origin={origin} deed={deed} />
        </Suspense>
      </InPlace>
    );
  if (isAsking && share) return <Waiting />;
  const ended = share && share.state !== "begun" ? share : undefined;
  return (
    <div className="space-y-4">
      {ended && (
        <Suspense fallback={<Waiting />}>
          <EndedShare office={office} share={ended} origin={origin} />
        </Suspense>
      )}
      {isAsking || server.kind === "there" ? (
        <InPlace isWaiting={isAsking}>
          <MakeLink office={office} again={ended !== undefined} origin={origin} deed={deed} />
        </InPlace>
      ) : (
        <Suspense fallback={<Waiting />}>
          <WithoutServer server={server} onAskAgain={askAgain} />
        </Suspense>
      )}
    </div>
  );
}

/** What is likely to come has its place before it is known. */
function InPlace({ isWaiting, children }: { isWaiting: boolean; children: ReactNode }) {
  return (
    <div className={isWaiting ? "invisible relative" : undefined}>
      {isWaiting && <p className="visible absolute text-ink-soft">Opening …</p>}
      {children}
    </div>
  );
}

const Waiting = () => <p className="min-h-48 text-ink-soft">Opening …</p>;
