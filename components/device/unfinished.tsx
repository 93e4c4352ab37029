import { Alert } from "@/components/ui/alert";
import type { Exported } from "@/lib/devices/export";

/** What is missing, as the first line of the file says it too. */
export function Unfinished({ exported: { blanks } }: { exported: Pick<Exported, "blanks"> }) {
  if (blanks.length === 0) return null;
  return (
    <Alert tone="warning" title="Unfinished: don’t load it yet" word="Warning">
      <p>Still missing:</p>
      <ul className="list-disc pl-5">
        {blanks.map((blank) => (
          <li key={blank}>{blank}</li>
        ))}
      </ul>
    </Alert>
  );
}
