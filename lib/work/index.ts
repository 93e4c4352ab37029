export {
  type Edit,
  emptyWork,
  MAX_NOTES_BYTES,
  type SignEdit,
  type Signer,
  setFound,
  setMark,
  setNote,
  sign,
  takeBack,
  withPlan,
} from "./edit";
export {
  answersWithFound,
  type FoundWarning,
  foundBlanks,
  foundOnSite,
  foundWarnings,
  planWithFound,
  refusedBeside,
} from "./found";
export { foundValue } from "./found-value";
export { workHash } from "./hash";
export { type ItemState, itemsOf, stateOf, type WorkItem } from "./items";
export { mergeWork } from "./merge";
export { momentAfter } from "./moment";
export { type Progress, progress, type Signing, signing } from "./progress";
export {
  type Found,
  type FoundPath,
  foundPaths,
  MAX_NAME_LENGTH,
  MAX_NOTE_LENGTH,
  type Mark,
  type MarkState,
  type Note,
  type PlanRef,
  planRefSchema,
  type Signature,
  type SignOff,
  type Work,
  workSchema,
} from "./schema";
