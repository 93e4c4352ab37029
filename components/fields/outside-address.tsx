"use client";

import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { LiveRegion } from "@/components/ui/live-region";
import type { Verdict } from "./outside-address-words";

type State =
  | { kind: "idle" | "asking" | keyof typeof failures }
  | { kind: "seen"; address: string; verdict: Verdict }
  | { kind: "taken"; address: string };

const failures = {
  offline: {
    title: "The server can’t be reached",
    text: "Check your connection and press the button again, or type the address in. Nothing was changed.",
  },
  "not-ours": {
    title: "Something on this network answers in the server’s place",
    text: "If the network wants you to sign in, do that and press the button again. Or type the address in. Nothing was changed.",
  },
  unseen: {
    title: "The server can’t tell where you come from",
    text: "Look under the question mark beside it, then type the address in. Nothing was changed.",
  },
} as const;

/** Asks the server, on a press and not before, from which address this browser comes, and offers it as the answer. */
export function OutsideAddress({ onTake }: { onTake: (address: string) => void }) {
  const [state, setState] = useState<State>({ kind: "idle" });

  async function ask() {
    if (state.kind === "asking") return;
    setState({ kind: "asking" });
    try {
      const { askOutsideAddress } = await import("./ask-outside-address");
      setState(await askOutsideAddress());
    } catch {
      // This part of the page has not come.
      setState({ kind: "offline" });
    }
  }

  function take(address: string) {
    onTake(address);
    setState({ kind: "taken", address });
  }

  const failure = isFailure(state.kind) ? failures[state.kind] : undefined;

  return (
    <div className="mt-2 max-w-[24rem]">
      <Button size="sm" aria-disabled={state.kind === "asking"} onClick={ask} className="scroll-mb-40">
        {state.kind === "asking" ? "Asking the server …" : "Use this computer’s outside address"}
      </Button>
      <div aria-live="polite">
        {failure && (
          <Alert tone="warning" className="mt-3" title={failure.title}>
            <p>{failure.text}</p>
          </Alert>
        )}
        {state.kind === "seen" && (
          <Alert tone={state.verdict.usable ? "info" : "warning"} className="mt-3" title={state.verdict.title}>
            <p>{state.verdict.text}</p>
            {state.verdict.usable && (
              <div className="flex flex-wrap gap-3 pt-1">
                <Button size="sm" icon="check" onClick={() => take(state.address)}>
                  Yes, use {state.address}
                </Button>
                <Button size="sm" tone="quiet" onClick={() => setState({ kind: "idle" })}>
                  No
                </Button>
              </div>
            )}
          </Alert>
        )}
      </div>
      <LiveRegion>{state.kind === "taken" && `${state.address} is now the answer.`}</LiveRegion>
    </div>
  );
}

function isFailure(kind: State["kind"]): kind is keyof typeof failures {
  return Object.hasOwn(failures, kind);
}
