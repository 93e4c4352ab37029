export { clickSheetDevice } from "./device";
export { allowFields, blockLines, outboundLines } from "./outbound";
export { chosen, type KnownForward, type KnownReservation, type Pages, ruleName, typed } from "./pages";
