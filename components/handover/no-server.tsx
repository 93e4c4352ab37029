import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { NotOurs } from "@/lib/share/ask";
import { notOursWords } from "./failure-words";

/** Pages alone can't keep a sheet for somebody else. */
export function NoServer({ onAskAgain }: { onAskAgain: () => void }) {
  return (
    <Alert tone="warning" title="This address can’t make links" titleAs="h2" className="mt-8 max-w-[52rem]">
      <p>
        It has the pages of Network Handoff, but nothing behind them that keeps a shared sheet. Print the sheet,
        download it as a PDF or copy it as text instead: all of that works here.
      </p>
      <div className="pt-1">
        <Button onClick={onAskAgain}>Ask again</Button>
      </div>
    </Alert>
  );
}

/** A captive portal, a filter, a password in front of it: what answers is not the server. */
export function StrangeServer({ answer, onAskAgain }: { answer: NotOurs; onAskAgain: () => void }) {
  const { title, text } = notOursWords(answer);
  return (
    <Alert tone="warning" title={title} titleAs="h2" className="mt-8 max-w-[52rem]">
      <p>{text}</p>
      <p>Nothing was lost: your answers are here. Printing the sheet and downloading it as a PDF work all the same.</p>
      <div className="pt-1">
        <Button onClick={onAskAgain}>Ask again</Button>
      </div>
    </Alert>
  );
}

/** Where it does not say under which address others reach it, a link might lead nowhere. */
export function SilentServer({ onAskAgain }: { onAskAgain: () => void }) {
  return (
    <Alert tone="warning" title="The server can’t be reached" titleAs="h2" className="mt-8 max-w-[52rem]">
      <p>A link is made on the server, and it does not answer right now. Nothing was lost: your answers are here.</p>
      <p>Check your connection, then ask again. Printing the sheet and downloading it as a PDF work all the same.</p>
      <div className="pt-1">
        <Button onClick={onAskAgain}>Ask again</Button>
      </div>
    </Alert>
  );
}
