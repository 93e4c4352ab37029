/** Work on the made-up office: it lasts as long as the page, and goes nowhere. */
import type { DeskSync, DeskTyped } from "@/components/technician/desk";
import { documentHash } from "@/lib/share/canonical";
import type { PlanDocument } from "@/lib/share/documents";
import type { TypedState, TypedText } from "@/lib/share/typed-texts";
import type { OpenShare } from "@/lib/share/work-sync-state";
import { emptyWork, type Work } from "@/lib/work";

class Told<State> {
  private readonly listeners = new Set<() => void>();

  constructor(private state: State) {}

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  read = (): State => this.state;

  protected tell(state: State): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

export class WorkInMemory extends Told<OpenShare> implements DeskSync {
  constructor(document: PlanDocument) {
    const plan = { revision: 1, blob: "0".repeat(64), document: documentHash(document) };
    super({
      kind: "open",
      document,
      plan,
      work: emptyWork(plan),
      saving: { kind: "saved" },
      unsent: false,
      kept: true,
      // Of a link, which there is none of.
      expiresAt: "",
      epoch: 1,
    });
  }

  edit(change: (work: Work) => Work): boolean {
    const share = this.read();
    const work = change(share.work);
    if (work !== share.work) this.tell({ ...share, work });
    return true;
  }
}

export class TypedInMemory extends Told<TypedState> implements DeskTyped {
  constructor() {
    super({ texts: {}, kept: true });
  }

  set(name: string, typed: TypedText | undefined): void {
    const { [name]: _before, ...texts } = this.read().texts;
    this.tell({ texts: typed ? { ...texts, [name]: typed } : texts, kept: true });
  }
}
