import type { ReactNode } from "react";
import { officesHref } from "@/components/offices/routes";
import { Card } from "@/components/ui/card";
import { cx } from "@/components/ui/cx";
import { Link } from "@/components/ui/link";

/** As tall empty as with some offices, so that little moves when they arrive. */
export function OfficesCard({ className, children }: { className?: string; children?: ReactNode }) {
  return (
    <Card as="section" aria-labelledby="your-offices" className={cx("min-h-64 bg-page", className)}>
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <h2 id="your-offices" className="font-semibold text-xl">
          Your offices
        </h2>
        <Link href={officesHref} className="link inline-flex min-h-11 items-center">
          All offices
        </Link>
      </div>
      <div className="mt-2 space-y-3">{children}</div>
    </Card>
  );
}
