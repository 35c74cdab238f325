import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { ResumeOwnDraftDocument } from '#api-client';
import { BackLink, Button, ButtonRow, Column, LinkButton } from '#ui';
import { ask, found, text } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { OtherDraftHere } from '../components/other-draft.js';
import { Title } from '../components/title.js';
import { goOnHere, otherDraftHere } from '../drafts/go-on-here.js';
import { ownDraftOf } from '../drafts/own-draft-of.js';
import { useTexts } from '../texts/use-texts.js';

export const handle: RouteHandle = { personal: true };

export const loader = ({ params, context }: LoaderFunctionArgs) => ownDraftOf(context, params['id'] ?? '');

/** Goes on with a draft of one's own account on this device. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const { resumeOwnDraft } = await ask(context, ResumeOwnDraftDocument, { input: { draftId: params['id'] ?? '' } });
  const resumed = found(resumeOwnDraft.__typename === 'ResumeDraftPayload' ? resumeOwnDraft : null);
  const replace = text(await request.formData(), '_do') === 'replace';
  const other = replace ? undefined : await otherDraftHere(context, request, resumed);
  return other === undefined ? goOnHere(context, resumed) : data({ other }, 409);
}

export default function OwnDraft() {
  const t = useTexts();
  const { title, facts, path } = useLoaderData<typeof loader>();
  const asked = useActionData<typeof action>();
  const other = asked === undefined || asked instanceof Response ? undefined : asked.other;
  return (
    <Column>
      <Title>{title}</Title>
      <BackLink href="/konto">{t.account.title}</BackLink>
      <h1>{title}</h1>
      <p className="st-muted">{facts.join(' · ')}</p>
      <form method="post">
        {other === undefined ? (
          <ButtonRow>
            <Button icon="arrow">{t.drafts.ownResume}</Button>
            <LinkButton href={`${path}/loeschen`} kind="quiet">
              {t.drafts.discard}
            </LinkButton>
          </ButtonRow>
        ) : (
          <OtherDraftHere other={other} />
        )}
      </form>
    </Column>
  );
}
