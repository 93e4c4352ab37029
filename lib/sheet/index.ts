export { buildSheet } from "./build";
export type { SheetInput } from "./input";
export type * from "./model";
export { groundsText, sheetText } from "./text";
