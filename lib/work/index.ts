export { markStep, setDevice } from "./device-edit";
export {
  type Edit,
  emptyWork,
  type Marking,
  setFound,
  setMark,
  setNote,
  setResult,
  setSiteText,
  withPlan,
} from "./edit";
export { type RedFlag, redFlags, redFlagText, type Shared } from "./flags";
export { answersWithFound, type FoundWarning, foundBlanks, foundOnSite, foundWarnings, refusedBeside } from "./found";
export { foundValue, siteText } from "./found-value";
export { coversHash } from "./hash";
export { type ItemState, itemsOf, itemsWithFound, stateOf, type WorkItem } from "./items";
export { itemsOfJob, jobFingerprint, jobsOfPlan, stateOfItem, stateOfJob } from "./job-state";
export { workParts } from "./limits";
export { markJob } from "./mark-job";
export { mergeWork } from "./merge";
export { momentAfter } from "./moment";
export { planWithFound } from "./plan-with-found";
export { type Progress, progress } from "./progress";
export { isAnswered, setAnswer, setAsked } from "./question-edits";
export { NEWEST_WORK, readWork, workDocument } from "./read";
export { resultKey, resultOf, resultPrint } from "./results";
export {
  type DeviceChoice,
  type Family,
  type Found,
  type FoundPath,
  families,
  foundPaths,
  MAX_ANSWER_LENGTH,
  MAX_NAME_LENGTH,
  MAX_NOTE_LENGTH,
  type Mark,
  type MarkState,
  type Note,
  type PlanRef,
  planRefSchema,
  type QuestionAnswer,
  type Result,
  type Signature,
  type SignOff,
  type SiteText,
  siteTexts,
  type Work,
  workSchema,
} from "./schema";
export { type SharedSheet, type SignEdit, type Signer, type SignFaults, sign, takeBack } from "./sign";
export { isOfVersion1, type Signing, signing } from "./signing";
export type { Since } from "./since";
export { unanswered } from "./unanswered";
