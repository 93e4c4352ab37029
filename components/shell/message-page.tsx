import type { ReactNode } from "react";
import { Container } from "@/components/ui/container";
import { PageHeading } from "@/components/ui/page-heading";

type MessagePageProps = { title: string; lead: string; actions: ReactNode; children?: ReactNode };

/** A page that says what happened and what to do next. */
export function MessagePage({ title, lead, actions, children }: MessagePageProps) {
  return (
    <Container width="read" className="py-16 sm:py-24">
      <PageHeading lead={lead}>{title}</PageHeading>
      {children && <div className="mt-6 space-y-3 text-ink-soft">{children}</div>}
      <div className="mt-8 flex flex-wrap gap-3">{actions}</div>
    </Container>
  );
}
