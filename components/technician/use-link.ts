"use client";

import { useEffect, useState } from "react";
import { type LinkReading, linkPath, readLink } from "@/lib/share/link";
import { goToPlace } from "./places";

/**
 * The link that this page was opened with; undefined until the browser has looked. The secret stays behind the “#” of the
 * address, so that reloading and bookmarks work, and leaves the path if it got there.
 */
export function useLink(): LinkReading | undefined {
  const [reading, setReading] = useState<LinkReading>();

  useEffect(() => {
    let last: LinkReading | undefined;
    const look = () => {
      const { pathname, hash } = window.location;
      const next = readLink(pathname, hash);
      // Somebody went to a place on this page by its address: the place is found, and the link comes back.
      if (next.kind === "none" && last?.kind === "link") {
        const place = hash.slice(1);
        putBack(linkPath(last.link));
        goToPlace(place);
        return;
      }
      if (next.kind === "link" && `${pathname}${hash}` !== linkPath(next.link)) putBack(linkPath(next.link));
      last = next.kind === "link" && last?.kind === "link" && last.exposed && sameLink(last, next) ? last : next;
      setReading(last);
    };
    look();
    window.addEventListener("hashchange", look);
    return () => window.removeEventListener("hashchange", look);
  }, []);

  useEffect(() => {
    document.addEventListener("click", stayOnLink);
    return () => document.removeEventListener("click", stayOnLink);
  }, []);

  return reading;
}

type Link = Extract<LinkReading, { kind: "link" }>;

function sameLink(one: Link, other: Link): boolean {
  return linkPath(one.link) === linkPath(other.link);
}

function putBack(path: string): void {
  window.history.replaceState(window.history.state, "", path);
}

/** Following a link to a place on this page would put the place where the secret is. */
function stayOnLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const href = link?.getAttribute("href");
  if (!href?.startsWith("#")) return;
  event.preventDefault();
  goToPlace(href.slice(1));
}
