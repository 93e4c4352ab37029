/** Shares as the office makes them, without its pages: for the stories of those who get the link. */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { readAnswers } from "@/lib/answers";
import { planFor } from "@/lib/rules";
import { shareClient } from "@/lib/share/client";
import type { PlanDocument } from "@/lib/share/documents";
import { linkPath } from "@/lib/share/link";
import {
  createShare,
  type OwnedShare,
  ownerLink,
  readShare,
  renewShare,
  technicianLink,
  updatePlan,
  withdrawShare,
} from "@/lib/share/owner";
import { fileName, loadLibsql, openFile } from "@/lib/store/sqlite-file";
import type { Work } from "@/lib/work";

export class OfficeShare {
  private readonly around;

  private constructor(
    base: string,
    private owned: OwnedShare,
  ) {
    this.around = aroundOf(base);
  }

  static async make(base: string, answers: object): Promise<OfficeShare> {
    const made = taken(
      await createShare({
        ...aroundOf(base),
        keep: () => true,
        now: new Date(),
        planDocument: documentOf(answers),
        days: 30,
      }),
    );
    return new OfficeShare(base, made.owned);
  }

  /** The technician's link, from the path on. */
  get link(): string {
    return linkPath(technicianLink(this.owned));
  }

  get ownLink(): string {
    return linkPath(ownerLink(this.owned));
  }

  /** What the office sees of the work. */
  async work(): Promise<Work> {
    const read = await readShare(this.around, this.owned);
    if (read.kind !== "ok") throw new Error(JSON.stringify(read));
    this.owned = read.owned;
    return read.work;
  }

  async change(answers: object): Promise<void> {
    this.owned = taken(await updatePlan(this.around, this.owned, documentOf(answers))).owned;
  }

  async renew(): Promise<void> {
    this.owned = taken(await renewShare(this.around, this.owned)).owned;
  }

  /** Lets its time run out, in the server's own store. */
  async expire(): Promise<void> {
    const store = openFile(await loadLibsql(), join(process.env.E2E_DATA_DIR ?? "", fileName));
    store
      .prepare("UPDATE sheet SET expires_at = ? WHERE id = ?")
      .run([Date.now() - 1, Buffer.from(this.owned.id, "base64url")]);
    store.close();
  }

  async withdraw(): Promise<void> {
    const { kind } = await withdrawShare(this.around, this.owned);
    if (kind !== "ok") throw new Error(kind);
  }
}

function aroundOf(base: string) {
  return {
    client: shareClient({ fetch: (address, init) => fetch(address, init), base }),
    randomBytes: (length: number) => new Uint8Array(randomBytes(length)),
  };
}

function documentOf(document: object): PlanDocument {
  const { answers, faults } = readAnswers(document);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return { version: 1, answers, plan: planFor(answers), date: "2026-11-21" };
}

function taken<Result extends { kind: string }>(result: Result): Extract<Result, { kind: "ok" }> {
  if (isOk(result)) return result;
  throw new Error(JSON.stringify(result));
}

function isOk<Result extends { kind: string }>(result: Result): result is Extract<Result, { kind: "ok" }> {
  return result.kind === "ok";
}
