import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { preloadedFont } from "@/components/shell/fonts";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { SkipLink } from "@/components/shell/skip-link";
import { Styles } from "@/components/shell/styles";
import "@/app/globals.css";

// Every page carries its own nonce in the Content-Security-Policy, so none can be built ahead of time.
export const dynamic = "force-dynamic";

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

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = /'nonce-([^']+)'/.exec((await headers()).get("content-security-policy") ?? "")?.[1];
  return (
    <html lang="en-US">
      <head>
        <link rel="preload" href={preloadedFont} as="font" type="font/woff2" crossOrigin="anonymous" />
        <Styles nonce={nonce} />
      </head>
      <body className="flex min-h-dvh flex-col font-sans">
        <SkipLink />
        <SiteHeader />
        <main id="main" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
