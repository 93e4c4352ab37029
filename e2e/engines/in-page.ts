/** Functions that run in a page. Each stands alone: what is outside of it does not exist there. */

export type Role =
  | "button"
  | "checkbox"
  | "choice"
  | "disclosure"
  | "file"
  | "form"
  | "group"
  | "heading"
  | "link"
  | "radio"
  | "textbox";

/** An element as a person knows it: by what it is, and what it is called. A name goes on where it has "…" at an end. */
export type Wanted = { role: Role; name?: string; within?: Wanted };

/** The first element on show that is what was wanted. */
export function find(wanted: Wanted): Element | null {
  const selectors: Record<Role, string> = {
    button: "button, [role=button]",
    checkbox: "input[type=checkbox]",
    choice: "select",
    disclosure: "summary",
    file: "input[type=file]",
    form: "form",
    group: "fieldset, [role=group], [role=radiogroup]",
    heading: "h1, h2, h3",
    link: "a[href]",
    radio: "input[type=radio]",
    textbox: "input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=url], textarea",
  };
  const inOneLine = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
  const spoken = (element: Element | null | undefined) => {
    const copy = document.createElement("div");
    if (element) copy.append(element.cloneNode(true));
    for (const hidden of copy.querySelectorAll("[aria-hidden=true]")) hidden.remove();
    return inOneLine(copy.textContent);
  };
  const nameOf = (element: Element) => {
    const labels = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    if (labels.length > 0) return labels.map((id) => spoken(document.getElementById(id))).join(" ");
    const label = element.getAttribute("aria-label");
    if (label) return inOneLine(label);
    if (
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    )
      return [...(element.labels ?? [])].map(spoken).join(" ");
    if (element instanceof HTMLFieldSetElement) return spoken(element.querySelector("legend"));
    return spoken(element);
  };
  // A file field itself may be hidden; its label is what is pressed.
  const isOnShow = (element: Element) =>
    wanted.role === "file" ||
    (element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible");
  const isCalled = (name: string, { name: asked }: Wanted) => {
    if (asked === undefined || name === asked) return true;
    const words = asked.replace(/^…|…$/g, "");
    if (asked.startsWith("…")) return asked.endsWith("…") ? name.includes(words) : name.endsWith(words);
    return asked.endsWith("…") && name.startsWith(words);
  };
  const all = (around: ParentNode, one: Wanted): Element[] =>
    (one.within ? all(around, one.within) : [around]).flatMap((scope) =>
      [...scope.querySelectorAll(selectors[one.role])].filter((element) => isCalled(nameOf(element), one)),
    );
  return all(document, wanted).find(isOnShow) ?? null;
}

/** Everything that can be read on the page, without what is folded away. */
export function readPage(): string {
  // biome-ignore lint/performance/useDomNodeTextContent: What is not on show must not count as read.
  return document.body.innerText.replace(/\s+/g, " ");
}

/** What the focus is on, in its own words. */
export function readFocused(): string {
  return (document.activeElement?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** Notes in place of a dialog that no program can close; what is on paper then is noted with it. */
export function takePrint(): void {
  window.print = () => {
    document.documentElement.dataset.tourPrint = document.querySelector("article")?.textContent ?? "";
  };
}

export function printTaken(): string {
  return document.documentElement.dataset.tourPrint ?? "";
}

/**
 * Brings an element to the middle, where no bar at the window's edge lies over it, and waits until it stands there still: a
 * driver would press before the page was drawn, which no hand can.
 */
export function atRest(element: Element | null): Promise<Element | null> {
  if (!element) return Promise.resolve(null);
  element.scrollIntoView({ block: "center", behavior: "instant" });
  // A window that nobody sees may draw no frames at all.
  const drawn = () => new Promise((resolve) => [requestAnimationFrame(resolve), setTimeout(resolve, 200)]);
  const place = () => JSON.stringify(element.getBoundingClientRect());
  const rest = async (before: string, tries: number): Promise<Element> => {
    await drawn();
    const now = place();
    return now === before || tries === 0 ? element : rest(now, tries - 1);
  };
  return drawn().then(() => rest(place(), 30));
}

/** From now on it can be seen whether a press has come to an element. A page that is left by it has nothing to say anymore. */
export function awaitPress(element: Element | null): void {
  const { dataset } = document.documentElement;
  dataset.tourPress = "awaited";
  element?.addEventListener("click", () => delete dataset.tourPress, { capture: true, once: true });
}

export function isPressAwaited(): boolean {
  return document.documentElement.dataset.tourPress !== undefined;
}

/** Notes from now on, through reloads and further pages, what throws and what the page's own policy refuses. */
export function watch(): void {
  const marker = "tourWatches";
  if (marker in document.documentElement.dataset) return;
  document.documentElement.dataset[marker] = "";
  const note = (fault: string) => {
    const noted: string[] = JSON.parse(sessionStorage.getItem("tour-faults") ?? "[]");
    sessionStorage.setItem("tour-faults", JSON.stringify([...noted, fault]));
  };
  document.addEventListener("securitypolicyviolation", (event) => {
    note(`Content-Security-Policy: ${event.violatedDirective} refused ${event.blockedURI || "inline"}`);
  });
  window.addEventListener("error", (event) => note(`uncaught: ${event.message}`));
  window.addEventListener("unhandledrejection", (event) => note(`unhandled: ${event.reason}`));
  const tell = console.error;
  console.error = (...parts: unknown[]) => {
    note(`console: ${parts.join(" ")}`);
    tell(...parts);
  };
}

/** Does what no page of ours does, so that it is seen whether `watch` would notice. */
export function misbehave(): Promise<void> {
  const script = document.createElement("script");
  script.textContent = "1";
  document.body.append(script);
  script.remove();
  // As the page's own code would: what a driver's script throws itself, Firefox does not tell the page.
  window.reportError(new Error("thrown on purpose"));
  console.error("written on purpose");
  return new Promise((resolve) => setTimeout(resolve, 50));
}

export function noted(): string[] {
  return JSON.parse(sessionStorage.getItem("tour-faults") ?? "[]");
}
