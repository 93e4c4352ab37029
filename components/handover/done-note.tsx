import { Icon } from "@/components/ui/icon";
import type { DeedState } from "./use-deed";

/** What was just done, where it was asked for. The page's live region says it; this is for the eyes. */
export function DoneNote({ deed, names }: { deed: DeedState; names: string }) {
  if (!deed.done.name.startsWith(names) || deed.done.text === "") return null;
  return (
    <p aria-hidden="true" className="mt-3 flex items-start gap-2 font-semibold text-open">
      <Icon name="check" className="mt-1 size-5" />
      {deed.done.text}
    </p>
  );
}
