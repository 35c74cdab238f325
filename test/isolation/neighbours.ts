import { aDogWithClaim, dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import type { CaseView, CaseWorker } from '../support/case-worker.js';
import { keepsForLater } from '../support/drafts.js';
import type { Resume } from '../support/drafts.js';
import { openFilings, takesIn } from '../support/taking-in.js';
import type { Town } from '../support/town.js';
import type { TownHall } from '../support/town-hall.js';

/** Everything of a town that has an id, a number or a token. */
export interface Story {
  readonly town: Town;
  readonly clerk: CaseWorker;
  readonly received: CaseView;
  readonly accessCode: string;
  readonly assessed: CaseView;
  readonly answered: CaseView;
  readonly dispatched: CaseView;
  /** A draft that only has to be sent off. */
  readonly draft: string;
  /** A draft that only waits to be deleted. */
  readonly givenUp: string;
  /** A draft that the clerk has begun for somebody. */
  readonly begun: string;
  /** What opens the draft on another device. */
  readonly resume: Resume;
  /** Opens a draft that is not sent. */
  readonly unsent: Resume;
  readonly dueId: string;
  readonly paymentReference: string;
  /** A file that came with the received case. */
  readonly upload: string;
  /** An absence of the clerk. */
  readonly absence: string;
  /** A named filter of the clerk. */
  readonly savedView: string;
  /** A payment that the bank has confirmed. */
  readonly payment: string;
}

const addresses: Readonly<Record<string, object>> = {
  dueren: { street: 'Musterweg', houseNumber: '12 a', postalCode: '52349', city: 'Düren' },
  dillingen: { street: 'Musterweg', houseNumber: '1', postalCode: '66763', city: 'Dillingen/Saar' },
};

/** Answers that fit the town, of a keeper with this surname. */
export const answersFor = (town: Town, familyName = 'Weidenbach') => dogTaxAnswers({ familyName, address: addresses[town.code] as never });

export async function tellStory(hall: TownHall, code: string, familyName: string): Promise<Story> {
  const town = hall.town(code);
  const [citizen, clerk] = [town.citizen(), await town.caseWorker()];
  const answers = answersFor(town, familyName);
  const dogs = [];
  const withEvidence = { ...answers, newDogs: [aDogWithClaim('assistance-dog', { evidence: 'upload' })] };
  for (let made = 0; made < 5; made += 1) dogs.push(await citizen.submits('dog-tax-registration', made === 0 ? withEvidence : answers));
  const [received, assessed, answered, dispatched, paid] = dogs.map(({ reference }) => reference) as [string, string, string, string, string];
  await clerk.assesses(assessed);
  await clerk.assesses(answered);
  await clerk.issues(answered);
  const sent = await clerk.answers(dispatched, '2027-01-04');
  const paymentReference = sent.notice!.paymentReference!;
  const { token } = await citizen.pays((await clerk.answers(paid, '2027-01-04')).notice!.paymentReference!);
  await hall.settle();
  const draft = await citizen.fills('dog-tax-registration', answers);
  return {
    town,
    clerk,
    received: await clerk.finds(received),
    accessCode: dogs[0]!.accessCode,
    assessed: await clerk.finds(assessed),
    answered: await clerk.finds(answered),
    dispatched: await clerk.finds(dispatched),
    draft,
    givenUp: (await citizen.starts('dog-tax-registration')).token,
    begun: await begins(clerk),
    resume: (await keepsForLater(town, draft)).resume!,
    unsent: (await keepsForLater(town, (await citizen.starts('dog-tax-registration')).token)).resume!,
    dueId: (await citizen.owes(paymentReference))!.dues[0]!.id,
    paymentReference,
    payment: token,
    absence: await isAway(clerk),
    savedView: await keepsView(clerk),
    upload: (await hall.look<{ id: string }>('SELECT id FROM stadttor.upload WHERE tenant_id = $1', [town.tenant.id]))[0]!.id,
  };
}

/** The clerk gives a filter a name. */
export async function keepsView(clerk: CaseWorker): Promise<string> {
  const { keepView } = await clerk.ask<{ keepView: { savedViews: { id: string }[] } }>('mutation ($input: KeepViewInput!) { keepView(input: $input) { ... on SavedViewsPayload { savedViews { id } } } }', { input: { name: 'Familie', view: 'ALL', search: 'kanari' } });
  return keepView.savedViews[0]!.id;
}

/** The clerk begins something on the telephone. */
async function begins(clerk: CaseWorker): Promise<string> {
  await takesIn(clerk, 'dog-tax-registration', { way: 'PHONE' });
  return (await openFilings(clerk))[0]!.draftId;
}

/** The clerk says to be away next year. */
export async function isAway(clerk: CaseWorker): Promise<string> {
  const { staffMember, colleagues } = await clerk.ask<{ staffMember: { departments: string[] }; colleagues: { id: string; departments: string[] }[] }>('{ staffMember { departments } colleagues { id departments } }');
  const substitute = colleagues.find(({ departments }) => departments.some((one) => staffMember.departments.includes(one)));
  const input = { from: '2028-01-03', to: '2028-01-04', substituteId: substitute!.id };
  const { declareAbsence } = await clerk.ask<{ declareAbsence: { absences: { id: string }[] } }>('mutation ($input: DeclareAbsenceInput!) { declareAbsence(input: $input) { ... on AbsencesPayload { absences { id } } } }', { input });
  return declareAbsence.absences[0]!.id;
}
