import { Container } from "@/components/ui/container";
import { Icon, type IconName } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";

const points: readonly { icon: IconName; title: string; text: string }[] = [
  {
    icon: "hold",
    title: "Where the articles disagree, you see it",
    text: "You see both statements and what the sheet does about them. Port 1234, on which they contradict each other, stays closed unless MacPractice names who may come in.",
  },
  {
    icon: "question",
    title: "“Not sure” is an answer",
    text: "You are never made to guess. The sheet turns it into a question, addressed to the person who can answer it.",
  },
  {
    icon: "file",
    title: "Every row says why, and from where",
    text: "Your technician sees the reason for each line and the source it comes from. Advice of our own is marked as ours.",
  },
  {
    icon: "lock",
    title: "Your answers stay with you",
    text: "They are kept in this browser, and nothing leaves it until you make a link. What is sent then is encrypted here first: the server keeps only what it can’t read.",
  },
];

export function Trust() {
  return (
    <section aria-labelledby="trust" className="py-14 sm:py-20">
      <Container className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
        <div>
          <h2 id="trust" className="font-semibold text-2xl">
            Careful, because the office holds patient data
          </h2>
          <p className="mt-4 text-ink-soft">
            From the internet, everything is closed unless your office needs it open. Read{" "}
            <Link href="/sources" className="link">
              the sources and how we read them
            </Link>
            .
          </p>
        </div>
        <ul className="grid gap-x-10 gap-y-8 sm:grid-cols-2">
          {points.map((point) => (
            <li key={point.title} className="flex gap-4">
              <span className="flex size-10 shrink-0 items-center justify-center rounded-md border border-accent-line bg-accent-soft text-accent">
                <Icon name={point.icon} className="size-5" />
              </span>
              <div>
                <h3 className="font-semibold">{point.title}</h3>
                <p className="mt-1 text-ink-soft text-sm">{point.text}</p>
              </div>
            </li>
          ))}
        </ul>
      </Container>
    </section>
  );
}
