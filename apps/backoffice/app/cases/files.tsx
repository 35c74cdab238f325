import { formatFileSize } from '#sdk/form';
import type { DeskCase } from '../rulings/drafts.js';
import { de } from '../texts/de.js';

/** Files that came with an answer: each opens as a download, once it is scanned. */
export const Files = ({ files }: { readonly files: DeskCase['files'] }) => (
  <ul className="st-case-files">
    {files.map(({ id, name, size, state, path }) => (
      <li key={id}>
        {path === null ? name : <a href={path}>{name}</a>} <span className="st-muted">({formatFileSize(size)})</span>
        {state === 'CLEAN' ? null : <span className="st-case-files__state"> {state === 'REFUSED' ? de.case.fileRefused : de.case.fileWaiting}</span>}
      </li>
    ))}
  </ul>
);
