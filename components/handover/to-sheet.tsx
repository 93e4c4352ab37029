"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useOfficeHere } from "@/components/offices/office-here";
import { Opening } from "@/components/offices/opening";
import { shareHref, sheetHref } from "@/components/offices/routes";

/** Where the link once had a page of its own: old bookmarks and letters lead on to the first step. */
export function ToSheet() {
  const router = useRouter();
  const id = useOfficeHere();
  useEffect(() => {
    const { hash } = window.location;
    router.replace(hash ? sheetHref(id) + hash : shareHref(id));
  }, [router, id]);
  return <Opening />;
}
