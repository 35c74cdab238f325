import { reachablePages } from '#sdk/form';
import type { Answers, CompiledForm, PageRef } from '#sdk/form';
import { aPdf } from '../../libs/engines/forms/testing/index.js';
import type { Town } from './town.js';
import { Uploader } from './uploader.js';

export interface Submitted {
  readonly reference: string;
  readonly accessCode: string;
  readonly expectedOn: string;
}

export interface PayableView {
  readonly reference: string;
  readonly purpose: string;
  readonly open: { readonly cents: number };
  readonly total: { readonly cents: number };
  readonly settled: boolean;
  readonly dues: readonly { readonly id: string; readonly dueOn: string; readonly amount: { readonly cents: number }; readonly open: { readonly cents: number } }[];
}

/** Why a service is not for somebody. */
export interface StoppedView {
  readonly title?: string;
  readonly text?: string;
  readonly alternatives?: readonly string[];
}

const STOPPED = '... on StoppedPayload { title text alternatives }';
const FIELDS = '... on InvalidInput { code fields { path code } } ... on ProblemFailure { code }';

/** Somebody without login, who does what the portal does. */
export class Citizen {
  constructor(readonly town: Town) {}

  async starts(serviceCode: string, link?: Readonly<Record<string, unknown>>): Promise<{ token: string; firstPage: string }> {
    const { startDraft } = await this.town.ask<{ startDraft: { token: string; firstPage: string; code?: string } }>(
      `mutation ($input: StartDraftInput!) { startDraft(input: $input) { __typename ... on StartDraftPayload { token firstPage } ... on ProblemFailure { code } } }`,
      { input: { serviceCode, link } },
    );
    if (startDraft.code) throw new Error(startDraft.code);
    return startDraft;
  }

  savesPage(token: string, page: string, answers: Answers, index?: number): Promise<StoppedView & { __typename: string; nextPage?: string | null; fields?: { path: string; code: string }[]; code?: string }> {
    const query = `mutation ($input: SaveDraftPageInput!) { saveDraftPage(input: $input) { __typename ... on SaveDraftPagePayload { nextPage nextIndex } ${STOPPED} ${FIELDS} } }`;
    return this.town.ask<{ saveDraftPage: never }>(query, { input: { token, page, answers, index } }).then((data) => data.saveDraftPage);
  }

  draft<T>(token: string, selection: string): Promise<T> {
    return this.town.ask<{ draft: T }>(`query ($token: String!) { draft(token: $token) { ${selection} } }`, { token }).then((data) => data.draft);
  }

  /** Fills every page in order, with a made-up file where one is asked for, and answers the draft's token. */
  async fills(serviceCode: string, answers: Answers): Promise<string> {
    return this.fillsIn((await this.starts(serviceCode)).token, answers);
  }

  /** The same with a draft that has begun. */
  async fillsIn(token: string, answers: Answers): Promise<string> {
    const { form } = await this.draft<{ form: CompiledForm }>(token, 'form');
    for (const ref of reachablePages(form, answers)) {
      const page = form.pages.find(({ id }) => id === ref.id)!;
      const source = page.repeat === undefined ? answers : ((answers[page.repeat.key] as readonly Answers[])[ref.index ?? 0] ?? {});
      for (const field of page.fields) if (field.type === 'file' && field.required) await this.uploads(token, ref, field.key);
      const given = Object.fromEntries(page.fields.filter(({ type }) => type !== 'file').flatMap(({ key }) => (source[key] === undefined ? [] : [[key, source[key]]])));
      const saved = await this.savesPage(token, ref.id, given, ref.index);
      if (saved.__typename !== 'SaveDraftPagePayload') throw new Error(`${ref.id}: ${JSON.stringify(saved)}`);
    }
    return token;
  }

  /** A made-up file for a field. */
  async uploads(token: string, ref: PageRef, field: string): Promise<void> {
    const added = await new Uploader(this.town, token).adds('Nachweis.pdf', aPdf(), { page: ref.id, field, index: ref.index ?? 0 });
    if (added.status !== 201) throw new Error(JSON.stringify(added));
  }

