/** Ways of finding an answer out that several questions share. */
import type { Highlight, Picture } from "./pictures";
import type { WayToFind } from "./question";

type MacPicture = Extract<Picture, { id: "mac-tcp-ip" | "mac-hardware" }>;

const macPages: Record<MacPicture["id"], string> = { "mac-tcp-ip": "TCP/IP", "mac-hardware": "Hardware" };

/** In the network settings of a Mac, on the page that the picture shows. */
export function onMac(where: string, picture: MacPicture, ...then: readonly string[]): WayToFind {
  return {
    where,
    steps: [
      "Open the Apple menu in the top left corner and choose System Settings. On an older Mac it is called System Preferences.",
      "Click Network, then the connection with the green dot: Ethernet or Wi-Fi.",
      `Click Details (Advanced on an older Mac), then ${macPages[picture.id]}.`,
      ...then,
    ],
    picture,
  };
}

/** On the pages that the router shows in a browser; their names differ from maker to maker. */
export function onRouter(highlight: Highlight<"router-status">, ...then: readonly string[]): WayToFind {
  return {
    where: "On the router",
    steps: [
      "The router is the box that connects your office to the internet. On an office computer, open a web browser and type the router’s address where a website’s name would go. It is often 192.168.1.1; under “router’s address”, the Server step shows how to find yours.",
      "Sign in. The name and password are often on a label on the router. If you don’t have them, your technician does.",
      ...then,
    ],
    picture: { id: "router-status", highlight },
  };
}

/** Someone to ask, with the sentence to say. */
export function ask(whom: string, sentence: string): WayToFind {
  return { where: `Ask ${whom}`, steps: [`You can say: “${sentence}”`] };
}

/** Another page of MacPractice, where the answer may stand already (E23). */
export const portalPage: WayToFind = {
  where: "On MacPractice’s page about setting up the Patient Portal",
  steps: [
    "Look there before you call: it has a section on the router and port forwarding.",
    "Keep what it says, with the date.",
  ],
  link: "https://helpdesk.macpractice.net/hc/en-us/articles/218878477",
};

export const technician = "your technician";
export const internetProvider = "your internet provider";
export const support = "MacPractice Support";
