"use client";

import { useEffect } from "react";

/** Marks the page once its scripts have taken it over. From then on they tell themselves what goes wrong. */
export function Alive() {
  useEffect(() => document.documentElement.setAttribute("data-alive", ""), []);
  return null;
}
