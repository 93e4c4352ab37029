import type { Metadata } from "next";
import { GoOn } from "@/components/offices/go-on";

export const metadata: Metadata = { title: "Your office" };

export default function OfficePage() {
  return <GoOn />;
}
