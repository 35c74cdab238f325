import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { PermitListsDocument } from '#api-client';
import { askDesk } from '../gateway/ask-desk.js';
import { PermitListsPage } from '../permits/permit-lists-page.js';

export const loader = (args: LoaderFunctionArgs) => askDesk(args, PermitListsDocument, {});

export default function PermitLists() {
  return <PermitListsPage {...useLoaderData<typeof loader>()} />;
}
