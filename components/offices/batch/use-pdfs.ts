"use client";

import { useRef, useState } from "react";
import { nameOf } from "@/components/offices/name-of";
import type { Draft } from "@/lib/drafts";
import type { PdfsMade } from "./pdfs";

export type Pdfs = {
  /** How far it is, while it works. */
  working: { made: number; of: number } | undefined;
  make: (offices: readonly Draft[]) => Promise<PdfsMade | "failed" | undefined>;
  stop: () => void;
};

/** Makes one archive at a time. */
export function usePdfs(): Pdfs {
  const [working, setWorking] = useState<Pdfs["working"]>();
  const controller = useRef<AbortController>(undefined);

  async function make(offices: readonly Draft[]) {
    if (controller.current) return undefined;
    const own = new AbortController();
    controller.current = own;
    const of = offices.length;
    setWorking({ made: 0, of });
    try {
      const { downloadPdfs } = await import("./pdfs");
      return await downloadPdfs(offices, nameOf, (made) => setWorking({ made, of }), own.signal);
    } catch {
      return "failed";
    } finally {
      controller.current = undefined;
      setWorking(undefined);
    }
  }

  return { working, make, stop: () => controller.current?.abort() };
}
