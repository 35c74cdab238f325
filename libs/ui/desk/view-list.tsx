export interface View {
  readonly href: string;
  readonly text: string;
  readonly count: number;
  readonly current: boolean;
  /** Something in it is late. */
  readonly alarming?: boolean;
  readonly shortcut?: string | undefined;
}

/** The parts of an inbox with how much lies in each. */
export function ViewList({ label, views }: { readonly label: string; readonly views: readonly View[] }) {
  return (
    <nav className="st-views" aria-label={label}>
      <ul>
        {views.map((view) => (
          <li key={view.href}>
            <a className="st-views__link" href={view.href} aria-current={view.current ? 'page' : undefined} aria-keyshortcuts={view.shortcut}>
              <span>{view.text}</span> <span className={view.alarming && view.count > 0 ? 'st-views__count st-late' : 'st-views__count'}>{view.count >= 100 ? '99+' : view.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
