"use client";

import { useEffect, useRef } from "react";
import { laterParts, loadLaterParts } from "@/components/sheet/later-parts";
import { makePdf } from "@/components/sheet/make-pdf";
import type { Sheet, SheetInput } from "@/lib/sheet";
import { loadLaterTechnician } from "./later-technician";

/** So long after opening, nobody waits for the line or the processor anymore. */
const PATIENCE = 4000;

type Same = { sheet: Sheet; input: SheetInput };

/**
 * Makes this page work without the internet from now on. A service worker keeps the page and its own files; one PDF is made
 * to no end, so that it keeps also what only a PDF needs, and what else of the sheet comes later.
 */
export function useOfflineUse(same: Same): void {
  const latest = useRef(same);
  useEffect(() => {
    latest.current = same;
  }, [same]);

  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !window.isSecureContext || !("serviceWorker" in navigator)) return;
    const timer = setTimeout(() => {
      if (!navigator.onLine) return;
      Promise.all([loadLaterParts(), loadLaterTechnician()])
        .then(() => pdfToNoEnd(latest.current))
        .then(({ parts }) => keepPage(parts))
        .catch(() => {
          // Without the line, or in an old browser. Whoever asks for a PDF is told then.
        });
    }, PATIENCE);
    keepPage().catch(() => {
      // Storage forbidden, or no room: the sheet works all the same, only not without the internet.
    });
    return () => clearTimeout(timer);
  }, []);
}

async function pdfToNoEnd({ sheet, input }: Same) {
  const { buildGrounds } = await laterParts.grounds();
  return makePdf({ sheet, paper: "letter", grounds: buildGrounds(input) });
}

/** Without the parts of a PDF the list of files is not whole yet, and nothing may be thrown away for not being on it. */
async function keepPage(parts?: readonly string[]): Promise<void> {
  await navigator.serviceWorker.register("/sw.js", { scope: "/s/" });
  // The worker that makes a PDF stands below this path, and by that it is told which service worker answers it.
  await navigator.serviceWorker.register("/sw.js", { scope: "/_next/static/" });
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const files = [...loaded, ...(parts ?? [])]
    .map((name) => new URL(name))
    .filter(({ origin, pathname }) => origin === window.location.origin && pathname.startsWith("/_next/static/"))
    .map(({ pathname }) => pathname);
  active?.postMessage({ keep: window.location.pathname, files: [...new Set(files)], whole: parts !== undefined });
}

/** Takes this page out of what is kept, when the reader takes the sheet off the device. */
export function forgetPage(): void {
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.controller?.postMessage({ forget: window.location.pathname });
}
