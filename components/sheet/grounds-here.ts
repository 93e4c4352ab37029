"use client";

import { createContext, useContext } from "react";

export type PaperPart = "order" | "both";

/** What buttons and links of a sheet may do with its grounds, which are there only once they were asked for. */
export type GroundsHere = {
  /** Unfolds them and goes to a place in them. */
  show: (target: string) => void;
  /** What goes on paper. */
  part: PaperPart;
  choosePart: (part: PaperPart) => void;
  /** Brings what goes on paper, and prints; rejects where the grounds can't be loaded. */
  print: () => Promise<void>;
};

export const GroundsContext = createContext<GroundsHere>({
  show: () => undefined,
  part: "both",
  choosePart: () => undefined,
  print: async () => window.print(),
});

export const useGroundsHere = () => useContext(GroundsContext);
