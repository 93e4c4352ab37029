"use client";

import { useRouter } from "next/navigation";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { askToKeep } from "@/components/offices/ask-to-keep";
import { drafts } from "@/components/offices/browser-drafts";
import { textOfFile } from "@/components/offices/file-text";
import { officeHref, officesHref } from "@/components/offices/routes";
import { PaperActions } from "@/components/sheet/paper-actions";
import { SheetView } from "@/components/sheet/sheet-view";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ChooseFile } from "@/components/ui/choose-file";
import { Container } from "@/components/ui/container";
import { Link } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { readDraft } from "@/lib/drafts";
import { type HandoffRecord, MAX_RECORD_BYTES, readRecordText, recordFault } from "@/lib/share/record";
import { buildSheet } from "@/lib/sheet";
import { sheetWork } from "@/lib/sheet/work";
import type { Decoded } from "@/lib/text/decode";
import { type ChosenFile, fileInHand } from "./record-in-hand";
import { RecordState } from "./record-state";

type Opened = { name: string; reading: Reading };
type Reading = { kind: "ok"; record: HandoffRecord } | { kind: "fault"; sentence: string };

/** Shows a record again as it was saved. It needs the file and this browser, and nothing of the server. */
export function RecordPage() {
  const handed = useSyncExternalStore(
    () => () => undefined,
    fileInHand,
    () => undefined,
  );
  const [chosen, setChosen] = useState<ChosenFile>();
  const file = chosen ?? handed;
  const opened = file && openedOf(file);

  async function open(next: File) {
    setChosen({ name: next.name, content: await contentOf(next) });
  }

  return (
    <Container className="py-10 print:py-0">
      {opened?.reading.kind === "ok" ? (
        <RecordSheet key={opened.reading.record.hashes.record} record={opened.reading.record} />
      ) : (
        <PageHeading lead="A record keeps what was handed over, what was done, and who signed for it. It is the file that “Download the record” saves. It is opened in this browser and sent nowhere.">
          Open a record
        </PageHeading>
      )}
      <div role="alert">
        {opened?.reading.kind === "fault" && (
          <Alert tone="danger" className="mt-6" title={`“${opened.name}” can’t be opened`} titleAs="h2">
            <p>{opened.reading.sentence}</p>
            <p>
              A file of an office opens under{" "}
              <Link href={officesHref} className="link">
                Your offices
              </Link>
              .
            </p>
          </Alert>
        )}
      </div>
      <div className="mt-6 print:hidden">
        <ChooseFile tone={opened ? "secondary" : "primary"} onChosen={open}>
          Open a file
        </ChooseFile>
      </div>
    </Container>
  );
}

const known = new WeakMap<ChosenFile, Opened>();

function openedOf(file: ChosenFile): Opened {
  const opened = known.get(file) ?? { name: file.name, reading: readingOf(file.content) };
  known.set(file, opened);
  return opened;
}

function readingOf(content: Decoded): Reading {
  return content.ok ? readRecordText(content.text) : { kind: "fault", sentence: content.sentence };
}

/** More than a record may hold isn't read at all. */
async function contentOf(file: File): Promise<Decoded> {
  if (file.size > MAX_RECORD_BYTES) return { ok: false, sentence: recordFault("not-a-record").sentence };
  return textOfFile(file);
}

function RecordSheet({ record }: { record: HandoffRecord }) {
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const [unreadable, setUnreadable] = useState(false);
  // The page has become another one: readers begin at the office's name.
  useEffect(() => heading.current?.focus(), []);
  const { plan: shared, planRef, work } = record;
  const same = useMemo(() => {
    const input = { ...shared, work: sheetWork(shared, work, planRef) };
    return { sheet: buildSheet(input), input };
  }, [shared, work, planRef]);

  function asOffice() {
    const reading = readDraft(shared.answers);
    if (!reading.ok) return setUnreadable(true);
    askToKeep();
    router.push(officeHref(drafts.add(reading.answers)));
  }

  return (
    <SheetView
      {...same}
      headingRef={heading}
      actions={
        <div className="space-y-6">
          <RecordState record={record} />
          <div className="flex flex-wrap items-center gap-3">
            <PaperActions {...same} />
            <Button icon="plus" onClick={asOffice}>
              Start a new office with these answers
            </Button>
          </div>
          <div role="alert">
            {unreadable && (
              <Alert tone="warning" title="These answers can’t be put into a new office">
                <p>
                  This page may be older than the record: reload it, and open the record again. If that does not help,
                  start an empty office and copy from the sheet below what it shows of them.
                </p>
              </Alert>
            )}
          </div>
        </div>
      }
    />
  );
}
