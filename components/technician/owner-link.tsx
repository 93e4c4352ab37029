"use client";

import dynamic from "next/dynamic";
import { MessagePage } from "@/components/shell/message-page";
import { Container } from "@/components/ui/container";
import type { ShareLink } from "@/lib/share/link";
import { ExposedLink } from "./connection-notes";

/** Technicians never need it, so it loads only for the office. */
const AdoptOffice = dynamic(() => import("@/components/handover/adopt-office").then((module) => module.AdoptOffice), {
  ssr: false,
  loading: () => <MessagePage title="Opening your office …" lead="This is the office’s own link." actions={null} />,
});

/** The office's own link, opened in a browser. */
export function OwnerLink({ link, exposed }: { link: ShareLink; exposed: boolean }) {
  return (
    <>
      {exposed && (
        <Container width="read" className="pt-6">
          <ExposedLink owner />
        </Container>
      )}
      <AdoptOffice link={link} />
    </>
  );
}
