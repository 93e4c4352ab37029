/** Where something was seen: addresses of pages as links, all else as it is. */
export function SeenList({ seen }: { seen: readonly string[] }) {
  return (
    <ul className="mt-1 space-y-0.5 text-ink-soft text-sm">
      {seen.map((place) => (
        <li key={place} className="wrap-anywhere">
          {place.startsWith("https://") ? (
            <a href={place} rel="noreferrer" className="link font-normal">
              {place}
            </a>
          ) : (
            place
          )}
        </li>
      ))}
    </ul>
  );
}
