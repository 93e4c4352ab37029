import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type Handle, run, type SavedFile } from "./browser";
import { atRest, awaitPress, isPressAwaited } from "./in-page";
import { eventually } from "./program";

/** The commands of W3C WebDriver that we use. Firefox has the same ones under names of its own. */
export type Command = "open" | "reload" | "execute" | "click" | "clear" | "type" | "screenshot" | "resize";

/** Sends a command and resolves to its value. */
export type Send = (command: Command, given?: Record<string, unknown>) => Promise<unknown>;

export type Session = {
  send: Send;
  /** Where the browser puts the files that it saves; nothing for one that saves none. */
  downloads: string | undefined;
  end: () => Promise<void>;
};

/** By which an element is known to be one: W3C WebDriver, “Elements”. */
const elementKey = "element-6066-11e4-a52e-4f735466cecf";

/** A browser that speaks WebDriver. */
export class WebDriverBrowser implements Browser {
  constructor(private readonly session: Session) {}

  async open(address: string): Promise<void> {
    await this.session.send("open", { url: address });
  }

  async reload(): Promise<void> {
    await this.session.send("reload");
  }

  async evaluate(expression: string): Promise<string> {
    const answer = await this.execute(expression);
    return typeof answer === "string" ? answer : JSON.stringify(answer);
  }

  async element(expression: string): Promise<Handle | undefined> {
    const id = await this.reference(`(${atRest})(${expression})`);
    if (id === undefined) return undefined;
    const { send } = this.session;
    return {
      click: async () => {
        await this.execute(`(${awaitPress})(element)`, id);
        await send("click", { id });
        // A page that is left by it has nothing to say anymore.
        const hasMissed = await this.execute(`(${isPressAwaited})()`).catch(() => false);
        if (hasMissed !== true) return;
        console.warn(`A press came to something else, and is made again: ${expression.slice(-200)}`);
        throw new Error("The press came to something else: what was to be pressed moved away under it.");
      },
      type: async (text) => {
        await send("clear", { id });
        await send("type", { id, text });
      },
      pick: async (offered) => {
        const option = `[...${expression}.options].find(({ label }) => label === ${JSON.stringify(offered)})`;
        await send("click", { id: await this.reference(option) });
      },
      choose: async (path) => void (await send("type", { id, text: path })),
    };
  }

  async saved(press: () => Promise<void>): Promise<SavedFile> {
    return this.session.downloads === undefined ? handedOver(this, press) : arrived(this.session.downloads, press);
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(String(await this.session.send("screenshot")), "base64");
  }

  async close(): Promise<void> {
    await this.session.end();
  }

  /** What the browser calls an element. */
  private async reference(expression: string): Promise<string | undefined> {
    const reference = await this.execute(expression);
    return typeof reference === "object" && reference !== null ? String(Object.values(reference)[0]) : undefined;
  }

  /** `element` is what the expression may call so. */
  private async execute(expression: string, element?: string): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1];
      const element = arguments[0];
      Promise.resolve().then(() => ${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await this.session.send("execute", {
      script,
      args: element === undefined ? [] : [{ [elementKey]: element }],
    });
    if (typeof answer !== "object" || answer === null) throw new Error("The page did not answer.");
    if ("error" in answer && answer.error) throw new Error(String(answer.error));
    return "value" in answer ? answer.value : undefined;
  }
}

/** The one file that comes into an empty folder, once it is whole. */
async function arrived(folder: string, press: () => Promise<void>): Promise<SavedFile> {
  await press();
  let before = -1;
  const name = await eventually(
    async () => {
      const names = await readdir(folder);
      const [first] = names;
      // While one is being written, the browser keeps a second name for it or none that we know.
      if (first === undefined || names.some((one) => /\.(part|wkdownload)$/.test(one))) return undefined;
      const { size } = await stat(join(folder, first));
      const whole = size > 0 && size === before;
      before = size;
      return whole ? first : undefined;
    },
    () => "No file came.",
  );
  const bytes = await readFile(join(folder, name));
  await rm(join(folder, name));
  return { name, bytes, arrived: true };
}

/** The file as the page hands it over, for a browser that keeps none. */
async function handedOver(browser: Browser, press: () => Promise<void>): Promise<SavedFile> {
  await run(browser, catchNextFile, undefined);
  await press();
  const { name, base64 } = await eventually(
    async () => (await run(browser, caughtFile, undefined)) ?? undefined,
    () => "The page handed no file over.",
  );
  return { name, bytes: Buffer.from(base64, "base64"), arrived: false };
}

function catchNextFile(): void {
  const files = new Map<string, Blob | MediaSource>();
  const make = URL.createObjectURL;
  URL.createObjectURL = (file) => {
    const address = make.call(URL, file);
    files.set(address, file);
    return address;
  };
  const onClick = (event: MouseEvent) => {
    const link = event.target;
    if (!(link instanceof HTMLAnchorElement) || link.download === "") return;
    // Such a browser would open it in place of the page.
    event.preventDefault();
    const file = files.get(link.href);
    URL.createObjectURL = make;
    document.removeEventListener("click", onClick, true);
    if (!(file instanceof Blob)) return;
    const reader = new FileReader();
    reader.onload = () => {
      document.documentElement.dataset.tourFile = JSON.stringify({
        name: link.download,
        base64: String(reader.result).split(",")[1],
      });
    };
    reader.readAsDataURL(file);
  };
  document.addEventListener("click", onClick, true);
}

function caughtFile(): { name: string; base64: string } | null {
  const { tourFile } = document.documentElement.dataset;
  if (tourFile === undefined) return null;
  delete document.documentElement.dataset.tourFile;
  return JSON.parse(tourFile);
}

/** A folder for one browser: its profile, and what it saves. */
export async function ownFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "network-handoff-engine-"));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
