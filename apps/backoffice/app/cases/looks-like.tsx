import { Alert } from '#ui';
import { casePath } from '../paths.js';
import type { DeskCase } from '../rulings/drafts.js';
import { de } from '../texts/de.js';

/** Another application looks like the same person's: for the desk alone to judge. */
export const LooksLike = ({ twins }: { readonly twins: DeskCase['looksLike'] }) =>
  twins.length === 0 ? null : (
    <Alert kind="warning" title={de.looksLike.title(twins.length)}>
      <p>{de.looksLike.text}</p>
      <ul>
        {twins.map(({ caseId, reference }) => (
          <li key={caseId}>
            <a href={casePath(caseId, 'ALL')}>{reference}</a>
          </li>
        ))}
      </ul>
    </Alert>
  );
