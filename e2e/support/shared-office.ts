import type { Page } from "@playwright/test";
import { SharePage } from "@/e2e/pages/share-page";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import type { DraftAnswers } from "@/lib/drafts";
import { openOffice } from "./open-office";

const { server, ...known } = portalWithDynamicDns.document;

/** Knows everything but the addresses of its server. */
export const officeToShare: DraftAnswers = known;

/** Brings an office in, and makes the link for its technician. */
export async function sharedOffice(page: Page): Promise<{ office: string; link: string; share: SharePage }> {
  const office = await openOffice(page, officeToShare);
  const share = new SharePage(page);
  await share.open(office);
  return { office, link: await share.make(), share };
}
