import { type FactId, factOf } from "@/lib/facts";

/** Why a job is to be done, and who says so. */
export function JobSources({ cites }: { cites: readonly FactId[] }) {
  return cites.map(factOf).map(({ id, text, where }) => {
    const [, before = where, address] = /^(.*?)(https:\S+)$/.exec(where) ?? [];
    return (
      <p key={id}>
        {text}{" "}
        <span className="text-sm">
          Source: {before}
          {address && (
            <a href={address} className="link wrap-anywhere">
              {address}
            </a>
          )}
        </span>
      </p>
    );
  });
}
