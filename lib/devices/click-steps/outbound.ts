/** What every list of outbound rows says, on whichever page. */
import type { ClickField } from "@/lib/devices/device";
import type { Outbound } from "@/lib/devices/policy";
import { chosen, type Pages, typed } from "./pages";

/** A row a service: what it is and its ports, then the host that is typed, or any. */
export function allowFields({ allows }: Outbound): ClickField[] {
  return allows.map(({ services, protocol, ports, host }) => {
    const label = `${services}: ${protocol.toUpperCase()} ${ports.join(", ")} to`;
    return host ? typed(label, host) : chosen(label, "any destination");
  });
}

export function outboundLines({ ftp }: Pages, { ftpHelper }: Outbound): string[] {
  return [
    "Log what would be blocked for some days first, and block later (our advice).",
    ...(ftpHelper && ftp && ftp !== "none" ? [`Passive FTP needs a helper: ${ftp.helper}`] : []),
  ];
}

/** Why the list is not counted as done, though each of its rows can be typed. */
export function outboundDoubts({ ftp, outboundDoubt }: Pages, { ftpHelper }: Outbound): string[] {
  return [
    ...(outboundDoubt ? [outboundDoubt] : []),
    ...(ftpHelper && ftp === "none"
      ? [
          "Plain FTP: this device has no FTP helper built in, so under such a list its data connections are blocked. Ask who receives the files for SFTP, or for the ports to allow to their host.",
        ]
      : []),
    ...(ftpHelper && !ftp
      ? ["Plain FTP: whether its data connections pass such a list is not established here. Try a transfer."]
      : []),
  ];
}

/** Where the line that blocks stands. */
export const blockLast = "It stands last, below every line that allows.";

export const outboundSeen =
  "no line above the block allows more than this sheet. Web pages and mail still work, and the log shows nothing blocked that MacPractice needs.";
