"use client";

import { useCallback, useEffect, useState } from "react";
import { askServer, type ServerHere } from "@/lib/share/server-here";

export type ServerHereState = ServerHere | { kind: "asking" };

/** Asked once for as long as the page is loaded, unless somebody asks again. */
let asked: Promise<ServerHere> | undefined;

export function useServerHere(): { server: ServerHereState; askAgain: () => void } {
  const [server, setServer] = useState<ServerHereState>({ kind: "asking" });

  const look = useCallback(async () => {
    asked ??= askServer((address, init) => fetch(address, init));
    const answer = await asked;
    if (answer.kind !== "there") asked = undefined;
    setServer(answer);
  }, []);

  useEffect(() => void look(), [look]);

  const askAgain = useCallback(() => {
    setServer({ kind: "asking" });
    void look();
  }, [look]);

  return { server, askAgain };
}

/** Where links lead: to where others reach the app, when the server says so; else to where this page came from. */
export function linkOrigin(server: ServerHereState): string {
  return (server.kind === "there" ? server.publicUrl : null) ?? window.location.origin;
}
