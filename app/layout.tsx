import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ComingAlive } from "@/components/shell/coming-alive";
import { preloadedFont } from "@/components/shell/fonts";
import { NeedsScript } from "@/components/shell/needs-script";
import { PageFaults } from "@/components/shell/page-fault";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { SkipLink } from "@/components/shell/skip-link";
import { Styles } from "@/components/shell/styles";
import { TooOld } from "@/components/shell/too-old";
import "@/app/globals.css";

export const metadata: Metadata = {
  title: { default: "Network Handoff: the right network for MacPractice", template: "%s · Network Handoff" },
  description:
    "Answer plain questions about your office and get the exact network settings that MacPractice needs, with the reason and the source of each.",
  applicationName: "Network Handoff",
  formatDetection: { telephone: false, address: false, email: false },
  referrer: "no-referrer",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#181c1c" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-US">
      <head>
        <link rel="preload" href={preloadedFont} as="font" type="font/woff2" crossOrigin="anonymous" />
        <Styles />
      </head>
      <body className="flex min-h-dvh flex-col font-sans">
        <PageFaults>
          <SkipLink />
          <TooOld />
          <SiteHeader />
          <NeedsScript />
          <ComingAlive />
          <main id="main" tabIndex={-1} className="flex-1 outline-none">
            <PageFaults>{children}</PageFaults>
          </main>
          <SiteFooter />
        </PageFaults>
      </body>
    </html>
  );
}
