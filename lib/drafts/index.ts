export type { Draft } from "./draft";
export { type DraftAnswers, type DraftValue, draftValue, isBlank, sameValue, withAnswer } from "./draft-answers";
export { fileName, fileText, officeName, slugOf } from "./file";
export type { HandedOver } from "./handed-over";
export { isOfficeId } from "./id";
export { faultyQuestion, isForSomeone, type Overview, overviewOf, type StepOverview, type StepState } from "./overview";
export { readDraftText } from "./read-draft";
export { DraftStore, KEY_PREFIX, type ListedOffice, type OfficeState } from "./store";
