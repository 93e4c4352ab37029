import { sheet } from "./0001-sheet";
import { rateLimit } from "./0002-rate-limit";

/** One step of the store's layout, as statements for each database. A released one is never changed again. */
export type Migration = { readonly sqlite: readonly string[]; readonly postgresql: readonly string[] };

/** In order: the store's version is how many of them it has been through. */
export const migrations: readonly Migration[] = [sheet, rateLimit];
