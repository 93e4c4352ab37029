/** What the tour goes by: the only place of it that knows the screens' words. */
import type { Wanted } from "./in-page";

export const start: Wanted = { role: "link", name: "Start a new office" };
export const heading: Wanted = { role: "heading" };
export const next: Wanted = { role: "button", name: "Continue" };
export const officeName: Wanted = { role: "textbox", name: "What is your office called?" };
export const usesPortal: Wanted = {
  role: "radio",
  name: "Yes",
  within: { role: "group", name: "Do your patients use the MacPractice Patient Portal?" },
};
export const saveOffice: Wanted = { role: "button", name: "Save to a file" };
export const toTheSheet: Wanted = { role: "link", name: "Make the sheet" };
export const downloadPdf: Wanted = { role: "button", name: "Download PDF" };
export const toSharing: Wanted = { role: "link", name: "Share with your technician" };
export const makeLink: Wanted = { role: "button", name: "Make the link" };
export const link: Wanted = { role: "textbox", name: "Your technician’s link" };
export const neverOpened: Wanted = { role: "checkbox", name: "Done inbound TCP 3306,…" };
export const signer: Wanted = { role: "textbox", name: "Your name" };
export const signOff: Wanted = { role: "button", name: "Sign off" };
export const signOffAnyway: Wanted = { role: "button", name: "Sign off anyway" };
export const openFile: Wanted = { role: "file", name: "Open a file" };

export const saved = "Saved";
export const signedOffBy = (name: string) => `Signed off by ${name}`;
