"use client";

import { type Ref, useId } from "react";
import { clock } from "@/components/offices/moments";
import { plural } from "@/components/offices/words";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import { Icon } from "@/components/ui/icon";
import { type Deed, type Line, lineCount, stopped } from "@/lib/offices/line";
import { changeLine, writeLine } from "./line-store";
import type { LineOffice } from "./use-line-work";

type Words = { doing: string; one: string; many: string };

const words: Record<Deed, Words> = {
  make: { doing: "Making links", one: "link was made", many: "links were made" },
  extend: { doing: "Extending links", one: "link was extended", many: "links were extended" },
  renew: { doing: "Replacing links", one: "link was replaced", many: "links were replaced" },
  withdraw: { doing: "Withdrawing links", one: "link was withdrawn", many: "links were withdrawn" },
};

type LineStatusProps = {
  line: Line;
  ref: Ref<HTMLDivElement>;
  /** A button of it was pressed and is gone. */
  onGone: () => void;
  onClose: () => void;
  onSaveLinks: (offices: readonly LineOffice[]) => void;
};

/** How far the line is; what became of each once nobody is left in it. */
export function LineStatus({ line, ref, onGone, onClose, onSaveLinks }: LineStatusProps) {
  const { all, left } = lineCount(line);
  const id = useId();
  return (
    <section ref={ref} tabIndex={-1} aria-labelledby={id} className="rounded-lg shadow-raised outline-none">
      <h2 id={id} className="sr-only">
        {words[line.deed].doing}
      </h2>
      {left > 0 ? (
        <Working line={line} onGone={onGone} />
      ) : (
        <Ended line={line} onClose={onClose} onSaveLinks={onSaveLinks} />
      )}
      {/* One word at a time: each office by itself would be too much to listen to. */}
      <p role="status" className="sr-only">
        {left === 0
          ? `${resultOf(line)} ${all > 0 ? refusedOf(line) : ""}`
          : line.until
            ? waitingWords(line, left)
            : ""}
      </p>
    </section>
  );
}

function Working({ line, onGone }: { line: Line; onGone: () => void }) {
  const { all, left } = lineCount(line);
  const stop = (
    <Button
      size="sm"
      onClick={() => {
        drawAtOnce(() => changeLine(line.id, stopped));
        onGone();
      }}
    >
      Stop
    </Button>
  );
  if (line.halted)
    return (
      <Alert tone="warning" title={line.halted.title} titleAs="h3">
        <p>{line.halted.text}</p>
        <p>
          {resultOf(line)} {plural(left, "office")} wait in line.
        </p>
        <div className="flex flex-wrap gap-3 pt-1">
          <Button size="sm" tone="primary" onClick={() => void goOn(line).then(onGone)}>
            Go on
          </Button>
          {stop}
        </div>
      </Alert>
    );
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-line-strong bg-surface px-4 py-3">
      <p className="font-semibold">
        {line.until ? (
          <span>{waitingWords(line, left)}</span>
        ) : (
          <span className="tabular-nums">
            {words[line.deed].doing}: {all - left} of {all}
          </span>
        )}
      </p>
      {stop}
    </div>
  );
}

async function goOn(line: Line): Promise<void> {
  const { tryAgain } = await import("./work-off");
  tryAgain(line);
}

function waitingWords({ until = "" }: Line, left: number): string {
  return `The server takes no more for now. ${plural(left, "office")} ${left === 1 ? "waits" : "wait"} until ${clock(new Date(until))} and ${left === 1 ? "goes" : "go"} on while this page is open.`;
}

function resultOf(line: Line): string {
  const { done, same } = lineCount(line);
  const { one, many } = words[line.deed];
  const later = same > 0 ? `; ${same} ${same === 1 ? "ends" : "end"} later already` : "";
  return `${done === 1 ? `1 ${one}` : `${done} ${many}`}${later}.`;
}

function refusedOf(line: Line): string {
  const { refused } = lineCount(line);
  return refused > 0 ? `${plural(refused, "office")} ${refused === 1 ? "was" : "were"} left out.` : "";
}

type EndedProps = Pick<LineStatusProps, "line" | "onClose" | "onSaveLinks">;

function Ended({ line, onClose, onSaveLinks }: EndedProps) {
  const { done } = lineCount(line);
  const hasNew = done > 0 && (line.deed === "make" || line.deed === "renew");
  const told = line.offices.filter(({ outcome }) => outcome?.text !== undefined);
  const title = `${resultOf(line)} ${refusedOf(line)} ${line.deed === "renew" && done > 0 ? "The old ones have stopped." : ""}`;
  const buttons = (
    <div className="flex flex-wrap gap-3">
      {hasNew && (
        <Button
          size="sm"
          icon="download"
          onClick={() => onSaveLinks(line.offices.filter(({ outcome }) => outcome?.ok))}
        >
          Save the links
        </Button>
      )}
      <Button
        size="sm"
        onClick={() => {
          drawAtOnce(() => writeLine(undefined));
          onClose();
        }}
      >
        Close
      </Button>
    </div>
  );
  if (told.length === 0)
    return (
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-lg border border-open-line bg-open-soft px-4 py-2.5">
        <h3 className="flex items-center gap-3 font-semibold text-base">
          <Icon name="check" className="size-5 text-open" />
          {title}
        </h3>
        {buttons}
      </div>
    );
  return (
    <Alert tone="warning" title={title} titleAs="h3">
      <Details summary={plural(told.length, "office")} open={told.length <= 6}>
        <ul className="list-disc space-y-1 pl-5">
          {told.map(({ id, name, outcome }) => (
            <li key={id}>
              <span translate="no" className="font-semibold">
                {name}
              </span>
              : {outcome?.text}
            </li>
          ))}
        </ul>
      </Details>
      {buttons}
    </Alert>
  );
}
