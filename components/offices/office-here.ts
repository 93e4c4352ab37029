"use client";

import { usePathname } from "next/navigation";

/** What stands for an office's id in the present address: the same page serves them all. */
export function useOfficeHere(): string {
  return usePathname().split("/")[2] ?? "";
}
