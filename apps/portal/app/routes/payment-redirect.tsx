import type { HeadersArgs, LoaderFunctionArgs } from 'react-router';
import { data, redirect, useLoaderData } from 'react-router';
import { PaymentByTokenDocument } from '#api-client';
import { Column, LinkButton } from '#ui';
import { Title } from '../components/title.js';
import { ask, found } from '../gateway/ask.js';
import { de } from '../texts/de.js';
import type { RouteHandle } from '../route-handle.js';

export const handle: RouteHandle = { personal: true };

/**
 * The step between our form and the bank. The way on is a `Refresh`, not a redirect of the post: browsers hold redirects of
 * a posted form to `form-action`, and so no page of ours has to allow the origins of all banks.
 */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const token = params['token'] ?? '';
  const payment = found((await ask(context, PaymentByTokenDocument, { token })).payment);
  if (payment.redirectUrl === null) throw redirect(`/bezahlen/${encodeURIComponent(token)}`, 303);
  const url = new URL(payment.redirectUrl).href;
  return data({ url }, { headers: { Refresh: `0; url=${url}` } });
}

export const headers = ({ loaderHeaders }: HeadersArgs): Headers => loaderHeaders;

export default function PaymentRedirect() {
  const { url } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Title>{de.redirect.title}</Title>
      <h1>{de.redirect.title}</h1>
      <p>{de.redirect.text}</p>
      <p>
        <LinkButton href={url} icon="arrow" rel="noreferrer">
          {de.redirect.link}
        </LinkButton>
      </p>
    </Column>
  );
}
