/** The drawings that show where an answer stands, each with the line that it points at. */
export type Picture =
  | { id: "mac-tcp-ip"; highlight: "ip-address" }
  | { id: "mac-hardware"; highlight: "mac-address" }
  | { id: "ipad-wifi"; highlight: "router" }
  | { id: "router-status"; highlight: "wan" | "wifi" | "firewall" | "ddns-name" | "ddns-on" };

export type PictureId = Picture["id"];

/** The lines that one drawing can point at. */
export type Highlight<Id extends PictureId = PictureId> = Extract<Picture, { id: Id }>["highlight"];
