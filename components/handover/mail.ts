/** The letter that brings the link to the technician. */
import type { Answers } from "@/lib/answers";

export type Letter = { to: string | undefined; subject: string; body: string };

export function letterWith(link: string, until: string, { office = {} }: Answers): Letter {
  const name = office.name ?? "our office";
  return {
    to: office.technicianEmail,
    subject: `Network settings for MacPractice, ${name}`,
    body: [
      office.technicianName ? `Hello ${office.technicianName},` : "Hello,",
      `this link opens the network sheet of ${name} for MacPractice: every setting with its reason and its source.`,
      link,
      "No account is needed. Please tick off what is done, write down what you find, and sign at the end. Everything is saved by itself, also without a connection once the sheet has been opened.",
      `The link works until ${until}. Please don’t pass it on: whoever has it can read the sheet.`,
      [office.contactName, office.name, office.contactPhone].filter(Boolean).join("\n"),
    ].join("\n\n"),
  };
}

/** An address that could smuggle in more than an address is left out; the mail program then asks for one. */
export function mailtoHref({ to, subject, body }: Letter): string {
  const address = to && /^[^\s@<>"',;:?&]+@[^\s@<>"',;:?&]+$/.test(to) ? encodeURIComponent(to) : "";
  const lines = body.replaceAll("\n", "\r\n");
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