  sends(token: string, idempotencyKey = 'one intention'): Promise<StoppedView & { __typename: string; submission?: Submitted; code?: string; fields?: { path: string }[] }> {
    const declarations = ['true-and-complete', 'report-changes'];
    const query = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { __typename ... on SubmitApplicationPayload { submission { reference accessCode expectedOn } } ${STOPPED} ${FIELDS} } }`;
    return this.town.ask<{ submitApplication: never }>(query, { input: { token, idempotencyKey, declarations } }).then((data) => data.submitApplication);
  }

  async submits(serviceCode: string, answers: Answers): Promise<Submitted> {
    const sent = await this.sends(await this.fills(serviceCode, answers));
    if (!sent.submission) throw new Error(JSON.stringify(sent));
    return sent.submission;
  }

  status(reference: string, accessCode: string): Promise<{ state: string; nextStep: string; whoMoves: string; timeline: { title: string; done: boolean }[] } | null> {
    return this.town
      .ask<{ caseStatus: never }>(`query ($r: String!, $c: String!) { caseStatus(reference: $r, accessCode: $c) { state nextStep whoMoves timeline { title done } } }`, { r: reference, c: accessCode })
      .then((data) => data.caseStatus);
  }

  owes(reference: string): Promise<PayableView | null> {
    const query = `query ($r: String!) { payable(reference: $r) { reference purpose settled open { cents } total { cents } dues { id dueOn amount { cents } open { cents } } } }`;
    return this.town.ask<{ payable: PayableView | null }>(query, { r: reference }).then((data) => data.payable);
  }

  async startsPaying(reference: string, options: { dueIds?: readonly string[]; key?: string; email?: string } = {}): Promise<{ __typename: string; token?: string; redirectUrl?: string; code?: string }> {
    const query = `mutation ($input: StartPaymentInput!) { startPayment(input: $input) { __typename ... on StartPaymentPayload { token redirectUrl } ${FIELDS} } }`;
    const input = { reference, dueIds: options.dueIds ?? [], method: await this.#method(reference), idempotencyKey: options.key ?? crypto.randomUUID(), email: options.email };
    return this.town.ask<{ startPayment: never }>(query, { input }).then((data) => data.startPayment);
  }

  /** Comes back from the bank. */
  returnsFromBank(token: string): Promise<{ state: string; receiptPath: string | null; amount: { cents: number }; leftOver: { cents: number } }> {
    const query = `mutation ($input: RefreshPaymentInput!) { refreshPayment(input: $input) { ... on RefreshPaymentPayload { payment { state receiptPath amount { cents } leftOver { cents } } } ... on ProblemFailure { code } } }`;
    return this.town.ask<{ refreshPayment: { payment: never } }>(query, { input: { token } }).then((data) => data.refreshPayment.payment);
  }

  /** Pays everything, or some due amounts, at the demo bank. */
  async pays(reference: string, dueIds: readonly string[] = []): Promise<{ token: string; state: string; receiptPath: string | null }> {
    const started = await this.startsPaying(reference, { dueIds });
    if (!started.token) throw new Error(JSON.stringify(started));
    this.decidesAtBank(started.redirectUrl!, 'pay');
    return { token: started.token, ...(await this.returnsFromBank(started.token)) };
  }

  async #method(reference: string): Promise<string> {
    const { payable } = await this.town.ask<{ payable: { methods: { code: string }[] } | null }>('query ($r: String!) { payable(reference: $r) { methods { code } } }', { r: reference });
    return payable?.methods[0]?.code ?? 'none';
  }

  decidesAtBank(redirectUrl: string, decision: 'pay' | 'decline' | 'cancel'): void {
    this.town.hall.bank.ledger.move(redirectUrl.split('/').at(-1)!, decision);
  }
}
