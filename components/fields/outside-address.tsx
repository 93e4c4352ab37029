"use client";

import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { LiveRegion } from "@/components/ui/live-region";
import type { Verdict } from "./outside-address-words";

type State =
  | { kind: "idle" | "asking" | "failed" }
  | { kind: "seen"; address: string; verdict: Verdict }
  | { kind: "taken"; address: string };

/** Asks the server, on a press and not before, from which address this browser comes, and offers it as the answer. */
export function OutsideAddress({ onTake }: { onTake: (address: string) => void }) {
  const [state, setState] = useState<State>({ kind: "idle" });

  async function ask() {
    if (state.kind === "asking") return;
    setState({ kind: "asking" });
    try {
      const { askOutsideAddress } = await import("./ask-outside-address");
      setState({ kind: "seen", ...(await askOutsideAddress()) });
    } catch {
      setState({ kind: "failed" });
    }
  }

  function take(address: string) {
    onTake(address);
    setState({ kind: "taken", address });
  }

  return (
    <div className="mt-3 max-w-[38rem]">
      <Button size="sm" aria-disabled={state.kind === "asking"} onClick={ask} className="scroll-mb-40">
        {state.kind === "asking" ? "Asking the server …" : "Use this computer’s outside address"}
      </Button>
      <div aria-live="polite">
        {state.kind === "failed" && (
          <Alert tone="warning" className="mt-3" title="The server can’t be reached">
            <p>Check your connection and press the button again, or type the address in. Nothing was changed.</p>
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
