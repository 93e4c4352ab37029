"use client";

import { Styles } from "@/components/shell/styles";

type GlobalErrorProps = { error: unknown; retry: () => void };

/** Stands in for the whole page, its frame included, so it leans on as little as it can. */
export default function GlobalError({ retry }: GlobalErrorProps) {
  return (
    <html lang="en-US">
      <head>
        <title>Something went wrong · Network Handoff</title>
        <Styles />
      </head>
      <body className="font-sans">
        <main className="mx-auto max-w-read px-4 py-24">
          <h1 className="font-semibold text-3xl">Something went wrong</h1>
          <p className="mt-3 text-ink-soft text-lg">
            This is our fault, not yours. Your answers are safe: they are kept in this browser.
          </p>
          <button
            type="button"
            onClick={() => retry()}
            className="mt-8 min-h-11 rounded-md bg-accent px-4 py-2 font-semibold text-on-accent hover:bg-accent-strong"
          >
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
