"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { steps } from "@/lib/steps";
import { drafts } from "./browser-drafts";
import { Opening } from "./opening";
import { officeHref, stepHref } from "./routes";

/** Makes an id and goes on to the first step. Nothing is stored before the first answer. */
export function BeginOffice() {
  const router = useRouter();
  useEffect(() => {
    const id = drafts.begin();
    const [first] = steps;
    router.replace(first ? stepHref(id, first.id) : officeHref(id));
  }, [router]);
  return <Opening />;
}
