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
export const makeLink: Wanted = { role: "button", name: "Make the link" };
export const link: Wanted = { role: "textbox", name: "Your technician’s link" };
export const print: Wanted = { role: "button", name: "Print" };
export const printedPart: Wanted = { role: "choice", name: "Print and PDF" };
export const orderOnly = "Work order only";
export const grounds: Wanted = { role: "button", name: "Grounds" };
export const reasons = "Why, job by job";

type Job = { number: number; title: string };
/** The line of a job, which folds it. */
export const line = ({ title }: Job): Wanted => ({
  role: "button",
  name: `…${title}…`,
  within: { role: "heading", name: `…${title}…` },
});
export const done = ({ number }: Job): Wanted => ({ role: "checkbox", name: `Done job ${number},…` });
export const cannot = ({ number }: Job): Wanted => ({ role: "button", name: `Can’t or not needed job ${number},…` });
export const reason: Wanted = { role: "textbox", name: "Why can’t you do it, or why isn’t it needed?" };
export const saveReason: Wanted = { role: "button", name: "Save the reason" };
export const notDoneFor = (why: string) => `Can’t or not needed: ${why}`;
export const internetAddress: Wanted = { role: "textbox", name: "Router’s internet address" };
export const portOverIpv4 = (port: string): Wanted => ({ role: "choice", name: `Port ${port}, IPv4` });
export const testedFrom: Wanted = { role: "textbox", name: "Tested from" };
export const open = "Open";
export const mustBeClosed = "Open, and must be closed";
export const portIsOpen = (port: string) => `Port ${port} is open`;
export const othersAsTheyMustBe: Wanted = { role: "button", name: "All others are as they must be" };
export const everyPortTested = "Every port has a result.";
export const unfoldQuestion = (text: string): Wanted => ({ role: "disclosure", name: `Write the answer: ${text}` });
export const changeAnswer = (text: string): Wanted => ({ role: "disclosure", name: `Change the answer: ${text}` });
export const askedToday = (text: string): Wanted => ({ role: "button", name: `Asked today: ${text}` });
export const answer = (text: string): Wanted => ({ role: "textbox", name: `Answer: ${text}` });
export const firewallIsOn: Wanted = { role: "radio", name: "On for IPv4 and IPv6" };

export const signOffForm: Wanted = { role: "form", name: "Sign-off" };
export const signer: Wanted = { role: "textbox", name: "Your name", within: signOffForm };
export const wordOnRed = (port: string): Wanted => ({
  role: "textbox",
  name: `${portIsOpen(port)}…`,
  within: signOffForm,
});
export const sayAWord = "Say a word on this";
export const signOff: Wanted = { role: "button", name: "Sign off…", within: signOffForm };
export const redAtSigning = (word: string) => `must be closed: ${word}`;
export const downloadRecord: Wanted = { role: "button", name: "Download the record" };
export const openFile: Wanted = { role: "file", name: "Open a file" };

export const saved = "Saved";
export const signedOffBy = (name: string) => `Signed off by ${name}`;
