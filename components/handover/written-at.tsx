import { ChangedAt } from "@/components/offices/changed-at";

/** When the technician wrote something, beside it. */
export function WrittenAt({ moment }: { moment: string }) {
  return (
    <span className="text-ink-faint text-sm">
      Technician, <ChangedAt moment={moment} />
    </span>
  );
}
