"use client";

import { type ReactNode, useEffect, useState } from "react";
import { plural, recipientNames } from "@/components/offices/words";
import { Badge } from "@/components/ui/badge";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { LiveRegion } from "@/components/ui/live-region";
import type { Answers } from "@/lib/answers";
import { planFor } from "@/lib/rules";
import {
  type Decided,
  decidedSoFar,
  type News,
  newest,
  newsKey,
  type SoFar,
  type SoFarGroup,
  type SoFarItem,
} from "@/lib/rules/so-far";
import { isBegun, SoFarFrame } from "./so-far-frame";

/** What the answers mean so far, as soon as they say anything. */
export default function SoFarPanel({ answers, since }: { answers: Answers; since: Answers }) {
  const { view, toCome, news } = useSoFar(answers, since);
  const begun = isBegun(answers);
  return (
    <SoFarFrame
      summary={begun ? summaryOf(view) : undefined}
      mark={news.keys.size > 0 && <NewBadge />}
      announcement={<Announcement text={news.announcement} />}
    >
      {begun && <Findings view={view} toCome={toCome} news={news} />}
    </SoFarFrame>
  );
}

function Findings({ view, toCome, news }: Decided & { news: News }) {
  return (
    <>
      <Tally view={view} />
      <div className="mt-4 space-y-5">
        <Group title="For your technician to fix first" group="blockers" items={view.blockers} news={news} />
        <Group title="Please check" group="checks" items={view.checks} news={news} />
        {view.open.length === 0 && <NothingOpen />}
        <Group title="Doors to open" group="open" items={view.open} news={news} />
        <Group title="On hold: closed, unless the answer opens it" group="held" items={view.held} news={news} />
        <Group title="To be let out, if your network limits that" group="out" items={view.out} news={news} />
      </div>
      <div className="mt-4">
        {view.closed.length > 0 && (
          <Folded title={`${plural(view.closed.length, "door")} ${view.closed.length === 1 ? "stays" : "stay"} closed`}>
            <Items group="closed" items={view.closed} news={news} />
            <p className="mt-1.5 text-ink-soft text-sm">So does all else from the internet.</p>
          </Folded>
        )}
        <ToAsk view={view} news={news} />
        {view.warnings.length > 0 && (
          <Folded title={`${plural(view.warnings.length, "thing")} good to know`}>
            <Items group="warnings" items={view.warnings} news={news} />
          </Folded>
        )}
      </div>
      <p className="mt-4 border-line border-t pt-3 text-ink-soft text-sm">
        {toCome > 0
          ? `Still to come: what ${plural(toCome, "more answer")} will decide.`
          : "All of it ends up on your sheet."}
      </p>
    </>
  );
}

/** The view of the latest answers, and what is new in it since the change before. */
function useSoFar(answers: Answers, since: Answers): Decided & { news: News } {
  const decided = decidedSoFar(planFor(answers), answers);
  const [shown, setShown] = useState(() => {
    const first = decidedSoFar(planFor(since), since);
    return { ...first, news: newest(undefined, first.view) };
  });
  const { view, toCome } = decided;
  if (JSON.stringify([view, toCome]) !== JSON.stringify([shown.view, shown.toCome]))
    setShown({ ...decided, news: newest(shown.view, view) });
  return shown;
}

/** Waits until the typing pauses, so that a reader isn't told every step on the way. */
function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 900);
    return () => clearTimeout(timer);
  }, [text]);
  return <LiveRegion>{said}</LiveRegion>;
}

function summaryOf({ blockers, open, held, questions }: SoFar): string {
  return [
    blockers.length > 0 && `fix ${blockers.length} first`,
    `open ${open.length}`,
    held.length > 0 && `hold ${held.length}`,
    `ask ${questions.length}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

const tallies = [
  { group: "open", word: "to open", look: "text-open" },
  { group: "held", word: "on hold", look: "text-hold" },
  { group: "closed", word: "closed", look: "text-closed" },
  { group: "questions", word: "to ask", look: "text-accent" },
] as const;

function Tally({ view }: { view: SoFar }) {
  return (
    <ul className="mt-3 grid grid-cols-4 gap-1.5">
      {tallies.map(({ group, word, look }) => (
        <li key={group} className="rounded-md bg-sunken px-1 py-2.5 text-center">
          <span className={cx("block font-semibold text-2xl tabular-nums", look)}>{view[group].length}</span>{" "}
          <span className="block text-ink-soft text-xs">{word}</span>
        </li>
      ))}
    </ul>
  );
}

type GroupProps = { title: string; group: SoFarGroup; items: readonly SoFarItem[]; news: News };

const looks = {
  blockers: { icon: "stop", look: "text-blocker" },
  open: { icon: "arrow", look: "text-open" },
  held: { icon: "hold", look: "text-hold" },
  out: { icon: "check", look: "text-allow" },
  checks: { icon: "warning", look: "text-hold" },
  warnings: { icon: "info", look: "text-hold" },
  closed: { icon: "lock", look: "text-closed" },
  questions: { icon: "question", look: "text-accent" },
  tasks: { icon: "check", look: "text-ink-soft" },
} as const satisfies Record<SoFarGroup, { icon: string; look: string }>;

function Group({ title, group, items, news }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className="font-semibold text-ink text-sm">{title}</h3>
      <Items group={group} items={items} news={news} />
    </section>
  );
}

function Items({ group, items, news }: Omit<GroupProps, "title">) {
  const { icon, look } = looks[group];
  return (
    <ul className="mt-1.5 space-y-1.5">
      {items.map(({ id, text }) => (
        <li key={id} className="flex items-start gap-2 text-ink-soft text-sm">
          <Icon name={icon} className={cx("mt-1 size-4", look)} />
          <span className="min-w-0 flex-1">{text}</span>
          {news.keys.has(newsKey(group, id)) && <NewBadge />}
        </li>
      ))}
    </ul>
  );
}

function NewBadge() {
  return (
    <Badge tone="accent" icon={false}>
      New
    </Badge>
  );
}

function NothingOpen() {
  return (
    <p className="flex items-start gap-2 text-ink-soft text-sm">
      <Icon name="lock" className="mt-1 size-4 text-closed" />
      Nothing is to be opened so far.
    </p>
  );
}

function ToAsk({ view, news }: { view: SoFar; news: News }) {
  if (view.questions.length === 0) return null;
  const recipients = [...new Set(view.questions.map(({ to }) => to))];
  return (
    <Folded title={`${plural(view.questions.length, "open question")}`}>
      <p className="text-ink-soft text-sm">Nothing to do now. Your sheet lists them by whom to ask.</p>
      {recipients.map((to) => (
        <div key={to} className="mt-2">
          <p className="font-semibold text-ink text-sm">{recipientNames[to]}</p>
          <Items group="questions" items={view.questions.filter((question) => question.to === to)} news={news} />
        </div>
      ))}
    </Folded>
  );
}

function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="group/folded">
      <summary className="flex min-h-11 list-none items-center gap-1.5 rounded-sm font-semibold text-ink text-sm hover:text-accent [&::-webkit-details-marker]:hidden">
        <Icon name="chevron" className="size-4 transition-transform group-open/folded:rotate-90" />
        {title}
      </summary>
      {children}
    </details>
  );
}
