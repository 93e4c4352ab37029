import type { Fault } from "@/lib/answers";

/** Why a document was refused, as items of a list; with its line where it is one of many. */
export function Faults({ faults, line }: { faults: readonly Fault[]; line?: number }) {
  return faults.map(({ path, sentence }) => (
    <li key={`${line} ${path} ${sentence}`}>
      {line !== undefined && <strong className="font-semibold text-ink">Line {line}: </strong>}
      {path !== "document" && path !== "version" && (
        <code translate="no" className="font-mono">
          {path}:{" "}
        </code>
      )}
      {sentence}
    </li>
  ));
}
