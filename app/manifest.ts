import type { MetadataRoute } from "next";

export const dynamic = "force-static";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Network Handoff",
    short_name: "Handoff",
    description: "The exact network settings that MacPractice needs, from plain answers.",
    start_url: "/",
    display: "browser",
    background_color: "#ffffff",
    theme_color: "#00565a",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
}
