import { officesHref } from "@/components/offices/routes";
import { Container } from "@/components/ui/container";
import { Link } from "@/components/ui/link";
import { Mark } from "./mark";

const links = [
  { href: officesHref, label: "Your offices" },
  { href: "/sources", label: "Sources" },
] as const;

export function SiteHeader() {
  return (
    <header className="border-line border-b bg-surface print:hidden">
      <Container className="flex flex-wrap items-center justify-between gap-x-2 py-1.5">
        <Link
          href="/"
          className="-ml-1 inline-flex min-h-11 items-center gap-2.5 rounded-md px-1 font-semibold text-ink tracking-tight no-underline hover:text-accent"
        >
          <Mark className="size-7 shrink-0" />
          Network Handoff
        </Link>
        <nav aria-label="Site">
          <ul className="-mx-2 flex sm:-mx-3">
            {links.map((link) => (
              <li key={link.href}>
                <Link
                  href={link.href}
                  className="inline-flex min-h-11 items-center rounded-md px-2 text-ink-soft sm:px-3 text-sm no-underline hover:bg-sunken hover:text-ink"
                >
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </Container>
    </header>
  );
}
