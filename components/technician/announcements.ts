/** What was done last, in words, for one live region of the page: a press in one place may change another. */
export class Announcements {
  private readonly listeners = new Set<() => void>();
  private words = "";

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  read = (): string => this.words;

  say = (words: string): void => {
    this.words = words;
    for (const listener of this.listeners) listener();
  };
}
