"use client";

/** The sync of a shared sheet in this very browser, and how a component follows it. */
import { useEffect, useState, useSyncExternalStore } from "react";
import { shareClient } from "@/lib/share/client";
import { technicianKeys } from "@/lib/share/keys";
import type { ShareLink } from "@/lib/share/link";
import { TypedTexts } from "@/lib/share/typed-texts";
import { WorkSync } from "@/lib/share/work-sync";
import type { ShareState } from "@/lib/share/work-sync-state";

const opening: ShareState = { kind: "opening" };

/** The same sync for as long as the component lives: give it a key for each link. */
export function useWorkSync({ id, secret }: ShareLink): { sync: WorkSync; state: ShareState; typed: TypedTexts } {
  const [{ sync, typed }] = useState(() => ofThisBrowser(id, secret));
  const state = useSyncExternalStore(sync.subscribe, sync.read, () => opening);

  useEffect(() => {
    sync.start();
    const { signal, abort } = abortable();
    window.addEventListener(
      "storage",
      ({ key }) => {
        sync.storageChanged(key);
        typed.storageChanged(key);
      },
      { signal },
    );
    window.addEventListener("online", () => void sync.tryAgain(), { signal });
    // A page from the back-forward cache may have missed anything.
    window.addEventListener("pageshow", ({ persisted }) => persisted && void sync.tryAgain(), { signal });
    document.addEventListener("visibilitychange", () => sync.setVisible(document.visibilityState === "visible"), {
      signal,
    });
    window.addEventListener(
      "beforeunload",
      (event) => (sync.wouldLose() || typed.wouldLose()) && event.preventDefault(),
      { signal },
    );
    return () => {
      abort();
      sync.stop();
    };
  }, [sync, typed]);

  return { sync, state, typed };
}

function abortable(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

function ofThisBrowser(id: Uint8Array, secret: Uint8Array): { sync: WorkSync; typed: TypedTexts } {
  const keys = technicianKeys(id, secret);
  const around = {
    storage: () => window.localStorage,
    randomBytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
  };
  const sync = new WorkSync(id, keys, {
    ...around,
    client: shareClient({ fetch: (address, init) => fetch(address, init), base: "" }),
    now: () => new Date(),
    after: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  return { sync, typed: new TypedTexts(id, keys, around) };
}
