export type { Draft } from "./draft";
export {
  type DraftAnswers,
  type DraftValue,
  differingPaths,
  draftValue,
  isBlank,
  sameValue,
  withAnswer,
} from "./draft-answers";
export { fileName, fileText, officeName, slugOf } from "./file";
export { foundBy } from "./find";
export type { HandedOver, WayOut } from "./handed-over";
export { isOfficeId } from "./id";
export { KEY_PREFIX } from "./keys";
export { type LineReading, MAX_FILE_BYTES, manyFileName, manyText, readFileText } from "./many";
export { faultyQuestion, isForSomeone, type Overview, overviewOf, type StepOverview, type StepState } from "./overview";
export { readDraft, readDraftText } from "./read-draft";
export { type KeptShare, SHARE_KEY_PREFIX, SharedOffices } from "./shared";
export { type Stage, stageOf } from "./stage";
export { DraftStore, type ListedOffice, type OfficeState } from "./store";
