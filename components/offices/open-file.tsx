"use client";

import { useRouter } from "next/navigation";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { Alert } from "@/components/ui/alert";
import type { ButtonSize } from "@/components/ui/button-class";
import { ChooseFile } from "@/components/ui/choose-file";
import { cx } from "@/components/ui/cx";
import type { Fault } from "@/lib/answers";
import { Faults } from "./file-faults";
import type { ManyOpened } from "./opened-many";

type Outcome =
  | { kind: "refused"; name: string; faults: readonly Fault[] }
  | ({ kind: "many" } & ManyOpened)
  | { kind: "ask"; name: string; count: number; add: () => Omit<ManyOpened, "name"> };

/** What reads a file loads when somebody reaches for the button. */
const reader = () => import("./opened-file");
const OpenedMany = lazy(async () => ({ default: (await import("./opened-many")).OpenedMany }));
const AskMany = lazy(async () => ({ default: (await import("./opened-many")).AskMany }));

function readAhead(): void {
  // Where it fails, choosing a file tries again and says so.
  reader().catch(() => {});
}

type OpenFileButtonProps = {
  className?: string;
  size?: ButtonSize;
  /** Where the list of offices is on another page. */
  listHref?: string;
  /** What stands beside the button. */
  children?: ReactNode;
};

/** Opens a saved answers document, or a file of many, as new offices of this browser; what came of it is told right below. */
export function OpenFileButton({ className, size = "md", listHref, children }: OpenFileButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const router = useRouter();

  async function open(file: File) {
    const opened = await reader().then(
      ({ openFile }) => openFile(file),
      () => notLoaded,
    );
    if (opened.kind === "goes-to") router.push(opened.href);
    else setOutcome({ ...opened, name: file.name });
  }

  function take(file: File) {
    setOutcome(undefined);
    void open(file);
  }

  return (
    <div className={cx("print:hidden", className)}>
      <div className="flex flex-wrap gap-3">
        {children}
        <ChooseFile size={size} onChosen={take} onReached={readAhead}>
          Open a file
        </ChooseFile>
      </div>
      <div role="alert" className={outcome?.kind === "refused" ? "mt-4" : ""}>
        {outcome?.kind === "refused" && (
          <Alert tone="danger" title={`“${outcome.name}” can’t be opened`}>
            <ul className="space-y-1">
              <Faults faults={outcome.faults} />
            </ul>
          </Alert>
        )}
      </div>
      <div aria-live="polite" className={outcome?.kind === "many" ? "mt-4" : ""}>
        <Suspense>
          {outcome?.kind === "many" && <OpenedMany key={outcome.added[0]?.id} {...outcome} listHref={listHref} />}
          {outcome?.kind === "ask" && (
            <AskMany
              {...outcome}
              onAdd={() => setOutcome({ kind: "many", name: outcome.name, ...outcome.add() })}
              onCancel={() => setOutcome(undefined)}
            />
          )}
        </Suspense>
      </div>
    </div>
  );
}

const notLoaded = {
  kind: "refused",
  faults: [
    {
      path: "document",
      sentence: "A part of this page did not load. Check your connection, then choose the file again.",
    },
  ],
} as const;
