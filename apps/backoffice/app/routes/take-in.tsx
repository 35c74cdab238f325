import type { LoaderFunctionArgs } from 'react-router';
import { useActionData, useLoaderData, useSearchParams } from 'react-router';
import { TakeInPageDocument } from '#api-client';
import { ButtonRow, ErrorSummary, SelectField, TextField } from '#ui';
import { KeyButton } from '#ui/desk';
import type { RouteHandle } from '#ui/page';
import { DeskPage } from '../components/desk-page.js';
import { Title } from '../components/title.js';
import { useFrame } from '../components/use-frame.js';
import { askDesk } from '../gateway/ask-desk.js';
import { JustEnded, OpenFilings } from '../taking-in/open-filings.js';
import { takeIn } from '../taking-in/take-in-action.js';
import type { ReturnedFiling } from '../taking-in/take-in-action.js';
import { TakingInFields } from '../taking-in/taking-in-fields.js';
import type { Filled } from '../taking-in/taking-in-fields.js';
import { filingDe as words } from '../texts/filing.de.js';

export const handle: RouteHandle = { asksItself: true };

export const loader = (args: LoaderFunctionArgs) => askDesk(args, TakeInPageDocument, {});

export const action = takeIn;

const EMPTY: Filled = { values: {}, errors: {} };

export default function TakeIn() {
  const { filingOffers, openFilings } = useLoaderData<typeof loader>();
  const [address] = useSearchParams();
  const returned = useActionData<typeof action>();
  const sent = returned instanceof Response || returned === undefined ? undefined : returned;
  const errors = Object.entries(sent?.errors ?? {}).map(([name, text]) => ({ id: `${sent!.form}-${name}`, text }));
  return (
    <DeskPage>
      <Title>{words.title}</Title>
      <ErrorSummary title={words.errorsTitle} errors={errors} />
      {address.has('beendet') ? <JustEnded /> : null}
      <h1>{words.title}</h1>
      {filingOffers.length === 0 ? <p>{words.none}</p> : <Forms offers={filingOffers} sent={sent} />}
      <OpenFilings open={openFilings} />
    </DeskPage>
  );
}

function Forms({ offers, sent }: { readonly offers: ReturnType<typeof useLoaderData<typeof loader>>['filingOffers']; readonly sent: ReturnedFiling | undefined }) {
  const { today } = useFrame()!.town;
  const of = (form: ReturnedFiling['form']): Filled => (sent?.form === form ? sent : EMPTY);
  return (
    <>
      <p>{words.lead}</p>
      <h2>{words.beginTitle}</h2>
      <form method="post" className="st-note" noValidate>
        <SelectField id="begin-serviceCode" name="serviceCode" label={words.service} options={offers.map(({ serviceCode, deed }) => ({ value: serviceCode, label: deed }))} selected={[of('begin').values['serviceCode'] ?? '']} emptyText={words.choose} error={of('begin').errors['serviceCode']} />
        <TakingInFields id="begin" {...of('begin')} today={today} />
        <ButtonRow>
          <KeyButton value="begin">{words.beginButton}</KeyButton>
        </ButtonRow>
      </form>
      <h2>{words.goOnTitle}</h2>
      <p>{words.goOnLead}</p>
      <form method="post" className="st-note" noValidate>
        <TextField id="go-on-link" name="link" label={words.linkField} hint={words.linkHint} value={of('go-on').values['link'] ?? ''} error={of('go-on').errors['link']} autoComplete="off" spellCheck={false} maxLength={400} />
        <TextField id="go-on-accessCode" name="accessCode" label={words.code} value={of('go-on').values['accessCode'] ?? ''} error={of('go-on').errors['accessCode']} autoComplete="off" spellCheck={false} width={20} maxLength={40} />
        <TakingInFields id="go-on" {...of('go-on')} today={today} />
        <ButtonRow>
          <KeyButton kind="secondary" value="go-on">
            {words.goOnButton}
          </KeyButton>
        </ButtonRow>
      </form>
    </>
  );
}
