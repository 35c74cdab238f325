import { Button, ButtonRow, Column, LinkButton } from '#ui';
import { Title } from './title.js';
import { useTexts } from '../texts/use-texts.js';

/** What goes, before the one button. */
export const DiscardPage = ({ deed, keepPath }: { readonly deed: string; readonly keepPath: string }) => {
  const t = useTexts();
  return (
    <Column>
      <Title>{t.drafts.discardTitle}</Title>
      <h1>{t.drafts.discardTitle}</h1>
      <p className="st-lead">{t.drafts.discardLead(deed)}</p>
      <form method="post">
        <ButtonRow>
          <Button kind="secondary">{t.drafts.discardConfirm}</Button>
          <LinkButton href={keepPath} kind="quiet">
            {t.drafts.discardKeep}
          </LinkButton>
        </ButtonRow>
      </form>
    </Column>
  );
};
