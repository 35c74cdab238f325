import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { RequestSignInLinkDocument, ServiceWaysDocument, SignInPageDocument } from '#api-client';
import type { AssuranceLevel } from '#api-client';
import { localeOfPath } from '#kernel';
import { ask, text } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { changesLanguage, posted as openForm } from '../components/open-form.js';
import { SignInView } from '../components/sign-in-view.js';
import { textsFor } from '../texts/use-texts.js';

/** Where links by mail are one of the ways. */
const openFormOf = ({ methods }: { readonly methods: readonly { readonly code: string }[] }) => (methods.some(({ code }) => code === 'email-link') ? openForm() : undefined);

export const handle: RouteHandle = { personal: true, openForm: openFormOf };

const LEVELS: Readonly<Record<string, AssuranceLevel>> = { low: 'LOW', substantial: 'SUBSTANTIAL', high: 'HIGH' };

/** What the address says of why somebody is here. */
function wishOf(request: Request) {
  const { searchParams } = new URL(request.url);
  return { returnTo: (searchParams.get('to') ?? '').slice(0, 300), level: LEVELS[searchParams.get('stufe') ?? ''] };
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const t = textsFor(context);
  const { searchParams } = new URL(request.url);
  const { signInMethods, account } = await ask(context, SignInPageDocument, {});
  const wish = wishOf(request);
  const code = wish.level === undefined ? undefined : /^\/dienste\/([a-z0-9-]{1,80})(\/|$)/.exec(localeOfPath(wish.returnTo).path)?.[1];
  return {
    ...wish,
    ways: code === undefined ? null : (await ask(context, ServiceWaysDocument, { code })).service,
    methods: signInMethods,
    account,
    failure: t.signIn.errors[searchParams.get('fehler') ?? ''],
    sent: searchParams.has('gesendet'),
    deleted: searchParams.has('geloescht') && account === null,
    signedOut: searchParams.has('abgemeldet') && account === null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const t = textsFor(context);
  const posted = await request.formData();
  const email = text(posted, 'email').slice(0, 254);
  if (changesLanguage(posted)) return data({ email, error: undefined });
  const { returnTo } = wishOf(request);
  const { requestSignInLink } = await ask(context, RequestSignInLinkDocument, { input: { email, returnTo } });
  if (requestSignInLink.__typename !== 'RequestSignInLinkPayload') return data({ email, error: t.signIn.emailMissing }, 422);
  return redirect('/anmelden?gesendet=1', 303);
}

export default function SignIn() {
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <SignInView {...loaded} refused={refused instanceof Response ? undefined : refused} />;
}
