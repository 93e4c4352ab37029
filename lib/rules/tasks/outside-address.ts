import { addressingEntry, type Finding, found, type Situation, union } from "@/lib/rules/situation";
import type { TaskRule } from "./task-rule";

/** Dynamic DNS is required, or is the way that the office has begun to go by naming a host. */
function dynamicDnsChosen(situation: Situation): Finding {
  const { need, neededBecause } = addressingEntry(situation, "dynamic-dns");
  if (need === "required") return { because: neededBecause };
  const begun = need === "alternative" && situation.internet.ddnsHostname !== undefined;
  return begun ? { because: union(neededBecause, ["internet.ddnsHostname"]) } : undefined;
}

export const chooseDdns: TaskRule = {
  id: "choose-ddns",
  who: "office",
  cites: ["F70", "F66"],
  when: dynamicDnsChosen,
  text: "Have an account and a host name with a dynamic DNS provider, in the office’s own name (our advice). Know the provider’s reporting procedures, scheduled outages and terms before choosing it.",
};

export const installUpdater: TaskRule = {
  id: "install-updater",
  who: "technician",
  cites: ["F71", "F72"],
  when: dynamicDnsChosen,
  text: "Set up the provider’s update software by the provider’s own instructions: on the MacPractice server or, with some providers, on the router. Check that the name follows a changed address (our advice).",
};

/** The address that the Portal is to use: a static one that is known, else the host name. */
function portalAddress({ internet }: Situation): string | undefined {
  return internet.externalAddress === "static" && internet.externalIp ? internet.externalIp : internet.ddnsHostname;
}

/** The one sentence of a task that names an address which may be found on site. */
export const givePortalAddress = (address: string | undefined) =>
  address
    ? `Give MacPractice Support the address for the Patient Portal: ${address}.`
    : "Give MacPractice Support the address for the Patient Portal once it is known: it is still to be found.";

export const tellMacPracticeAddress: TaskRule = {
  id: "tell-macpractice-address",
  who: "office",
  cites: ["F73", "E4", "E23"],
  when: ({ features }) =>
    found(
      features.patientPortal === "yes",
      "features.patientPortal",
      "internet.externalAddress",
      "internet.externalIp",
      "internet.ddnsHostname",
    ),
  text: (situation) => {
    return `${givePortalAddress(portalAddress(situation))} Have the office’s name and phone number, the subdomain that you would like and, if it is not the default one, the database’s name at hand. The Portal also needs MacPractice 13.11.4 or newer, Domain Management on the license, and a domain.`;
  },
};
