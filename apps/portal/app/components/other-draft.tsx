import type { ReactNode } from 'react';
import { Alert, Button, ButtonRow, LinkButton } from '#ui';
import type { OtherDraft } from '../drafts/go-on-here.js';
import { useTexts } from '../texts/use-texts.js';

/** Inside a form: asks before this browser loses sight of another draft. */
export const OtherDraftHere = ({ other, children }: { readonly other: OtherDraft; readonly children?: ReactNode }) => {
  const t = useTexts();
  return (
    <Alert kind="warning" title={t.drafts.otherTitle} live>
      <p>{t.drafts.otherText(other.savedAt)}</p>
      {children}
      <ButtonRow>
        <Button kind="secondary" name="_do" value="replace">
          {t.drafts.otherReplace}
        </Button>
        <LinkButton href={other.laterPath} kind="quiet">
          {t.drafts.otherKeep}
        </LinkButton>
      </ButtonRow>
    </Alert>
  );
};
