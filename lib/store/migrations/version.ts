import { migrations } from "./index";

/** An older program must not write into a layout that it does not know. */
export function refuseNewer(version: number): void {
  if (version <= migrations.length) return;
  throw new Error(
    `The store has version ${version}, and this program knows versions up to ${migrations.length}. Start the newer program.`,
  );
}
