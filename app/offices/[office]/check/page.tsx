import type { Metadata } from "next";
import { CheckScreen } from "@/components/wizard/check-screen";

export const metadata: Metadata = { title: "Check your answers" };

export default function CheckPage() {
  return <CheckScreen />;
}
