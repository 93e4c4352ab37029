import { csvReader } from "@/lib/devices/csv/reader.testing";
import { jsonReader } from "@/lib/devices/json/reader.testing";
import type { Reader } from "./reading.testing";

/** By the device's id. Those that are set by hand, and those that a program of their own reads back, have none. */
export const readers: Readonly<Record<string, Reader>> = {
  csv: csvReader,
  json: jsonReader,
};
