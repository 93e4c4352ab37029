import type { ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { NotOurs } from "@/lib/share/ask";
import type { ServerHere } from "@/lib/share/server-here";
import { notOursWords } from "./failure-words";

type NoServerProps = { onAskAgain: () => void };

type NoLinks = Exclude<ServerHere, { kind: "there" }>;

/** What stands where a link can’t be made, and why. */
export function WithoutServer({ server, onAskAgain }: NoServerProps & { server: NoLinks }) {
  if (server.kind === "none") return <NoServer onAskAgain={onAskAgain} />;
  if (server.kind === "silent") return <SilentServer onAskAgain={onAskAgain} />;
  return <StrangeServer answer={server} onAskAgain={onAskAgain} />;
}

/** Pages alone can't keep a sheet for somebody else. */
function NoServer({ onAskAgain }: NoServerProps) {
  return (
    <WithoutLink title="This address can’t make links" onAskAgain={onAskAgain}>
      <p>It has the pages of Network Handoff and nothing behind them that keeps a sheet for somebody else.</p>
    </WithoutLink>
  );
}

/** A captive portal, a filter, a password in front of it: what answers is not the server. */
function StrangeServer({ answer, onAskAgain }: NoServerProps & { answer: NotOurs }) {
  const { title, text } = notOursWords(answer);
  return (
    <WithoutLink title={title} onAskAgain={onAskAgain}>
      <p>{text}</p>
    </WithoutLink>
  );
}

/** Where it does not say under which address others reach it, a link might lead nowhere. */
function SilentServer({ onAskAgain }: NoServerProps) {
  return (
    <WithoutLink title="The server can’t be reached" onAskAgain={onAskAgain}>
      <p>A link is made on the server, and it does not answer now. Check your connection, then ask again.</p>
    </WithoutLink>
  );
}

/** What can be sent all the same. */
function WithoutLink({ title, onAskAgain, children }: NoServerProps & { title: string; children: ReactNode }) {
  return (
    <Alert tone="warning" title={title} titleAs="h3">
      {children}
      <p>
        Your answers are here.{" "}
        <a href="#paper" className="link">
          Send the sheet as a PDF or a text
        </a>
        , or print it.
      </p>
      <Button size="sm" onClick={onAskAgain}>
        Ask again
      </Button>
    </Alert>
  );
}
