import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { HandOversDocument, MakeHandOverDocument, ReleaseHandOverDocument } from '#api-client';
import type { ErrorCode } from '#api-client';
import { text } from '#ui/page';
import { askDesk, readForm } from '../gateway/ask-desk.js';
import { leadOn } from '../gateway/lead-on.js';
import { HandOversPage } from '../hand-overs/hand-overs-page.js';
import { handOversPath } from '../paths.js';

export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const count = (name: string): number => Math.max(0, Math.trunc(Number(query.get(name))) || 0);
  const { handOverGroups } = await askDesk(args, HandOversDocument, {});
  const [number, cases] = [count('nummer'), count('antraege')];
  return { groups: handOverGroups, made: number > 0 && cases > 0 ? { number, cases } : null, released: query.has('erledigt') ? { released: count('erledigt'), left: count('offen') } : null };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const handOverId = text(form, 'handOverId');
  return handOverId === '' ? make(args, form) : release(args, handOverId);
}

const failed = (code: string) => data({ failure: code as ErrorCode }, 409);

async function make(args: ActionFunctionArgs, form: FormData) {
  const input = { serviceCode: text(form, 'serviceCode'), department: text(form, 'department'), occasion: text(form, 'occasion') };
  const { makeHandOver } = await askDesk(args, MakeHandOverDocument, { input });
  if (makeHandOver.__typename !== 'MakeHandOverPayload') return failed(makeHandOver.code);
  const { number, cases } = makeHandOver.handOver;
  return leadOn(`${handOversPath}?nummer=${number}&antraege=${cases}`);
}

async function release(args: ActionFunctionArgs, handOverId: string) {
  const { releaseHandOver } = await askDesk(args, ReleaseHandOverDocument, { input: { handOverId } });
  if (releaseHandOver.__typename !== 'ReleaseHandOverPayload') return failed(releaseHandOver.code);
  return leadOn(`${handOversPath}?erledigt=${releaseHandOver.released}&offen=${releaseHandOver.left}`);
}

export default function HandOvers() {
  return <HandOversPage {...useLoaderData<typeof loader>()} failure={useActionData<{ readonly failure: ErrorCode }>()?.failure} />;
}
