export { buildSheet } from "./build";
export type { SheetInput } from "./input";
export type * from "./model";
export { sheetText } from "./text";
