import { useActionData, useLoaderData } from 'react-router';
import type { RouteHandle } from '#ui/page';
import { caseAction } from '../cases/case-action.js';
import type { Returned } from '../cases/returned.js';
import { CasePage } from '../cases/case-page.js';
import { loadCase } from '../cases/load-case.js';

export const handle: RouteHandle = { asksItself: true };

export const loader = loadCase;
export const action = caseAction;

export default function Case() {
  return <CasePage {...useLoaderData<typeof loader>()} returned={useActionData<Returned>() ?? {}} />;
}
