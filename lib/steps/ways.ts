/** Ways of finding an answer out that several questions share. */
import type { Highlight, Picture } from "./pictures";
import type { WayToFind } from "./question";

type MacPicture = Extract<Picture, { id: "mac-tcp-ip" | "mac-hardware" }>;

const macPages: Record<MacPicture["id"], string> = { "mac-tcp-ip": "TCP/IP", "mac-hardware": "Hardware" };

/** In the network settings of a Mac, on the page that the picture shows. */
export function onMac(where: string, picture: MacPicture, ...then: readonly string[]): WayToFind {
  return { where, steps: [...toMacPage(macPages[picture.id]), ...then], picture };
}

/** How to get to a page of a Mac's network settings. */
export function toMacPage(page: string): readonly string[] {
  return [
    "Click the Apple in the top left corner. Choose System Settings (System Preferences on an older Mac).",
    "Click Network. Then click the line with the green dot.",
    `Click Details (Advanced on an older Mac), then ${page}.`,
  ];
}

/** On the pages that the router shows in a browser; their names differ from maker to maker. */
export function onRouter(highlight: Highlight<"router-status">, ...then: readonly string[]): WayToFind {
  return {
    where: "On the router",
    steps: [
      "Open a web browser on an office Mac. Type the router’s address where you type the name of a site. It is often 192.168.1.1. The server step shows how to find yours.",
      "Sign in. The name and password may be on its label. If not, your technician has them.",
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
  where: "On MacPractice’s page on how to set up the Portal",
  steps: ["Look there before you call. It has a part on the router and its ports."],
  link: "https://helpdesk.macpractice.net/hc/en-us/articles/218878477",
};

export const technician = "your technician";
export const internetProvider = "your internet provider";
export const support = "MacPractice Support";
