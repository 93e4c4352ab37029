"use client";

/** The technician’s link of an office of the list. What opens a sheet loads with the menu that offers it. */
import { linkOrigin } from "@/components/handover/use-server-here";
import { copyText } from "@/components/ui/copy-text";
import { linkPath } from "@/lib/share/link";
import { technicianLink } from "@/lib/share/owner";
import { askServer } from "@/lib/share/server-here";
import { drafts } from "./browser-drafts";

let origin: Promise<string> | undefined;

/** Asked before it is needed: browsers let a page copy only right after a press. */
export function knowOrigin(): Promise<string> {
  origin ??= askServer((address, init) => fetch(address, init)).then(linkOrigin);
  return origin;
}

export async function copyTechnicianLink(office: string): Promise<boolean> {
  const share = drafts.shared.read(office);
  if (share?.state !== "live") return false;
  return copyText((await knowOrigin()) + linkPath(technicianLink(share.owned)));
}
