export { clickSheetDevice } from "./device";
export { allowFields, blockLast } from "./outbound";
export { chosen, type KnownForward, type KnownReservation, type Pages, ruleName, typed } from "./pages";
