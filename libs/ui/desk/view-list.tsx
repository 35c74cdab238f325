import type { ReactNode } from 'react';

export interface View {
  readonly href: string;
  readonly text: string;
  /** How much lies in it; absent for what is not counted. */
  readonly count?: number;
  readonly current: boolean;
  /** Something in it is late. */
  readonly alarming?: boolean;
  readonly shortcut?: string | undefined;
}

interface NamedViews {
  readonly title: string;
  readonly views: readonly View[];
  /** Where names are changed. */
  readonly change: { readonly href: string; readonly text: string };
}

/** The parts of an inbox with how much lies in each; below them what people gave a name to. */
export const ViewList = ({ label, views, named }: { readonly label: string; readonly views: readonly View[]; readonly named?: NamedViews | undefined }) => (
  <nav className="st-views" aria-label={label}>
    <List views={views} />
    {named === undefined ? null : (
      <>
        <p className="st-views__title" id="named-views">
          {named.title}
        </p>
        <List views={named.views} labelledBy="named-views">
          <li>
            <a className="st-views__link st-views__change" href={named.change.href}>
              {named.change.text}
            </a>
          </li>
        </List>
      </>
    )}
  </nav>
);

const List = ({ views, labelledBy, children }: { readonly views: readonly View[]; readonly labelledBy?: string; readonly children?: ReactNode }) => (
  <ul aria-labelledby={labelledBy}>
    {views.map((view) => (
      <li key={`${view.href} ${view.text}`}>
        <a className="st-views__link" href={view.href} aria-current={view.current ? 'page' : undefined} aria-keyshortcuts={view.shortcut}>
          <span>{view.text}</span> {view.count === undefined ? null : <span className={view.alarming && view.count > 0 ? 'st-views__count st-late' : 'st-views__count'}>{view.count >= 100 ? '99+' : view.count}</span>}
        </a>
      </li>
    ))}
    {children}
  </ul>
);
