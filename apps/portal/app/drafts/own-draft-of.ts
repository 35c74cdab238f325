import { redirect } from 'react-router';
import type { RouterContextProvider } from 'react-router';
import { OwnDraftsDocument } from '#api-client';
import { ask, found } from '#ui/page';
import { textsFor } from '../texts/use-texts.js';

/** A draft of the account that is signed in; the sign-in page for nobody. */
export async function ownDraftOf(context: Readonly<RouterContextProvider>, id: string) {
  const t = textsFor(context);
  const { account, ownDrafts } = await ask(context, OwnDraftsDocument, {});
  if (account === null) throw redirect('/anmelden?to=/konto', 303);
  const { title, savedAt, deleteOn } = found(ownDrafts.find((draft) => draft.id === id));
  return { title, facts: [t.drafts.ownSaved(t.datesOf('drafts').long(savedAt), t.datesOf('drafts').time(savedAt)), t.drafts.ownDay(t.datesOf('drafts').long(deleteOn))], path: `/konto/entwuerfe/${encodeURIComponent(id)}` };
}
