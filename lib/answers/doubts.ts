/** What is asked about at its field and taken all the same: it can be right, and is most likely a natural mistake. */
import { isPrivate, parseIpv4 } from "@/lib/net/ipv4";
import { withoutInvisible } from "@/lib/text/invisible";
import { mailAddresses } from "@/lib/text/mail-addresses";
import { type AnswerPath, fields } from "./fields";

const notWhole =
  "This does not look like a whole email address, such as office@example.net. It is kept as you typed it, but an email can’t be sent to it.";

const routersOwn =
  "Is this the address that you type to open the router’s page? Then it is the router’s inside address. Look on that page for the address called WAN or internet.";

export function doubtAbout(path: AnswerPath, typed: string): string | undefined {
  switch (path) {
    case "office.contactEmail":
    case "office.technicianEmail":
      return withoutInvisible(typed).trim() === "" || mailAddresses(typed) ? undefined : notWhole;
    case "internet.routerWanIp":
      return isRoutersOwn(fields[path].safeParse(typed).data) ? routersOwn : undefined;
    default:
      return undefined;
  }
}

/** Most routers have the first address of the network inside; seldom does one give it to the router behind it. */
function isRoutersOwn(address: string | undefined): boolean {
  const reading = address?.endsWith(".1") ? parseIpv4(address) : undefined;
  return reading?.ok === true && isPrivate(reading.value);
}
