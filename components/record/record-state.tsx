import { SignedOpenList } from "@/components/technician/signed-open-list";
import { Alert } from "@/components/ui/alert";
import { Details } from "@/components/ui/details";
import type { HandoffRecord } from "@/lib/share/record";
import { longDate } from "@/lib/sheet/dates";
import { jobNames } from "@/lib/sheet/item-names";
import { sinceWords } from "@/lib/sheet/since-words";
import { type Signing, signing } from "@/lib/work";

const savedAt = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeStyle: "short" });

/** Whether somebody signed for what the record holds, and that it is whole: a damaged one is refused before it gets here. */
export function RecordState({ record }: { record: HandoffRecord }) {
  const signed = signing(record.work, record.planRef, record.plan.plan);
  return (
    <div className="space-y-4">
      <SignedState signed={signed} record={record} />
      <Details summary="Is this file whole?">
        <p>
          Yes: its hashes fit what it holds. It was saved on {savedAt.format(new Date(record.savedAt))}. Hashes show
          that a file was damaged. They can’t show that somebody wrote a whole new file, so keep records where only your
          office can change them.
        </p>
        <dl className="space-y-2 text-sm">
          {[
            ["Answers and sheet", record.hashes.document],
            ["Work and sign-off", record.hashes.work],
            ["The whole record", record.hashes.record],
          ].map(([name, hash]) => (
            <div key={name}>
              <dt className="font-semibold text-ink">{name} (SHA-256)</dt>
              <dd translate="no" className="wrap-anywhere font-mono">
                {hash}
              </dd>
            </div>
          ))}
        </dl>
      </Details>
    </div>
  );
}

function SignedState({ signed, record: { plan, work } }: { signed: Signing; record: HandoffRecord }) {
  if (signed.state === "none") {
    return (
      <Alert tone="info" title="Nobody had signed off when this record was saved" titleAs="h2">
        <p>
          What was done until then is on the sheet below. A record can’t be signed: that is done with the technician’s
          link. Download the record again after that.
        </p>
      </Alert>
    );
  }
  const { name, firm, date } = signed.signature;
  const who = [name, firm].filter(Boolean).join(", ");
  if (signed.state === "signed") {
    return (
      <Alert tone="success" title={`Signed off by ${who} on ${longDate(date)}`} titleAs="h2">
        <p>
          {"since" in signed
            ? (sinceWords(signed.since) ?? "It stands for the jobs of that visit.")
            : "For exactly the sheet and the work below."}
        </p>
        {"since" in signed && <SignedOpenList shared={plan} work={work} signature={signed.signature} />}
      </Alert>
    );
  }
  return (
    <Alert tone="warning" title={`Changed after ${who} signed off on ${longDate(date)}`} titleAs="h2">
      <p>
        {signed.state === "changed"
          ? `The signature no longer covers: ${jobNames(plan.plan, signed.changed).join("; ")}.`
          : signed.state === "plan-changed-after"
            ? "The signature was for an earlier sheet than the one below."
            : "The work was changed after the signature: it does not stand for all that is below."}
      </p>
      {"since" in signed && <SignedOpenList shared={plan} work={work} signature={signed.signature} />}
    </Alert>
  );
}
