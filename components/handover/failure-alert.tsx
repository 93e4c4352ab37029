import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { failureWords } from "./failure-words";
import type { DeedState } from "./use-deed";

/** What did not work, where it was asked for, with one press to try it again. */
export function FailureAlert({ deed, names, className }: { deed: DeedState; names: string; className?: string }) {
  const failed = deed.failure?.deed.name.startsWith(names) ? deed.failure : undefined;
  return (
    <div role="alert" className={failed && className}>
      {failed && (
        <Alert tone="warning" title={failureWords(failed.failure).title}>
          <p>{failureWords(failed.failure).text}</p>
          <Button size="sm" onClick={() => deed.run(failed.deed)}>
            Try again
          </Button>
        </Alert>
      )}
    </div>
  );
}
