import { useStanding } from "@/components/ui/use-standing";

/** Leaves out of sight what is settled. */
export function OpenOnly({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const box = useStanding<HTMLInputElement>(({ checked }) => {
    if (checked !== on) onChange(checked);
  });
  return (
    <label className="inline-flex min-h-11 items-center gap-2 text-sm">
      <input
        ref={box}
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={({ target }) => onChange(target.checked)}
        className="size-5 accent-accent"
      />
      Open items only
    </label>
  );
}
