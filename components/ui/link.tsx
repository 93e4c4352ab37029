"use client";

import NextLink from "next/link";
import { type ComponentProps, useState } from "react";

type LinkProps = Omit<ComponentProps<typeof NextLink>, "prefetch">;

/**
 * A link within the app. What it leads to is fetched when a hand comes near, not when the link is seen: twenty links in view
 * would compete with the page itself for a slow line.
 */
export function Link({ onPointerEnter, onPointerDown, onFocus, ...props }: LinkProps) {
  const [near, setNear] = useState(false);
  const act = () => setNear(true);
  return (
    <NextLink
      {...props}
      prefetch={near ? null : false}
      onPointerEnter={(event) => {
        act();
        onPointerEnter?.(event);
      }}
      onPointerDown={(event) => {
        act();
        onPointerDown?.(event);
      }}
      onFocus={(event) => {
        act();
        onFocus?.(event);
      }}
    />
  );
}
