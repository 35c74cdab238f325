import { Icon } from '../icon/icon.js';
import type { LanguageAttributes } from '../language/in-language.js';
import { OwnLink } from '../language/own-link.js';

export interface ServiceEntry {
  readonly href: string;
  /** What one does: verb and object. */
  readonly deed: string;
  readonly text?: string;
  /** Fee, duration and the like, each short. */
  readonly facts?: readonly string[];
  /** A word on what is not online. */
  readonly badge?: string | undefined;
  /** What of it is in another language than the page. */
  readonly languages?: { readonly [part in 'deed' | 'text' | 'facts']?: LanguageAttributes };
}

/** `featured` is dressed by the town's variant, `plain` is the register. */
export function ServiceList({ entries, look = 'plain', level = 3 }: { readonly entries: readonly ServiceEntry[]; readonly look?: 'featured' | 'plain'; readonly level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <ul className={`st-services st-services--${look}`}>
      {entries.map((entry) => (
        <li key={entry.href} className="st-service">
          <Heading className="st-service__deed">
            <OwnLink href={entry.href} {...entry.languages?.deed}>
              {entry.deed}
            </OwnLink>
          </Heading>
          {entry.text === undefined ? null : (
            <p className="st-service__text" {...entry.languages?.text}>
              {entry.text}
            </p>
          )}
          <Facts entry={entry} />
          <span className="st-service__arrow">
            <Icon name="arrow" />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Facts({ entry }: { readonly entry: ServiceEntry }) {
  if (!entry.facts?.length && entry.badge === undefined) return null;
  return (
    <p className="st-service__facts">
      {entry.badge === undefined ? null : <span className="st-badge">{entry.badge}</span>}
      {entry.facts?.map((fact) => (
        <span key={fact} className="st-service__fact">
          <span {...entry.languages?.facts}>{fact}</span>
        </span>
      ))}
    </p>
  );
}
