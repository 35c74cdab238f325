import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { PermitCheckDocument } from '#api-client';
import { ask, text } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { changesLanguage, posted as openForm } from '../components/open-form.js';
import { PermitForm } from '../components/permit-form.js';
import type { CheckedPermit } from '../components/permit-form.js';
import { textsFor } from '../texts/use-texts.js';

export const handle: RouteHandle = { personal: true, openForm: () => openForm() };

/** The QR code of a permit leads here with its code; the plate is typed by whoever stands in front of the car. */
export function loader({ params }: LoaderFunctionArgs) {
  return { code: (params['code'] ?? '').slice(0, 40) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const t = textsFor(context);
  const posted = await request.formData();
  const values = { code: text(posted, 'code').slice(0, 40), plate: text(posted, 'plate').slice(0, 20) };
  if (changesLanguage(posted)) return data<CheckedPermit>({ values, errors: {} });
  const errors = {
    ...(values.code === '' ? { code: t.permit.codeMissing } : {}),
    ...(values.plate === '' ? { plate: t.permit.plateMissing } : {}),
  };
  if (Object.keys(errors).length > 0) return data<CheckedPermit>({ values, errors }, 422);

  const { permitCheck } = await ask(context, PermitCheckDocument, values);
  return data<CheckedPermit>({ values, errors, valid: permitCheck.valid });
}

export default function PermitCheck() {
  const { code } = useLoaderData<typeof loader>();
  const checked = useActionData<typeof action>();
  return <PermitForm {...(checked ?? { values: { code, plate: '' }, errors: {} })} />;
}
