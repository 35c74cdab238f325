import { OwnLink } from '../language/own-link.js';

export interface SummaryRow {
  readonly label: string;
  readonly value: string;
}

export interface SummarySection {
  readonly title: string;
  readonly rows: readonly SummaryRow[];
  readonly change?: { readonly href: string; readonly text: string; readonly of: string };
}

/** What was answered, page by page, each with the way back to it. */
export function SummaryList({ sections }: { readonly sections: readonly SummarySection[] }) {
  return sections.map((section) => (
    <section key={section.title} className="st-summary">
      <div className="st-summary__head">
        <h2>{section.title}</h2>
        {section.change === undefined ? null : (
          <OwnLink href={section.change.href}>
            {section.change.text}
            <span className="kern-sr-only"> {section.change.of}</span>
          </OwnLink>
        )}
      </div>
      <dl className="st-summary__rows">
        {section.rows.map((row) => (
          <div key={`${row.label}${row.value}`}>
            <dt>{row.label}</dt>
            <dd>{row.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
