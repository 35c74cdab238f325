import type { ReactNode } from 'react';

/** What has to be done next, on top of the page, with what it leads to beside it. */
export function DecisionSheet(props: { readonly title: string; readonly lead?: ReactNode; readonly aside?: ReactNode; readonly children?: ReactNode }) {
  return (
    <section className="st-sheet" aria-labelledby="next-step">
      <div className="st-sheet__work">
        <h2 id="next-step">{props.title}</h2>
        {props.lead === undefined ? null : <p>{props.lead}</p>}
        {props.children}
      </div>
      {props.aside === undefined ? null : <div className="st-sheet__aside">{props.aside}</div>}
    </section>
  );
}
