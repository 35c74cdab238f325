import type { Town } from './town.js';

export interface CaseView {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly version: number;
  readonly applicant: string;
  readonly rulingsDue: readonly { readonly key: string; readonly suggested: string | null; readonly options: readonly { readonly code: string; readonly reasons: readonly { readonly text: string }[] }[] }[];
  readonly assessment: { readonly total: { readonly cents: number }; readonly dues: readonly { readonly dueOn: string; readonly amount: { readonly cents: number } }[]; readonly previewPath: string | null } | null;
  readonly notice: {
    readonly paymentReference: string | null;
    readonly pdfPath: string;
    readonly servedOn: string | null;
    readonly remedyEndsOn: string | null;
    readonly letter: { readonly id: string; readonly state: string };
  } | null;
  readonly history: readonly { readonly text: string; readonly who: string | null; readonly note: string | null }[];
}

const CASE = `id reference state version applicant
  rulingsDue { key suggested options { code reasons { text } } }
  assessment { total { cents } dues { dueOn amount { cents } } previewPath }
  notice { paymentReference pdfPath servedOn remedyEndsOn letter { id state } }
  history { text who note }`;

const FIELDS = '... on InvalidInput { code fields { path code } } ... on ProblemFailure { code }';

export interface Changed {
  readonly case?: CaseView;
  readonly nextCaseId?: string | null;
  readonly code?: string;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
}

/** Staff of a town with a session of its own. */
export class CaseWorker {
  constructor(
    readonly town: Town,
    readonly cookie: string,
  ) {}

  ask<T>(query: string, variables: object = {}): Promise<T> {
    return this.town.ask<T>(query, variables, { cookie: this.cookie, staff: true });
  }

  inbox(view = 'TEAM', first = 50): Promise<{ totalCount: number; edges: { node: { id: string; reference: string; dueText: string; waitingText: string; applicant: string } }[] }> {
    const query = `query ($view: InboxView!, $first: Int!) { inbox(view: $view, first: $first) { totalCount edges { node { id reference dueText waitingText applicant } } } }`;
    return this.ask<{ inbox: never }>(query, { view, first }).then((data) => data.inbox);
  }

  async finds(reference: string): Promise<CaseView> {
    const { edges } = await this.inbox('ALL', 100);
    const found = edges.find(({ node }) => node.reference === reference);
    if (!found) throw new Error(`${reference} is not in the inbox`);
    return this.opens(found.node.id);
  }

  opens(id: string): Promise<CaseView> {
    return this.ask<{ case: CaseView }>(`query ($id: ID!) { case(id: $id) { ${CASE} } }`, { id }).then((data) => data.case);
  }

  async change(mutation: string, input: object): Promise<Changed> {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const data = await this.ask<Record<string, Changed>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ... on CasePayload { case { ${CASE} } nextCaseId } ${FIELDS} } }`, { input });
    return data[mutation]!;
  }

  /** Rules as the by-law suggests, or as told, and fixes the amounts. */
  async assesses(reference: string, decisions: Readonly<Record<string, string>> = {}): Promise<CaseView> {
    const seen = await this.finds(reference);
    const rulings = seen.rulingsDue.map((due) => {
      const decision = decisions[due.key] ?? due.suggested ?? 'refuse';
      return { key: due.key, decision, reason: due.options.find(({ code }) => code === decision)!.reasons[0]!.text };
    });
    return this.#changed(await this.change('assessCase', { caseId: seen.id, version: seen.version, rulings }));
  }

  async issues(reference: string): Promise<CaseView> {
    const seen = await this.finds(reference);
    return this.#changed(await this.change('issueNotice', { caseId: seen.id, version: seen.version }));
  }

  dispatches(letterIds: readonly string[], dispatchedOn: string): Promise<{ letters?: { state: string }[]; code?: string; fields?: { path: string; code: string }[] }> {
    const query = `mutation ($input: DispatchLettersInput!) { dispatchLetters(input: $input) { ... on DispatchLettersPayload { letters { state } } ${FIELDS} } }`;
    return this.ask<{ dispatchLetters: never }>(query, { input: { letterIds, dispatchedOn } }).then((data) => data.dispatchLetters);
  }

  /** From the inbox to the post office on this day: assesses, issues, dispatches. */
  async answers(reference: string, on: string, decisions: Readonly<Record<string, string>> = {}): Promise<CaseView> {
    await this.assesses(reference, decisions);
    const issued = await this.issues(reference);
    const sent = await this.dispatches([issued.notice!.letter.id], on);
    if (!sent.letters) throw new Error(JSON.stringify(sent));
    return this.opens(issued.id);
  }

  #changed(changed: Changed): CaseView {
    if (!changed.case) throw new Error(JSON.stringify(changed));
    return changed.case;
  }
}
