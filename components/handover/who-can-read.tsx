"use client";

import type { ReactNode } from "react";
import { isSecurePage } from "./security-words";

/** What becomes of a sheet behind a link. */
export function WhoCanRead() {
  return (
    <ul className="max-w-read space-y-3">
      <Point title="Encrypted here, in this browser">
        The sheet is encrypted before it leaves this browser{isSecurePage() && ", end to end"}. The server keeps only
        what it can’t read: the key is in the link itself, in a part that browsers never send.
      </Point>
      <Point title="What its reader can do">
        Whoever has the link can read the sheet, tick off rows, write notes and what was found, and sign off. They can’t
        change your answers.
      </Point>
      <Point title="It ends when you say so">
        When you withdraw the link, or its time is up, the server erases what it holds.
      </Point>
    </ul>
  );
}

function Point({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li>
      <h3 className="font-semibold text-ink">{title}</h3>
      <p className="mt-0.5 text-sm">{children}</p>
    </li>
  );
}
