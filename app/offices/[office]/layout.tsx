import type { ReactNode } from "react";
import { anyOffice } from "@/components/offices/routes";

/** One file serves every office: which one it is, the browser reads from the address. */
export function generateStaticParams() {
  return [{ office: anyOffice }];
}

export default function OfficeLayout({ children }: { children: ReactNode }) {
  return children;
}
