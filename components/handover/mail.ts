/** The email that brings the link to the technician, as a link that opens the mail program. */
import type { Answers } from "@/lib/answers";
import { oneLine } from "@/lib/answers/one-line";
import { mailAddresses } from "@/lib/text/mail-addresses";
import { type Letter, LONGEST_MAIL_LINK, mailtoHref } from "./mailto";

/** What the email does without: an address that is none, names or addresses that would make it too long. */
export type LeftOut = "address" | "names";

export type Mail = { href: string; left: readonly LeftOut[] };

type Office = NonNullable<Answers["office"]>;

/** The whole email, or the first that is short enough. */
export function mailFor(link: string, until: string, { office = {} }: Answers): Mail {
  const typed = office.technicianEmail;
  const known = (typed === undefined ? [] : mailAddresses(typed)) ?? [];
  const whole = letterWith(link, until, office);
  const nameless = letterWith(link, until, {});
  const mail = (to: readonly string[], letter: Letter): Mail => ({
    href: mailtoHref(to, letter),
    left: [
      ...(typed !== undefined && to.length === 0 ? (["address"] as const) : []),
      ...(letter.body === whole.body ? [] : (["names"] as const)),
    ],
  });
  const shortest = mail([], nameless);
  const ways = [mail(known, whole), mail(known, nameless), mail([], whole)];
  return ways.find(({ href }) => href.length <= LONGEST_MAIL_LINK) ?? shortest;
}

/** No name may end a line: in a subject, what stands behind the end of a line could be taken for a field of the email. */
function letterWith(link: string, until: string, office: Office): Letter {
  const [name, contact, phone, technician] = [
    office.name,
    office.contactName,
    office.contactPhone,
    office.technicianName,
  ].map(oneLine);
  return {
    subject: `Network settings for MacPractice, ${name ?? "our office"}`,
    body: [
      technician ? `Hello ${technician},` : "Hello,",
      `this link opens the network sheet of ${name ?? "our office"} for MacPractice: every setting with its reason and its source.`,
      link,
      "No account is needed. Please tick off what is done, write down what you find, and sign at the end. Everything is saved by itself, also without a connection once the sheet has been opened.",
      `The link works until ${until}. Please don’t pass it on: whoever has it can read the sheet.`,
      [contact, name, phone].filter(Boolean).join("\n"),
    ].join("\n\n"),
  };
}
