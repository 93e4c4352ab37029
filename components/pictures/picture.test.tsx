import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type Highlight, type PictureId, type Picture as Shown, steps } from "@/lib/steps";
import { layOut, width } from "./layout";
import { Picture } from "./picture";
import { other } from "./screen";
import { screenOf, soughtRow } from "./screen-of";

const ways = steps.flatMap(({ questions }) => questions.flatMap(({ help = [] }) => help));
const shown = ways.flatMap(({ picture }) => picture ?? []);
const named = new Map<string, Shown>(shown.map((picture) => [`${picture.id}: ${picture.highlight}`, picture]));

/** Every line of every picture: the compiler asks for a new one here. */
const drawable: { [Id in PictureId]: Record<Highlight<Id>, true> } = {
  "mac-tcp-ip": { "ip-address": true },
  "mac-hardware": { "mac-address": true },
  "ipad-wifi": { router: true },
  "router-status": { wan: true, wifi: true, firewall: true, "ddns-name": true, "ddns-on": true },
};

const drawn = (picture: Shown) => {
  const html = renderToStaticMarkup(<Picture picture={picture} />);
  return {
    html,
    words: [...html.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]),
    spoken: /<svg[^>]* aria-label="([^"]*)"/.exec(html)?.[1] ?? "",
  };
};

describe("the drawings that help to find an answer", () => {
  it("are named by questions, each with each of its lines", () => {
    const all = Object.entries(drawable).flatMap(([id, lines]) => Object.keys(lines).map((line) => `${id}: ${line}`));
    expect([...named.keys()].sort()).toEqual(all.sort());
  });

  describe.each([...named])("%s", (_name, picture) => {
    const row = soughtRow(picture);

    it("shows the line to look for, with its value and a callout", () => {
      const { words } = drawn(picture);
      expect(row).toBeDefined();
      for (const word of [row?.label, ...(row?.lines ?? []), row?.callout]) expect(words).toContain(word);
    });

    it("says in one sentence what it shows and where to look", () => {
      const { html, spoken } = drawn(picture);
      expect(html).toContain('role="img"');
      expect(spoken).toMatch(/^Sketch of [^.]*: look for the line “.*”, which here says .*\.$/);
      expect(spoken).toContain(`“${row?.label}”`);
    });

    it("marks just one line", () => {
      const { html } = drawn(picture);
      expect(html.match(/stroke-accent/g)).toHaveLength(1);
      expect(html.match(/font-bold/g)).toHaveLength(1);
    });

    it("has its page in the menu, and nothing under or over anything else", () => {
      const screen = screenOf(picture);
      if (screen.menu) expect(screen.menu.entries).toContain(screen.menu.chosen);
      const { rows, height, left, right } = layOut(screen, row);
      let foot = 0;
      for (const placed of rows) {
        expect(placed.y).toBeGreaterThan(foot);
        foot = placed.y + placed.height;
      }
      expect(foot).toBeLessThan(height);
      expect(left).toBeLessThan(right);
      expect(right).toBeLessThan(width);
    });

    it("carries no style of its own, which the page’s policy would refuse", () => {
      expect(drawn(picture).html).not.toMatch(/ style=|<style|<script/);
    });
  });

  it("use the words of the steps that they stand under", () => {
    for (const { picture, steps: words } of ways) {
      if (picture?.id !== "mac-tcp-ip" && picture?.id !== "mac-hardware" && picture?.id !== "ipad-wifi") continue;
      expect(words.join(" ")).toContain(`“${soughtRow(picture)?.label}”`);
    }
  });

  it("show only addresses that belong to nobody", () => {
    for (const picture of named.values())
      for (const row of screenOf(picture).rows)
        if (row !== other)
          for (const [address] of row.lines.join(" ").matchAll(/\d+\.\d+\.\d+\.\d+/g))
            expect(address).toMatch(/^(192\.168\.1\.|203\.0\.113\.|255\.255\.255\.0$)/);
  });
});
