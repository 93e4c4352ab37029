"use client";

import { fieldIds } from "@/components/fields/field-ids";
import type { OpenOffice } from "@/components/offices/office-gate";
import { changeHref } from "@/components/offices/routes";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { KeepSafe } from "./keep-safe";
import type { LastSeen } from "./last-seen";
import type { LiveKept } from "./live-link";
import { ManageLink } from "./manage-link";
import { OtherComputer } from "./other-computer";
import type { DeedState } from "./use-deed";

type MoreAboutLinkProps = {
  office: OpenOffice;
  share: LiveKept;
  last: LastSeen | undefined;
  origin: string;
  deed: DeedState;
};

/** What is hardly ever needed of a link, folded. */
export function MoreAboutLink({ office, share, last, origin, deed }: MoreAboutLinkProps) {
  const { draft } = office;
  const named = last?.plan.answers.office?.technicianName;
  return (
    <Details summary="More about this link">
      {deed.done.name !== "make" && <KeepSafe office={office} share={share} origin={origin} />}
      <ManageLink
        id={draft.id}
        share={share}
        last={last}
        deed={deed}
        technician={
          <>
            {named && (
              <>
                The sheet names <span translate="no">{named}</span>.{" "}
              </>
            )}
            <Link href={changeHref(draft.id, "office", technicianNameId)} className="link">
              Change the technician’s name
            </Link>
          </>
        }
      />
      <OtherComputer />
    </Details>
  );
}

const technicianNameId = fieldIds("office.technicianName").id;
