"use client";

import { useCallback, useEffect, useState } from "react";
import { askServer, type ServerHere } from "@/lib/share/server-here";

export type ServerHereState = ServerHere | { kind: "asking" };

/** Asked once for as long as the page is loaded, unless somebody asks again. */
let asked: Promise<ServerHere> | undefined;
let known: ServerHere | undefined;

export function useServerHere(): { server: ServerHereState; askAgain: () => void } {
  const [server, setServer] = useState<ServerHereState>(known ?? { kind: "asking" });

  const look = useCallback(async () => {
    asked ??= askServer((address, init) => fetch(address, init));
    const answer = await asked;
    if (answer.kind === "there") {
      known = answer;
      remember(answer.publicUrl);
    } else asked = undefined;
    setServer(answer);
  }, []);

  useEffect(() => void look(), [look]);

  const askAgain = useCallback(() => {
    setServer({ kind: "asking" });
    void look();
  }, [look]);

  return { server, askAgain };
}

/** Where links lead: to where others reach the app, when the server says so, or last said so; else to where this page is. */
export function linkOrigin(server: ServerHereState): string {
  return (server.kind === "there" ? server.publicUrl : remembered()) ?? window.location.origin;
}

const KEY = "network-handoff/public-url";

/** A link that exists goes on being shown while its server is silent, and must not change meanwhile. */
function remember(publicUrl: string | null): void {
  try {
    if (publicUrl === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, publicUrl);
  } catch {
    // Then it is asked again next time.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
