import type { ReactNode } from 'react';
import { Alert, Button, ButtonRow, LinkButton } from '#ui';
import type { OtherDraft } from '../drafts/go-on-here.js';
import { de } from '../texts/de.js';

/** Inside a form: asks before this browser loses sight of another draft. */
export const OtherDraftHere = ({ other, children }: { readonly other: OtherDraft; readonly children?: ReactNode }) => (
  <Alert kind="warning" title={de.drafts.otherTitle} live>
    <p>{de.drafts.otherText(other.savedAt)}</p>
    {children}
    <ButtonRow>
      <Button kind="secondary" name="_do" value="replace">
        {de.drafts.otherReplace}
      </Button>
      <LinkButton href={other.laterPath} kind="quiet">
        {de.drafts.otherKeep}
      </LinkButton>
    </ButtonRow>
  </Alert>
);
