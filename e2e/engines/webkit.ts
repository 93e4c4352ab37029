import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { eventually, freePort, startProgram } from "./program";
import { type Command, ownFolder, type Session, WebDriverBrowser } from "./webdriver";

const commands: Record<Command, readonly [method: string, path: string]> = {
  open: ["POST", "url"],
  reload: ["POST", "refresh"],
  execute: ["POST", "execute/async"],
  click: ["POST", "element/{id}/click"],
  clear: ["POST", "element/{id}/clear"],
  type: ["POST", "element/{id}/value"],
  screenshot: ["GET", "screenshot"],
  resize: ["POST", "window/rect"],
};

type WebKit = {
  driver: string;
  /** The browser and its arguments, under the name that its driver reads. */
  options: Record<string, { binary: string; args: readonly string[] }>;
};

const settings = {
  LANG: "C.UTF-8",
  LIBGL_ALWAYS_SOFTWARE: "1",
  NO_AT_BRIDGE: "1",
  // It opens nothing but our own pages, and in a container its sandbox can't be set up.
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
};

/** WebKit of today, in a window of GTK that nobody sees. */
export async function startWebKitGtk(driver: string, binary: string, xvfb: string): Promise<WebDriverBrowser> {
  const screen = startProgram(xvfb, ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]);
  let display = "";
  screen.child.stdio[3]?.on("data", (part) => {
    display += part;
  });
  await eventually(
    () => display.endsWith("\n") || undefined,
    () => `Xvfb did not start: ${screen.output()}`,
  );
  const { folder, remove } = await ownFolder();
  const downloads = join(folder, "Downloads");
  await mkdir(downloads);
  await mkdir(join(folder, ".config"));
  await writeFile(join(folder, ".config/user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const session = await startSession(
    { driver, options: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } } },
    { folder, env: { DISPLAY: `:${display.trim()}`, GDK_BACKEND: "x11" } },
  );
  await session.send("resize", { x: 0, y: 0, width: 1280, height: 900 });
  return new WebDriverBrowser({
    ...session,
    downloads,
    end: async () => {
      await session.end();
      screen.stop();
      await remove();
    },
  });
}

/** The WebKit of Safari 16.0, without a window. It has no folder for downloads. */
export async function startWpe(driver: string, binary: string): Promise<WebDriverBrowser> {
  const { folder, remove } = await ownFolder();
  const session = await startSession(
    { driver, options: { "wpe:browserOptions": { binary, args: ["--automation", "--headless"] } } },
    { folder },
  );
  return new WebDriverBrowser({
    ...session,
    downloads: undefined,
    end: async () => {
      await session.end();
      await remove();
    },
  });
}

async function startSession(
  { driver, options }: WebKit,
  { folder, env = {} }: { folder: string; env?: Record<string, string> },
): Promise<Pick<Session, "send" | "end">> {
  const port = await freePort();
  const program = startProgram(driver, [`--port=${port}`, "--host=127.0.0.1"], {
    cwd: folder,
    env: {
      ...settings,
      HOME: folder,
      XDG_CONFIG_HOME: join(folder, ".config"),
      XDG_DATA_HOME: join(folder, "data"),
      XDG_CACHE_HOME: join(folder, "cache"),
      ...env,
    },
  });
  const base = `http://127.0.0.1:${port}`;
  await eventually(
    async () => (await fetch(`${base}/status`)).ok || undefined,
    () => `${driver} did not start: ${program.output()}`,
  );
  const started = await answerOf("POST", `${base}/session`, { capabilities: { alwaysMatch: options } });
  if (typeof started !== "object" || started === null || !("sessionId" in started))
    throw new Error(`${driver} began no session: ${program.output()}`);
  const session = `${base}/session/${started.sessionId}`;
  return {
    send: (command, { id, ...given } = {}) => {
      const [method, path] = commands[command];
      return answerOf(method, `${session}/${path.replace("{id}", String(id))}`, given);
    },
    end: async () => {
      await answerOf("DELETE", session).catch(() => undefined);
      program.stop();
    },
  };
}

async function answerOf(method: string, address: string, given?: object): Promise<unknown> {
  const body = method === "POST" ? JSON.stringify(given) : undefined;
  const response = await fetch(address, { method, ...(body === undefined ? {} : { body }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}
