import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { DeleteViewDocument, DeskPeopleDocument, KeepViewDocument, RenameViewDocument } from '#api-client';
import { text } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { askDesk, readForm } from '../gateway/ask-desk.js';
import { leadOn } from '../gateway/lead-on.js';
import { inboxPath, viewOf, viewsPath, VIEW_WORDS } from '../paths.js';
import { viewsDe as words } from '../texts/views.de.js';
import { ViewsPage } from '../views/views-page.js';
import type { ReturnedView } from '../views/views-page.js';

export const handle: RouteHandle = { asksItself: true };

export async function loader(args: LoaderFunctionArgs) {
  const { departments } = await askDesk(args, DeskPeopleDocument, {});
  return { departments, done: new URL(args.request.url).searchParams.get('erledigt') };
}

/** Keeps, renames and deletes; what was typed wrongly comes back with this page. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const name = text(form, 'name');
  const viewId = text(form, 'viewId');
  const refuse = (error: string) => data({ viewId, name, error, forWhom: text(form, 'for'), filter: filterOf(form) } satisfies ReturnedView, 422);
  if (text(form, 'intent') === 'delete') {
    await askDesk(args, DeleteViewDocument, { input: { viewId } });
    return leadOn(`${viewsPath}?erledigt=geloescht`);
  }
  if (name === '' || name.length > 40) return refuse(words.errors['missing']!);

  if (text(form, 'intent') === 'rename') {
    const { outcome } = await askDesk(args, RenameViewDocument, { input: { viewId, name } });
    return outcome.__typename === 'SavedViewsPayload' ? leadOn(`${viewsPath}?erledigt=umbenannt`) : refuse(errorOf(outcome));
  }
  const { view, label, search } = filterOf(form);
  const { outcome } = await askDesk(args, KeepViewDocument, { input: { name, view, label, search: search || null, department: text(form, 'for') || null } });
  return outcome.__typename === 'SavedViewsPayload' ? leadOn(inboxPath(view, { search, label })) : refuse(errorOf(outcome));
}

const errorOf = (outcome: { readonly code: string; readonly fields?: readonly { readonly code: string }[] }): string => words.errors[outcome.fields?.[0]?.code ?? ''] ?? words.errors['missing']!;

/** The filter as the form around the list has sent it. */
function filterOf(form: FormData) {
  const view = text(form, 'view');
  return { view: view in VIEW_WORDS ? (view as keyof typeof VIEW_WORDS) : viewOf(null), label: text(form, 'label') || null, search: text(form, 'search').slice(0, 40) };
}

export default function Views() {
  return <ViewsPage {...useLoaderData<typeof loader>()} returned={useActionData<ReturnedView>()} />;
}
