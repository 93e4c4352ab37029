import type { ReactNode } from "react";
import { officesHref } from "@/components/offices/routes";
import { Container } from "@/components/ui/container";
import { cx } from "@/components/ui/cx";
import { Link } from "@/components/ui/link";

/** As tall empty as with one office, so that little moves when its list arrives. */
export function OfficesBand({ className, children }: { className?: string; children?: ReactNode }) {
  return (
    <section aria-labelledby="your-offices" className={cx("border-line border-b py-8 sm:py-10", className)}>
      <Container>
        <div className="flex flex-wrap items-center justify-between gap-x-6">
          <h2 id="your-offices" className="font-semibold text-xl">
            Your offices
          </h2>
          <Link href={officesHref} className="link inline-flex min-h-11 items-center">
            All offices
          </Link>
        </div>
        <div className="mt-2 min-h-32 space-y-3">{children}</div>
      </Container>
    </section>
  );
}
