"use client";

import { lazy, Suspense } from "react";
import type { OpenOffice } from "@/components/offices/office-gate";
import { Later } from "@/components/ui/later";
import type { KeptShare } from "@/lib/drafts";
import { MakeLink } from "./make-link";
import { sharedParts } from "./shared-parts";
import type { DeedState } from "./use-deed";
import { linkOrigin, type useServerHere } from "./use-server-here";

const WithoutServer = lazy(() => import("./no-server").then((loaded) => ({ default: loaded.WithoutServer })));
const EndedShare = lazy(() => import("./ended-share").then((loaded) => ({ default: loaded.EndedShare })));

type SendStepProps = {
  office: OpenOffice;
  share: KeptShare | undefined;
  deed: DeedState;
  here: ReturnType<typeof useServerHere>;
};

/** Whatever there is of a link, and what can be done. What is likely to come has its place before the server has answered. */
export function SendStep(props: SendStepProps) {
  const isAsking = props.here.server.kind === "asking";
  return (
    <div className={isAsking ? "invisible relative" : undefined}>
      {isAsking && <p className="visible absolute text-ink-soft">Opening …</p>}
      <Sending {...props} />
    </div>
  );
}

function Sending({ office, share, deed, here: { server, askAgain } }: SendStepProps) {
  const origin = linkOrigin(server);
  const ended = share && share.state !== "begun" && share.state !== "live" ? share : undefined;
  return (
    <Suspense fallback={<p className="min-h-48 text-ink-soft">Opening …</p>}>
      {share?.state === "live" ? (
        <Later key={share.owned.id} part={sharedParts.liveLink} props={{ office, share, origin, deed }} />
      ) : (
        <div className="space-y-4">
          {ended && <EndedShare office={office} share={ended} origin={origin} />}
          {server.kind === "there" || server.kind === "asking" ? (
            <MakeLink office={office} again={ended !== undefined} origin={origin} deed={deed} />
          ) : (
            <WithoutServer server={server} onAskAgain={askAgain} />
          )}
        </div>
      )}
    </Suspense>
  );
}
