"use client";

import { Alert } from "@/components/ui/alert";

/** Only where nobody on the way can have changed this page may it promise what it does. */
export const isSecurePage = () => window.isSecureContext;

export function PlainHttpWarning({ className }: { className?: string }) {
  if (isSecurePage()) return null;
  return (
    <Alert tone="warning" className={className} title="This page did not come over a secure connection" titleAs="h3">
      <p>
        Its address begins with “http://”. Sharing works, and the sheet is encrypted before it leaves this browser. But
        somebody in the network between could have changed this very page. Ask the person who runs Network Handoff for
        an address that begins with “https://”, and share from there if you can.
      </p>
    </Alert>
  );
}

export function LocalOnlyWarning({ origin, className }: { origin: string; className?: string }) {
  const { hostname } = new URL(origin);
  if (!/^(localhost|127\.[\d.]+|\[::1\]|.+\.localhost)$/.test(hostname)) return null;
  return (
    <Alert tone="warning" className={className} title="Only this computer can open the link" titleAs="h3">
      <p>
        Network Handoff runs on this computer and is reached as “{hostname}”, which means something else everywhere
        else. Ask the person who set it up for its public address, open your office there, and share from there.
      </p>
    </Alert>
  );
}
