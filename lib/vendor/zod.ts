/**
 * What we use of zod, and nothing else of it.
 *
 * The build packs this file on its own (lib/dev/pack.mjs), since our bundler keeps nearly all of zod's core in whatever a
 * browser loads. A part of zod that is missing here is missing at `npm run types`, not in a browser.
 */
export type { core, infer, ZodMiniType } from "zod/mini";
export {
  array,
  discriminatedUnion,
  enum,
  int,
  iso,
  literal,
  looseObject,
  maximum,
  maxLength,
  minimum,
  minLength,
  NEVER,
  nullable,
  number,
  object,
  optional,
  partialRecord,
  pick,
  pipe,
  record,
  regex,
  strictObject,
  string,
  superRefine,
  transform,
  tuple,
  undefined,
  union,
  unknown,
} from "zod/mini";
