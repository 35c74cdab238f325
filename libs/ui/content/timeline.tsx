import { Icon } from '../icon/icon.js';

export interface TimelineItem {
  readonly title: string;
  readonly text: string;
  /** The day in words. */
  readonly when?: string | undefined;
  readonly state: 'done' | 'now' | 'later';
}

/** From top to bottom as it happened; `stateWords` say for everybody what the dots show. */
export function Timeline({ items, stateWords }: { readonly items: readonly TimelineItem[]; readonly stateWords: Readonly<Record<TimelineItem['state'], string>> }) {
  return (
    <ol className="st-timeline">
      {items.map((item) => (
        <li key={`${item.title}${item.when}`} className={`st-timeline__item st-timeline__item--${item.state}`} aria-current={item.state === 'now' ? 'step' : undefined}>
          <span className="st-timeline__dot">{item.state === 'done' ? <Icon name="check" /> : null}</span>
          <h3 className="st-timeline__title">{item.title}</h3>
          <p className="st-timeline__when">
            {stateWords[item.state]}
            {item.when === undefined ? '' : ` · ${item.when}`}
          </p>
          {item.text === '' ? null : <p>{item.text}</p>}
        </li>
      ))}
    </ol>
  );
}
