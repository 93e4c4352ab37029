"use client";

import { jobNumber, openFirst } from "@/components/device/applied-jobs";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { oneLine } from "@/lib/answers/one-line";
import type { Device, Proof } from "@/lib/devices/device";
import type { Exported } from "@/lib/devices/export";
import { heldLines } from "@/lib/devices/head";
import type { Policy } from "@/lib/devices/policy";
import type { OpenShare } from "@/lib/share/work-sync-state";

type BeforeLoadingProps = { device: Device; exported: Exported; policy: Policy; share: OpenShare };

const proofs: Readonly<Record<Proof, { tone: BadgeTone; words: string; more: string }>> = {
  "packet-tested": { tone: "open", words: "Tried with real packets", more: "" },
  "read-back": {
    tone: "hold",
    words: "Not tried on a device",
    more: "A reader of our own found the same rules in it.",
  },
  documentation: {
    tone: "hold",
    words: "Not tried on a device",
    more: "Written from the maker’s documentation: check each step.",
  },
};

const modelled: (typeof proofs)[Proof] = {
  tone: "hold",
  words: "Not tried on a device",
  more: "A model of it was tried with real packets.",
};

/** What to know first, for someone in a hurry. */
export function BeforeLoading({ device, exported, policy, share }: BeforeLoadingProps) {
  const { proof, firmware, effect, goBack } = device;
  const { tone, words, more } = device.modelled ? modelled : proofs[proof];
  const phone = oneLine(share.document.answers.office?.contactPhone);
  const first = openFirst(share, exported.does);
  return (
    <section aria-labelledby="device-before" className="space-y-3">
      <h4 id="device-before" className="font-semibold text-lg">
        Before you begin
      </h4>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <Badge tone={tone} icon={tone === "open" ? "check" : "warning"}>
          {words}
        </Badge>
        <span>{more}</span>
      </p>
      {first.length > 0 && (
        <div>
          <p className="font-semibold">Do first:</p>
          <ul>
            {first.map(({ id, title }) => (
              <li key={id} className="flex gap-2 py-1.5">
                <span className="min-w-6 text-ink-soft tabular-nums">{jobNumber(share, id)}</span>
                <a href={`#${id}`} className="link">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {heldLines(policy).map((line) => (
        <p key={line} className="font-semibold text-hold">
          {line}
          {phone && (
            <>
              {" "}
              <a
                href={`tel:${phone.replace(/[^\d+]/g, "")}`}
                className="link inline-flex min-h-11 items-center"
                translate="no"
              >
                {phone}
              </a>
            </>
          )}
        </p>
      ))}
      {[
        ["Written for", firmware],
        ["What it does", effect],
        ["To go back", goBack],
      ].map(([label, text]) => (
        <p key={label}>
          <strong className="font-semibold">{label}:</strong> {text}
        </p>
      ))}
      {exported.left.length > 0 && (
        <div>
          <p className="font-semibold">Not in it, so still by hand:</p>
          <ul className="list-disc space-y-1 pl-5">
            {exported.left.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
