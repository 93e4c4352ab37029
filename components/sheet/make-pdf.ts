"use client";

import type { MadePdf, PdfAnswer, PdfRequest } from "./pdf-worker";

/** Longer than the slowest of our readers' computers needs, and short enough to be told. */
const patience = 60_000;

/** The PDF of a sheet, made by a worker that ends with it. Rejects when the browser can't make one. */
export function makePdf(request: PdfRequest): Promise<MadePdf> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./pdf-worker.ts", import.meta.url), { type: "module" });
    const end = () => {
      clearTimeout(timer);
      worker.terminate();
    };
    const fail = (reason: string) => {
      end();
      reject(new Error(reason));
    };
    const timer = setTimeout(() => fail("The PDF took too long."), patience);
    worker.addEventListener("error", (event) => {
      // Told by the promise; otherwise it would count as uncaught in the page, also while the page is being left.
      event.preventDefault();
      fail(event.message || "The worker did not load.");
    });
    worker.addEventListener("messageerror", () => fail("The worker's answer can't be read."));
    worker.addEventListener("message", ({ data }: MessageEvent<PdfAnswer>) => {
      if ("failure" in data) return fail(data.failure);
      end();
      resolve(data);
    });
    worker.postMessage(request);
  });
}
