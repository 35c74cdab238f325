import type { Answers } from '#sdk/form';
import { voteAnswers } from '../../libs/services/postal-vote/testing/index.js';
import type { CaseView, CaseWorker, Changed } from './case-worker.js';
import type { Citizen, Submitted } from './citizen.js';
import type { Town } from './town.js';

export const VOTE = 'postal-vote';

const HOMES: Readonly<Record<string, Answers>> = {
  dueren: { street: 'Kölnstraße', houseNumber: '21', postalCode: '52351', city: 'Düren' },
  dillingen: { street: 'Stummstraße', houseNumber: '8', postalCode: '66763', city: 'Dillingen/Saar' },
  eschwege: { street: 'Fachwerkgasse', houseNumber: '1', postalCode: '37269', city: 'Eschwege' },
  frohburg: { street: 'Töpferberg', houseNumber: '2', postalCode: '04654', city: 'Frohburg' },
};

/** Registered in this town. */
export const atHome = (town: Town, answers: Answers = voteAnswers()): Answers => ({ ...answers, address: HOMES[town.code]! });

export const votes = (citizen: Citizen, answers: Answers = voteAnswers()): Promise<Submitted> => citizen.submits(VOTE, atHome(citizen.town, answers));

export const electionClerk = (town: Town): Promise<CaseWorker> => town.caseWorker(`${town.code}-votes-1`);

/** A second clerk of the election office, or its head. */
export async function colleagueAt(town: Town, role = 'case-worker'): Promise<CaseWorker> {
  const insert = `INSERT INTO stadttor.staff_member (tenant_id, id, issuer, subject, name, roles, departments, active)
    SELECT tenant_id, gen_random_uuid(), issuer, $2, $2, $3, departments, true FROM stadttor.staff_member WHERE tenant_id = $1 AND subject = $4`;
  const subject = `${town.code}-votes-${role}`;
  await town.hall.look(insert, [town.tenant.id, subject, [role], `${town.code}-votes-1`]);
  return town.caseWorker(subject);
}

export interface HandOverView {
  readonly id: string;
  readonly number: number;
  readonly cases: number;
  readonly open: number;
  readonly madeBy: string;
  readonly path: string;
}

export interface GroupView {
  readonly department: string;
  readonly occasion: string;
  readonly occasionName: string;
  readonly waiting: number;
  readonly handOvers: readonly HandOverView[];
}

const HAND_OVER = 'id number cases open madeBy path';

export const groupsOf = (clerk: CaseWorker): Promise<readonly GroupView[]> =>
  clerk.ask<{ handOverGroups: GroupView[] }>(`{ handOverGroups { department occasion occasionName waiting handOvers { ${HAND_OVER} } } }`).then((data) => data.handOverGroups);

export async function handsOver(clerk: CaseWorker, department: string, occasion = 'mayor-2027', serviceCode = VOTE): Promise<{ handOver?: HandOverView; code?: string }> {
  const query = `mutation ($input: MakeHandOverInput!) { makeHandOver(input: $input) { ... on MakeHandOverPayload { handOver { ${HAND_OVER} } } ... on ProblemFailure { code } ... on InvalidInput { code } } }`;
  const { makeHandOver } = await clerk.ask<{ makeHandOver: { handOver?: HandOverView; code?: string } }>(query, { input: { serviceCode, department, occasion } });
  return makeHandOver;
}

export async function releasesHandOver(clerk: CaseWorker, handOverId: string): Promise<{ released?: number; left?: number; code?: string }> {
  const query = `mutation ($input: ReleaseHandOverInput!) { releaseHandOver(input: $input) { ... on ReleaseHandOverPayload { released left } ... on ProblemFailure { code } ... on InvalidInput { code } } }`;
  return (await clerk.ask<{ releaseHandOver: object }>(query, { input: { handOverId } })).releaseHandOver;
}

/** The lines of a file, by the heads of its columns. */
export function linesOf(csv: Buffer): Readonly<Record<string, string>>[] {
  const [head, ...lines] = csv.toString('utf8').replace(/^\u{feff}/u, '').trimEnd().split('\r\n').map((line) => line.split(';'));
  return lines.map((cells) => Object.fromEntries(head!.map((name, index) => [name, cells[index] ?? ''])));
}

/** Decides by hand, as told. */
export async function decides(clerk: CaseWorker, reference: string, decision: 'send' | 'hand-over' | 'refuse'): Promise<CaseView> {
  return clerk.assesses(reference, { papers: decision });
}

export async function acts(clerk: CaseWorker, mutation: 'releaseCase' | 'completeCase' | 'issueNotice', reference: string): Promise<Changed> {
  const { id, version } = await clerk.finds(reference);
  return clerk.change(mutation, { caseId: id, version });
}

export const lookAlikes = (clerk: CaseWorker, id: string): Promise<readonly { reference: string }[]> =>
  clerk.ask<{ case: { looksLike: { reference: string }[] } }>('query ($id: ID!) { case(id: $id) { looksLike { caseId reference } } }', { id }).then((data) => data.case.looksLike);
