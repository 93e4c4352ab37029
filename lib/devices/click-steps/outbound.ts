/** What every list of outbound rows says, on whichever page. */
import type { ClickField } from "@/lib/devices/device";
import type { Outbound } from "@/lib/devices/policy";
import { chosen, typed } from "./pages";

/** A row a service: what it is and its ports, then the host that is typed, or any. */
export function allowFields({ allows }: Outbound): ClickField[] {
  return allows.map(({ services, protocol, ports, host }) => {
    const label = `${services}: ${protocol.toUpperCase()} ${ports.join(", ")} to`;
    return host ? typed(label, host) : chosen(label, "any destination");
  });
}

export function outboundLines({ ftpHelper }: Outbound): string[] {
  return [
    "Log what would be blocked for some days first, and block later (our advice).",
    ...(ftpHelper ? ["Passive FTP also needs the firewall’s FTP helper (FTP ALG): see that it is on."] : []),
  ];
}

export const blockLines: readonly string[] = [
  "It stands last, below every line that allows something, and means IPv4 and IPv6.",
  "Must be seen: web pages and mail still work, and the log shows nothing blocked that MacPractice needs.",
];
