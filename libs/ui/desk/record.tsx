import type { ReactNode } from 'react';

/** A part of a case: one matter under one heading. */
export const RecordPart = ({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) => (
  <section className="st-part" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

/** Names and values, close together. */
export const Facts = ({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }) => (
  <dl className="st-facts-list">
    {rows.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

/** What happened, newest first. */
export const EventList = ({ events }: { readonly events: readonly { readonly key: string; readonly when: ReactNode; readonly what: string; readonly who: string; readonly note?: string | undefined }[] }) => (
  <ol className="st-events">
    {events.map((event) => (
      <li key={event.key}>
        <p>
          {event.what} <span className="st-muted">· {event.who} · {event.when}</span>
        </p>
        {event.note === undefined ? null : <p className="st-events__note">{event.note}</p>}
      </li>
    ))}
  </ol>
);
