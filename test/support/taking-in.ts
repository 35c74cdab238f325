import type { CaseWorker } from './case-worker.js';
import { Citizen } from './citizen.js';
import type { Town } from './town.js';

export interface TakenIn {
  readonly token?: string;
  readonly serviceCode?: string;
  readonly code?: string;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
  readonly until?: string;
}

const OUTCOME = '__typename ... on FilingPayload { token serviceCode } ... on WaitFailure { code until } ... on InvalidInput { code fields { path code } } ... on ProblemFailure { code }';

/** A clerk takes something in for somebody, from the beginning. */
export const takesIn = (clerk: CaseWorker, serviceCode: string, given: object): Promise<TakenIn> =>
  clerk.ask<{ beginFiling: TakenIn }>(`mutation ($input: BeginFilingInput!) { beginFiling(input: $input) { ${OUTCOME} } }`, { input: { serviceCode, identified: false, ...given } }).then(({ beginFiling }) => beginFiling);

/** A clerk goes on with what somebody brings along. */
export const goesOnWith = (clerk: CaseWorker, { link, accessCode }: { readonly link: string; readonly accessCode: string }, given: object): Promise<TakenIn> =>
  clerk.ask<{ goOnFiling: TakenIn }>(`mutation ($input: GoOnFilingInput!) { goOnFiling(input: $input) { ${OUTCOME} } }`, { input: { link, accessCode, identified: false, ...given } }).then(({ goOnFiling }) => goOnFiling);

/** Fills in without having signed in as surely as the service wants it. */
export async function startsUnsigned(town: Town, serviceCode: string): Promise<{ token?: string; code?: string }> {
  const query = 'mutation ($input: StartDraftInput!) { startDraft(input: $input) { ... on StartDraftPayload { token } ... on ProblemFailure { code } } }';
  return (await town.ask<{ startDraft: { token?: string; code?: string } }>(query, { input: { serviceCode, unsigned: true } })).startDraft;
}

/** What the portal asks of a draft to say how it comes in. */
export const comesIn = (town: Town, token: string): Promise<{ filing: { way: string; identified: boolean; text: string } | null; otherWays: readonly string[] }> =>
  new Citizen(town).draft(token, 'filing { way identified text } otherWays');

/** What a clerk has begun and nobody has sent, as the desk shows it. */
export const openFilings = (clerk: CaseWorker): Promise<readonly { draftId: string; deed: string; way: string; deleteOn: string }[]> =>
  clerk.ask<{ openFilings: never }>('{ openFilings { draftId deed way deleteOn } }').then((data) => data.openFilings);

/** Ends one of them; `done`, or why not. */
export const endsFiling = (clerk: CaseWorker, draftId: string): Promise<string> =>
  clerk.ask<{ endFiling: { code?: string } }>('mutation ($input: EndFilingInput!) { endFiling(input: $input) { ... on Failure { code } } }', { input: { draftId } }).then(({ endFiling }) => endFiling.code ?? 'done');
