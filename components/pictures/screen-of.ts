import type { Picture } from "@/lib/steps";
import { ipadWifi } from "./ipad";
import { macHardware, macTcpIp } from "./mac";
import { routerPages } from "./router";
import { other, type Row, type Screen } from "./screen";

/** Everything that can be drawn, by its picture's id. */
export function screenOf(picture: Picture): Screen {
  switch (picture.id) {
    case "mac-tcp-ip":
      return macTcpIp;
    case "mac-hardware":
      return macHardware;
    case "ipad-wifi":
      return ipadWifi;
    case "router-status":
      return routerPages[picture.highlight];
  }
}

/** The line that a picture points at. */
export function soughtRow(picture: Picture): Row | undefined {
  return screenOf(picture)
    .rows.filter((row) => row !== other)
    .find(({ id }) => id === picture.highlight);
}
