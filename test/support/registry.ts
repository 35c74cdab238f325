import type { Answers } from '#sdk/form';
import { signsInByBundId } from './bundid.js';
import type { TestBundId } from './bundid.js';
import type { CaseView, CaseWorker, Changed } from './case-worker.js';
import { Citizen } from './citizen.js';
import type { Submitted } from './citizen.js';
import { TownBrowser } from './town-browser.js';
import type { TownHall } from './town-hall.js';
import type { Town } from './town.js';

export const BIRTH = 'birth-certificate';

export interface OrderStatus {
  readonly state: string;
  readonly stateText: string;
  readonly whoMoves: string;
  readonly paymentReference: string | null;
  readonly papers: readonly object[];
  readonly timeline: readonly { readonly title: string; readonly text: string; readonly done: boolean }[];
}

/** Somebody with an eID and an order at the registry office. */
export class Orderer {
  private constructor(
    readonly town: Town,
    readonly browser: TownBrowser,
    readonly citizen: Citizen,
  ) {}

  /** @param person of the demonstration's BundID */
  static async signedIn(hall: TownHall, bundid: TestBundId, person: string, code = 'dueren'): Promise<Orderer> {
    const browser = new TownBrowser(hall, code);
    await signsInByBundId(bundid, browser, person, '&stufe=high');
    const town = Object.create(hall.town(code)) as Town;
    const ask = town.ask.bind(town);
    town.ask = (query, variables) => ask(query, variables, { cookie: [...browser.cookies].map((pair) => pair.join('=')).join('; ') });
    Object.defineProperty(town, 'origin', { value: browser.origin });
    return new Orderer(town, browser, new Citizen(town));
  }

  orders(answers: Answers): Promise<Submitted> {
    return this.citizen.submits(BIRTH, answers);
  }

  /** One page after the other until one stops; its words. */
  async isStopped(pages: readonly (readonly [string, Answers])[]): Promise<{ title: string; alternatives: string[]; office: { name: string; address: string; url: string | null } | null; token: string }> {
    const { token } = await this.citizen.starts(BIRTH);
    for (const [page, answers] of pages) {
      const query = 'mutation ($input: SaveDraftPageInput!) { saveDraftPage(input: $input) { __typename ... on StoppedPayload { title alternatives office { name address url } } ... on InvalidInput { fields { path code } } } }';
      const { saveDraftPage } = await this.town.ask<{ saveDraftPage: never }>(query, { input: { token, page, answers } });
      if ('title' in saveDraftPage) return { ...(saveDraftPage as object), token } as never;
      if ('fields' in saveDraftPage) throw new Error(JSON.stringify(saveDraftPage));
    }
    throw new Error('nothing stopped');
  }
}

export const orderStatus = (town: Town, { reference, accessCode }: Submitted): Promise<OrderStatus> =>
  town
    .ask<{ caseStatus: OrderStatus }>('query ($r: String!, $c: String!) { caseStatus(reference: $r, accessCode: $c) { state stateText whoMoves paymentReference papers { title } timeline { title text done } } }', { r: reference, c: accessCode })
    .then(({ caseStatus }) => caseStatus);

const seen = ({ id, version }: CaseView) => ({ caseId: id, version });

/** A registrar grants; the other one, where four eyes are needed, sends out. */
export async function decides(registrar: CaseWorker, reference: string, decision: string, { reason = 'Geprüft.', sender = registrar }: { reason?: string; sender?: CaseWorker } = {}): Promise<CaseView> {
  const rulings = [{ key: 'order', decision, reason }];
  const assessed = await registrar.change('assessCase', { ...seen(await registrar.finds(reference)), rulings });
  if (!assessed.case) throw new Error(JSON.stringify(assessed));
  return sender.issues(reference);
}

export async function posts(registrar: CaseWorker, reference: string, postedOn: string): Promise<Changed> {
  return registrar.change('postDocument', { ...seen(await registrar.finds(reference)), postedOn });
}
