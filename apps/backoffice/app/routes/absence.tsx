import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useActionData, useLoaderData } from 'react-router';
import { AbsencePageDocument, DeclareAbsenceDocument, EndAbsenceDocument } from '#api-client';
import { ButtonRow, SelectField } from '#ui';
import { DayInput, KeyButton } from '#ui/desk';
import { longDate, text } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { returned } from '../cases/returned.js';
import type { Returned } from '../cases/returned.js';
import { DeskPage } from '../components/desk-page.js';
import { Title } from '../components/title.js';
import { useFrame } from '../components/use-frame.js';
import { askDesk, readForm } from '../gateway/ask-desk.js';
import { leadOn } from '../gateway/lead-on.js';
import { absencePath } from '../paths.js';
import { absenceDe as words } from '../texts/steps.de.js';

export const handle: RouteHandle = { asksItself: true };

export const loader = (args: LoaderFunctionArgs) => askDesk(args, AbsencePageDocument, {});

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  if (text(form, 'intent') === 'end') {
    await askDesk(args, EndAbsenceDocument, { input: { absenceId: text(form, 'absenceId') } });
    return leadOn(absencePath);
  }
  const values = { from: text(form, 'from'), to: text(form, 'to'), substituteId: text(form, 'substituteId') };
  const missing = { ...dayError('from', values.from), ...dayError('to', values.to), ...(values.substituteId === '' ? { substituteId: words.substituteMissing } : {}) };
  if (Object.keys(missing).length > 0) return returned({ step: { step: 'absence', values, errors: missing } });

  const { outcome } = await askDesk(args, DeclareAbsenceDocument, { input: values });
  if (outcome.__typename === 'AbsencesPayload') return leadOn(absencePath);
  if (outcome.__typename === 'ProblemFailure') return returned({ failure: outcome.code });
  return returned({ step: { step: 'absence', values, errors: Object.fromEntries(outcome.fields.map(({ path, code }) => [path, words.errors[code] ?? words.dayMissing])) } });
}

const dayError = (name: string, value: string): Readonly<Record<string, string>> => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? {} : { [name]: words.dayMissing });

export default function Absence() {
  const { ownAbsences, colleagues } = useLoaderData<typeof loader>();
  const step = useActionData<Returned>()?.step;
  const { staffMember } = useFrame()!;
  const sharing = colleagues.filter(({ departments }) => departments.some((one) => staffMember?.departments.includes(one)));
  const nameOf = (id: string): string => colleagues.find((one) => one.id === id)?.name ?? '';
  return (
    <DeskPage>
      <Title>{words.title}</Title>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <form method="post" className="st-note" noValidate>
        <DayInput id="from" name="from" label={words.from} value={step?.values['from'] ?? ''} error={step?.errors['from']} />
        <DayInput id="to" name="to" label={words.to} value={step?.values['to'] ?? ''} error={step?.errors['to']} />
        <SelectField id="substituteId" name="substituteId" label={words.substitute} options={sharing.map(({ id, name }) => ({ value: id, label: name }))} selected={[step?.values['substituteId'] ?? '']} emptyText={words.choose} error={step?.errors['substituteId']} />
        <ButtonRow>
          <KeyButton value="declare">{words.button}</KeyButton>
        </ButtonRow>
      </form>
      <h2>{words.own}</h2>
      {ownAbsences.length === 0 ? <p className="st-muted">{words.none}</p> : null}
      {ownAbsences.map(({ id, from, to, substituteId }) => (
        <form key={id} method="post" className="st-note">
          <input type="hidden" name="absenceId" value={id} />
          <p>{words.line(longDate(from), longDate(to), nameOf(substituteId))}</p>
          <KeyButton kind="secondary" value="end">
            {words.end}
          </KeyButton>
        </form>
      ))}
    </DeskPage>
  );
}
