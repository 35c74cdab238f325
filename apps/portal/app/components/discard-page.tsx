import { Button, ButtonRow, Column, LinkButton } from '#ui';
import { de } from '../texts/de.js';
import { Title } from './title.js';

/** What goes, before the one button. */
export const DiscardPage = ({ deed, keepPath }: { readonly deed: string; readonly keepPath: string }) => (
  <Column>
    <Title>{de.drafts.discardTitle}</Title>
    <h1>{de.drafts.discardTitle}</h1>
    <p className="st-lead">{de.drafts.discardLead(deed)}</p>
    <form method="post">
      <ButtonRow>
        <Button kind="secondary">{de.drafts.discardConfirm}</Button>
        <LinkButton href={keepPath} kind="quiet">
          {de.drafts.discardKeep}
        </LinkButton>
      </ButtonRow>
    </form>
  </Column>
);
