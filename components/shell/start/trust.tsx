import { Container } from "@/components/ui/container";
import { Icon, type IconName } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";

const points: readonly { icon: IconName; title: string; text: string }[] = [
  {
    icon: "hold",
    title: "In doubt, closed",
    text: "From the internet, all is closed unless your office needs it open. Where MacPractice’s two articles disagree, nothing is opened, and the sheet says whom to ask.",
  },
  {
    icon: "file",
    title: "Every line says why",
    text: "Your technician sees the reason for each line, and where it comes from. Our own advice is marked as ours.",
  },
  {
    icon: "lock",
    title: "Your answers stay with you",
    text: "Nothing leaves this browser until you make a link. Then it is encrypted here first: the server can’t read it.",
  },
];

export function Trust() {
  return (
    <section aria-labelledby="trust" className="border-line border-t py-10 sm:py-14">
      <Container>
        <h2 id="trust" className="font-semibold text-2xl">
          Careful, because the office holds patient data
        </h2>
        <ul className="mt-6 grid gap-x-10 gap-y-6 md:grid-cols-3">
          {points.map((point) => (
            <li key={point.title} className="flex gap-3.5">
              <Icon name={point.icon} className="mt-0.5 size-5 text-accent" />
              <div>
                <h3 className="font-semibold">{point.title}</h3>
                <p className="mt-1 text-ink-soft text-sm">{point.text}</p>
              </div>
            </li>
          ))}
        </ul>
        <p className="mt-5">
          <Link href="/sources" className="link inline-flex min-h-11 items-center">
            The sources, and how we read them
          </Link>
        </p>
      </Container>
    </section>
  );
}
