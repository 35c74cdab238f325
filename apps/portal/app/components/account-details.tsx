import type { AccountPageQuery } from '#api-client';
import { Button, ButtonRow, OwnForm, SummaryList } from '#ui';
import { useTexts } from '../texts/use-texts.js';

type Details = NonNullable<AccountPageQuery['account']>['details'];

/** What is remembered for the next form, and the way to have it forgotten. */
export function AccountDetails({ details }: { readonly details: Details }) {
  const t = useTexts();
  if (details.length === 0) return null;
  const rows = details.map(({ name, text }) => ({ label: t.account.details[name] ?? name, value: text }));
  return (
    <>
      <SummaryList sections={[{ title: t.account.detailsTitle, rows }]} />
      <p>{t.account.detailsText}</p>
      <OwnForm method="post" action="/konto">
        <ButtonRow>
          <Button kind="secondary" name="forget" value="yes">
            {t.account.detailsForget}
          </Button>
        </ButtonRow>
      </OwnForm>
    </>
  );
}
