import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { AnswerPath } from "@/lib/answers";
import { doubtAbout } from "@/lib/answers/doubts";

/** What is asked about an answer that is taken all the same. */
export function Doubt({ path, value }: { path: AnswerPath; value: string }): ReactNode {
  const doubt = doubtAbout(path, value);
  return (
    doubt && (
      <p className="mt-2 flex max-w-[38rem] items-start gap-2 text-ink">
        <Icon name="warning" className="mt-1 size-5 text-hold" />
        <span>{doubt}</span>
      </p>
    )
  );
}
