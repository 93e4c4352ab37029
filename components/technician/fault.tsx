import { Icon } from "@/components/ui/icon";

type FaultProps = {
  id: string;
  isNew?: boolean;
  children: string | readonly string[];
};

/** What is wrong with what was typed; read out unless that was typed elsewhere, or before. */
export function Fault({ id, isNew = true, children }: FaultProps) {
  return (
    <p
      id={id}
      role={isNew ? "alert" : undefined}
      className="mt-1.5 flex max-w-[38rem] items-start gap-1.5 font-semibold text-blocker text-sm"
    >
      <Icon name="warning" className="mt-0.5 size-4" />
      <span>{children}</span>
    </p>
  );
}
