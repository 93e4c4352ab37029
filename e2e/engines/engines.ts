/** The engines that offices have, and where they are on this computer. */
import { readdirSync } from "node:fs";
import { findBrowser } from "@/lib/dev/browser.mjs";
import type { Browser } from "./browser";
import { startChromium } from "./chromium";
import { startFirefox } from "./firefox";
import { programAt } from "./program";
import { startWebKitGtk, startWpe } from "./webkit";

export type Engine = {
  title: string;
  /** What it must say of itself in `navigator.userAgent`. */
  says: RegExp;
  /** How it gets onto a computer, for whoever lacks it. */
  install: string;
  /** What starts it; nothing where it is not installed. */
  starter: () => Promise<(() => Promise<Browser>) | undefined>;
};

export type EngineName = "chromium" | "firefox" | "webkit" | "safari-16";

export const engines: Record<EngineName, Engine> = {
  chromium: {
    title: "Chromium",
    says: /Chrome\//,
    install: "npx playwright install chromium",
    starter: async () => {
      const path = await findBrowser();
      return path === undefined ? undefined : () => startChromium(path);
    },
  },
  firefox: {
    title: "Firefox",
    says: / Firefox\//,
    install: "apt-get install firefox-esr, or name it: FIREFOX_PATH=…",
    starter: async () => {
      const named = process.env.FIREFOX_PATH;
      const path = programAt(...(named ? [named] : firefoxes));
      return path === undefined ? undefined : () => startFirefox(path);
    },
  },
  webkit: {
    title: "WebKit of today",
    says: / Version\/(?!16\.)\d+\S* Safari\//,
    install: "apt-get install webkit2gtk-driver xvfb",
    starter: async () => {
      const driver = programAt("WebKitWebDriver");
      const browser = programAt(...miniBrowsers(/^webkit2gtk-4\.1$/));
      const xvfb = programAt("Xvfb");
      return driver && browser && xvfb ? () => startWebKitGtk(driver, browser, xvfb) : undefined;
    },
  },
  "safari-16": {
    title: "the WebKit of Safari 16.0",
    says: / Version\/16\.0 Safari\//,
    install: "apt-get install wpewebkit-driver libwpewebkit-1.1-0, of Debian 12",
    starter: async () => {
      const driver = programAt("WPEWebDriver");
      const browser = programAt(...miniBrowsers(/^wpe-webkit-1\.1$/));
      return driver && browser ? () => startWpe(driver, browser) : undefined;
    },
  },
};

const firefoxes = ["firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];

/** WebKit's own small browsers lie beside its library: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser. */
function miniBrowsers(library: RegExp): string[] {
  try {
    return readdirSync("/usr/lib", { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.endsWith("-linux-gnu"))
      .flatMap(({ name }) => readdirSync(`/usr/lib/${name}`).map((inside) => ({ name, inside })))
      .filter(({ inside }) => library.test(inside))
      .map(({ name, inside }) => `/usr/lib/${name}/${inside}/MiniBrowser`);
  } catch {
    return [];
  }
}
