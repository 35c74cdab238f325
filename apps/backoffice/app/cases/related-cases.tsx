import type { InboxView } from '#api-client';
import { Facts, RecordPart } from '#ui/desk';
import { casePath } from '../paths.js';
import type { DeskCase } from '../rulings/drafts.js';
import { de } from '../texts/de.js';

/** The cases of the same permit before and after this one. */
export function RelatedCases({ row: { follows, followedBy }, view }: { readonly row: DeskCase; readonly view: InboxView }) {
  const related = [...(follows === null ? [] : [[de.case.follows, follows] as const]), ...followedBy.map((one) => [de.case.followedBy, one] as const)];
  if (related.length === 0) return null;
  return (
    <RecordPart id="related" title={de.case.related}>
      <Facts
        rows={related.map(([label, { caseId, reference, title }]) => [
          label,
          <a key={caseId} href={casePath(caseId, view)}>
            {title}, <span className="st-number">{reference}</span>
          </a>,
        ])}
      />
    </RecordPart>
  );
}
