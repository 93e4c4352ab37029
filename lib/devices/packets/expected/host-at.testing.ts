import type { Place } from "@/lib/devices/packets/place.testing";

/** Which of the office's machines has this address. */
export function hostAt(address: string, { server, mail }: Place): "server" | "mail" {
  if (address === server) return "server";
  if (address === mail) return "mail";
  throw new Error(`No machine of the lab has ${address}.`);
}
