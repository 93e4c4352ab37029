/** Ways of finding an answer out that several questions share. */
import type { WayToFind } from "./question";

/** In the network settings of a Mac, on the page with its addresses. */
export function onMac(where: string, ...then: readonly string[]): WayToFind {
  return {
    where,
    steps: [
      "Open the Apple menu in the top left corner and choose System Settings.",
      "Click Network, then the connection with the green dot: Ethernet or Wi-Fi.",
      "Click Details, then TCP/IP.",
      ...then,
    ],
  };
}

/** On the pages that the router shows in a browser; their names differ from maker to maker. */
export function onRouter(...then: readonly string[]): WayToFind {
  return {
    where: "On the router",
    steps: [
      "The router is the box that connects your office to the internet. On an office computer, open a web browser and type the router’s address where a website’s name would go. It is often 192.168.1.1.",
      "Sign in. The name and password are often on a label on the router. If you don’t have them, your technician does.",
      ...then,
    ],
  };
}

/** Someone to ask, with the sentence to say. */
export function ask(whom: string, sentence: string): WayToFind {
  return { where: `Ask ${whom}`, steps: [`You can say: “${sentence}”`] };
}

export const technician = "your technician";
export const internetProvider = "your internet provider";
export const support = "MacPractice Support";
