"use client";

import { useMemo, useState } from "react";
import type { SheetControls } from "@/components/sheet/sheet-controls";
import type { Desk } from "./desk";
import { FoundField } from "./found-field";
import { goOn } from "./go-on";
import { JobWork } from "./job-work";
import { OpenOnly } from "./open-only";
import { PortResult } from "./port-result";
import { QuestionAnswer } from "./question-answer";
import { SignOff } from "./sign-off";
import { YourDevice } from "./your-device";

/** None once the link has ended: the sheet then shows the work as it prints it. */
export function useControls(desk: Desk, isEnded: boolean, version: string): SheetControls | undefined {
  const [openOnly, setOpenOnly] = useState(false);
  return useMemo((): SheetControls | undefined => {
    if (isEnded) return undefined;
    return {
      job: (job) => <JobWork job={job} desk={desk} goOn={(from) => goOn(desk, from)} />,
      blank: (path, label) => <FoundField path={path} label={label} desk={desk} />,
      port: (line, family) => <PortResult line={line} family={family} desk={desk} />,
      question: (question) => <QuestionAnswer question={question} desk={desk} />,
      device: <YourDevice desk={desk} />,
      signOff: <SignOff desk={desk} version={version} />,
      filter: <OpenOnly on={openOnly} onChange={setOpenOnly} />,
      openOnly,
    };
  }, [desk, isEnded, openOnly, version]);
}
