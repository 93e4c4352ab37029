"use client";

/** The links of several offices in one file for the firm. What opens a sheet loads when somebody asks for it. */
import { linkOrigin } from "@/components/handover/use-server-here";
import { drafts } from "@/components/offices/browser-drafts";
import { downloadText, today } from "@/components/offices/download";
import { linksFileName, linksText, type OfficeLinks } from "@/lib/offices/links-text";
import { linkPath } from "@/lib/share/link";
import { ownerLink, technicianLink } from "@/lib/share/owner";
import { askServer } from "@/lib/share/server-here";

/** How many went in, and the file's name. */
export async function saveLinks(
  offices: readonly { id: string; name: string }[],
): Promise<{ count: number; file: string }> {
  const origin = linkOrigin(await askServer((address, init) => fetch(address, init)));
  const links = offices.flatMap(({ id, name }): OfficeLinks[] => {
    const share = drafts.shared.read(id);
    if (share?.state !== "live") return [];
    const { owned } = share;
    return [
      {
        office: name,
        technician: origin + linkPath(technicianLink(owned)),
        own: origin + linkPath(ownerLink(owned)),
        ends: owned.expiresAt.slice(0, 10),
      },
    ];
  });
  const file = linksFileName(today());
  downloadText(file, linksText(links, today()), "text/plain");
  return { count: links.length, file };
}
