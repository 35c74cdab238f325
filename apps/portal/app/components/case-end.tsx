import type { CaseStatusPartsFragment } from '#api-client';
import { Button, ButtonRow, DeclarationField, Details, LongTextField, RadioField } from '#ui';
import type { Returned } from '../status/case-action.js';
import { useTexts } from '../texts/use-texts.js';

type Status = CaseStatusPartsFragment;

/** Folded away: few want it. Opened again when the box was forgotten. */
export function Withdraw({ status, returned }: { readonly status: Status; readonly returned: Returned['withdraw'] }) {
  const t = useTexts();
  const words = t.dialogue.withdraw;
  if (!status.mayWithdraw) return null;
  const form = (
    <form method="post" action="?mit=formular" className="st-form" noValidate>
      <p>{words.text(status.withdrawalFee?.text)}</p>
      <DeclarationField id="sure" name="sure" label={words.confirm} checked={false} error={returned?.error} />
      <ButtonRow>
        <Button kind="secondary" name="_do" value="withdraw">
          {words.button}
        </Button>
      </ButtonRow>
    </form>
  );
  return returned === undefined ? <Details summary={words.summary}>{form}</Details> : form;
}

/** Once, when the case is answered. */
export function Rating({ status, returned }: { readonly status: Status; readonly returned: Returned['rating'] }) {
  const t = useTexts();
  const words = t.dialogue.rating;
  if (!status.mayRate) return null;
  const options = ([5, 4, 3, 2, 1] as const).map((stars) => ({ value: String(stars), label: words.stars[stars] }));
  return (
    <section>
      <h2 id="rating">{words.title}</h2>
      <p>{words.lead}</p>
      <form method="post" action="?mit=formular" className="st-form" noValidate>
        <RadioField id="stars" name="stars" label={words.title} options={options} selected={returned ? [returned.stars] : []} error={returned?.error} />
        <LongTextField id="rating-text" name="text" label={words.text} hint={words.textHint} value={returned?.text ?? ''} rows={3} maxLength={2000} />
        <ButtonRow>
          <Button kind="secondary" name="_do" value="rate">
            {words.button}
          </Button>
        </ButtonRow>
      </form>
    </section>
  );
}
