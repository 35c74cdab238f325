import type { InboxQuery, InboxView } from '#api-client';
import { inboxPath } from '../paths.js';
import { labelsDe as words } from '../texts/labels.de.js';

/** Each label of one's departments as an address; the one in force is marked. */
export const LabelFilter = ({ view, search, label, labels }: { readonly view: InboxView; readonly search: string; readonly label: string | null; readonly labels: InboxQuery['labelsToFilter'] }) =>
  labels.length === 0 ? null : (
    <nav className="st-filter" aria-label={words.filter}>
      <ul className="st-tags">
        {[{ code: null, title: words.all }, ...labels].map(({ code, title }) => (
          <li key={code}>
            <a className="st-tag" href={inboxPath(view, { search, label: code })} aria-current={code === label ? 'true' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
