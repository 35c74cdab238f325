import type { CaseStatusPartsFragment } from '#api-client';
import { Button, ButtonRow } from '#ui';
import type { Returned } from '../status/case-action.js';
import { useTexts } from '../texts/use-texts.js';
import { OtherDraftHere } from './other-draft.js';

/** What can be asked for now that the permit is there, each begun with what is known. */
export function FollowUps({ status: { followUps }, returned }: { readonly status: Pick<CaseStatusPartsFragment, 'followUps'>; readonly returned: Returned['followUp'] }) {
  const t = useTexts();
  if (followUps.length === 0) return null;
  return (
    <section>
      <h2 id="ausweis">{t.status.followUpsTitle}</h2>
      <p>{t.status.followUps}</p>
      <ButtonRow>
        {followUps.map(({ code, title }) => (
          <form key={code} method="post" action="?mit=formular">
            <input type="hidden" name="followUp" value={code} />
            <Button kind="secondary" name="_do" value="follow-up">
              {title}
            </Button>
          </form>
        ))}
      </ButtonRow>
      {returned === undefined ? null : (
        <form method="post" action="?mit=formular">
          <input type="hidden" name="followUp" value={returned.code} />
          <OtherDraftHere other={returned.other} />
        </form>
      )}
    </section>
  );
}
