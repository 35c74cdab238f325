import { redirect } from 'react-router';
import type { RouterContextProvider } from 'react-router';
import { OwnDraftsDocument } from '#api-client';
import { ask, clockTime, found, longDate } from '#ui/page';
import { de } from '../texts/de.js';

/** A draft of the account that is signed in; the sign-in page for nobody. */
export async function ownDraftOf(context: Readonly<RouterContextProvider>, id: string) {
  const { account, ownDrafts } = await ask(context, OwnDraftsDocument, {});
  if (account === null) throw redirect('/anmelden?to=/konto', 303);
  const { title, savedAt, deleteOn } = found(ownDrafts.find((draft) => draft.id === id));
  return { title, facts: [de.drafts.ownSaved(longDate(savedAt), clockTime(savedAt)), de.drafts.ownDay(longDate(deleteOn))], path: `/konto/entwuerfe/${encodeURIComponent(id)}` };
}
