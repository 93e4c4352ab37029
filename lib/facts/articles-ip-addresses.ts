import type { ArticleFact } from "./types";

const from = (section: string, text: string): ArticleFact => ({ publication: "ip-addresses", section, text });

/** "Networking - IP Addresses", restated. */
export const ipAddressFacts = {
  F39: from(
    "Page header",
    "The article about IP addresses stands in the MacPractice HelpDesk under Security and Networking and was last changed on November 3, 2023. The firewall article shows no date.",
  ),
  F40: from(
    "Lead",
    "Knowing what an IP address is matters a great deal to whoever connects a MacPractice client to a MacPractice server.",
  ),
  F41: from(
    "Explanation section",
    "An IP address says which computer on a network is meant, the way a street address says which house.",
  ),
  F42: from(
    "Explanation section",
    "An IP address is written as four numbers with a period between each. That is IPv4; the article never speaks of IPv6.",
  ),
  F43: from(
    "Explanation section",
    "To show the form of an external address, the article prints 255.255.255.255 and calls it fake.",
  ),
  F44: from(
    "Explanation section",
    "There are two kinds of address: internal (also called local) and external (also called global or real-world).",
  ),
  F45: from(
    "Explanation section",
    "The internal address names a computer within its own network. The external address names it across the internet.",
  ),
  F46: from(
    "Explanation section",
    "Most computers in a network have internal addresses of their own; the network as a whole shares a single external address, like the apartments of one building.",
  ),
  F47: from(
    "Explanation section",
    "Internal addresses in one network mostly begin alike. A common beginning is 192.168.x.x, but another router or network may have another one.",
  ),
  F48: from("Explanation section", "A MacPractice client needs the internal address of the server to connect to it."),
  F49: from(
    "Static and dynamic addresses section",
    "Some IP addresses are static, which means fixed; the others are dynamic, which means that they may change.",
  ),
  F50: from(
    "Static and dynamic addresses section",
    "A dynamic internal address is typically handed out by the router or the switch, without anybody’s doing.",
  ),
  F51: from(
    "Static and dynamic addresses section",
    "A dynamic internal address can change when the router or the network is reset, after an update of the operating system or a power outage, and in similar cases.",
  ),
  F52: from("Static and dynamic addresses section", "A device with a static internal address always keeps it."),
  F53: from(
    "Static and dynamic addresses section",
    "For the MacPractice server, a static internal address is “preferred”; the word is not “required”. With it, nobody has to correct the server’s address in the login settings of the clients.",
  ),
  F54: from(
    "Static and dynamic addresses section",
    "Other devices in the office can have static internal addresses too, if the office likes.",
  ),
  F55: from(
    "Static and dynamic addresses section",
    "The office gets its external address from its internet provider (ISP).",
  ),
  F56: from(
    "Static and dynamic addresses section",
    "An office that has not asked its internet provider for a static external address, and paid for it, most likely has a dynamic one. That one can change at any moment.",
  ),
  F57: from(
    "Static and dynamic addresses section",
    "Features “such as” the iPad and iPhone interfaces and the Patient Portal “require” static external addresses in order to work reliably. The sentence makes no difference between use inside and use outside the office.",
  ),
  F58: from(
    "Static and dynamic addresses section",
    "An office that uses the iPad and iPhone interfaces or the Patient Portal may have to ask its internet provider for a static external address.",
  ),
  F59: from(
    "Static and dynamic addresses section",
    "MacPractice Support is the place to learn more about static external addresses and to find out whether this office needs one.",
  ),
  F60: from(
    "Static and dynamic addresses section",
    "MacPractice Support does not set up networks. That is work for a network specialist who knows what the office needs.",
  ),
  F61: from("Dynamic DNS section", "With the Patient Portal, MacPractice recommends a static address."),
  F62: from(
    "Dynamic DNS section",
    "An office that does without a static address has to set up dynamic DNS, with software that keeps the address behind its host name up to date.",
  ),
  F63: from(
    "Dynamic DNS section",
    "A static address that is bought from the internet provider stays the same for good.",
  ),
  F64: from(
    "Dynamic DNS section",
    "Dynamic DNS looks from time to time whether the address has changed, and then points the host name to the new one.",
  ),
  F65: from("Dynamic DNS section", "Dynamic DNS can fail whenever its provider has an outage."),
  F66: from(
    "Dynamic DNS section",
    "Before the office picks a dynamic DNS provider, it has to learn how the provider reports trouble, when it plans to be down, and what its terms are.",
  ),
  F67: from("Dynamic DNS section", "MacPractice can neither set up dynamic DNS nor give support for it."),
  F68: from("Dynamic DNS section", "MacPractice is not able to suggest a dynamic DNS provider."),
  F69: from(
    "Dynamic DNS section",
    "The main steps are much the same with most dynamic DNS systems. Whoever does not feel sure of them should ask a network professional or the provider.",
  ),
  F70: from(
    "Dynamic DNS section",
    "Step one of dynamic DNS: open an account with a provider that the office picks, and set up a host name there.",
  ),
  F71: from(
    "Dynamic DNS section",
    "Step two of dynamic DNS: install the provider’s update program. It can run on the MacPractice server.",
  ),
  F72: from(
    "Dynamic DNS section",
    "The exact instructions for dynamic DNS come from its provider. Some providers let the router send the updates in place of a program on the server.",
  ),
  F73: from(
    "Dynamic DNS section",
    "When the office asks MacPractice to set up the Patient Portal, it tells them the dynamic DNS host name at which the server is reached.",
  ),
  F74: from(
    "Dynamic DNS section",
    "Once dynamic DNS works and MacPractice has the host name, a dynamic address is set up no differently from a static one.",
  ),
  F75: from("Dynamic DNS section", "Dynamic DNS does not stand in for port forwarding; that must still be done."),
  F76: from(
    "Dynamic DNS section, last line",
    "The last step is to check that port 1234 can be reached at the address that was given.",
  ),
};
