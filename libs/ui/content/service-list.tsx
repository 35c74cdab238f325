import { Icon } from '../icon/icon.js';
import type { LanguageAttributes } from '../language/in-language.js';
import { OwnLink } from '../language/own-link.js';

export interface ServiceEntry {
  /** Where it leads; nowhere when only its links do. */
  readonly href?: string | undefined;
  /** What one does: verb and object. */
  readonly deed: string;
  readonly text?: string;
  /** Fee, duration and the like, each short. */
  readonly facts?: readonly string[];
  /** A word on what is not online. */
  readonly badge?: string | undefined;
  /** Files that belong to it, below the facts. */
  readonly links?: readonly { readonly href: string; readonly text: string }[];
  /** What of it is in another language than the page. */
  readonly languages?: { readonly [part in 'deed' | 'text' | 'facts']?: LanguageAttributes };
}

/** `featured` is dressed by the town's variant, `plain` is the register. */
export function ServiceList({ entries, look = 'plain', level = 3 }: { readonly entries: readonly ServiceEntry[]; readonly look?: 'featured' | 'plain'; readonly level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <ul className={`st-services st-services--${look}`}>
      {entries.map((entry) => (
        <li key={entry.href ?? entry.links?.[0]?.href ?? entry.deed} className="st-service">
          <Heading className="st-service__deed">
            <Deed entry={entry} />
          </Heading>
          {entry.text === undefined ? null : (
            <p className="st-service__text" {...entry.languages?.text}>
              {entry.text}
            </p>
          )}
          <Facts entry={entry} />
          {entry.links?.map(({ href, text }) => (
            <p key={href} className="st-service__link">
              <a href={href}>{text}</a>
            </p>
          ))}
          <span className="st-service__arrow">
            <Icon name="arrow" />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Deed({ entry: { href, deed, languages } }: { readonly entry: ServiceEntry }) {
  if (href === undefined) return <span {...languages?.deed}>{deed}</span>;
  return (
    <OwnLink href={href} {...languages?.deed}>
      {deed}
    </OwnLink>
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
