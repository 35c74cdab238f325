import type { Answers } from '#sdk/form';
import type { Submitted } from './citizen.js';
import type { CaseView, CaseWorker, Changed } from './case-worker.js';
import type { Town } from './town.js';

export interface StatusView {
  readonly state: string;
  readonly whoMoves: string;
  readonly expectedOn: string | null;
  readonly mayWithdraw: boolean;
  readonly mayRate: boolean;
  readonly timeline: readonly { readonly title: string; readonly done: boolean }[];
  readonly correction: { readonly id: string; readonly reason: string; readonly fields: readonly string[]; readonly answers: Answers } | null;
  readonly messages: readonly {
    readonly fromOffice: boolean;
    readonly author: string | null;
    readonly text: string;
    readonly readAt: string | null;
    readonly files: readonly { readonly name: string; readonly state: string; readonly path: string | null }[];
  }[];
}

const STATUS = `state whoMoves expectedOn mayWithdraw mayRate timeline { title done } correction { id reason fields answers } messages { fromOffice author text readAt files { name state path } }`;
const FIELDS = '... on InvalidInput { code fields { path code } } ... on ProblemFailure { code }';

export interface Outcome {
  readonly status?: StatusView;
  readonly code?: string;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
}

/** Whoever applied, with number and code, after the application was sent. */
export class Applicant {
  readonly key: Pick<Submitted, 'reference' | 'accessCode'>;

  constructor(
    readonly town: Town,
    { reference, accessCode }: Pick<Submitted, 'reference' | 'accessCode'>,
  ) {
    this.key = { reference, accessCode };
  }

  looks(): Promise<StatusView> {
    const query = `query ($reference: String!, $accessCode: String!) { caseStatus(reference: $reference, accessCode: $accessCode) { ${STATUS} } }`;
    return this.town.ask<{ caseStatus: StatusView }>(query, { ...this.key }).then((data) => data.caseStatus);
  }

  writes(text: string, messageId: string = crypto.randomUUID()): Promise<Outcome> {
    return this.#does('writeToOffice', { text, messageId });
  }

  corrects(corrections: object): Promise<Outcome> {
    return this.#does('sendCorrection', { corrections });
  }

  withdraws(): Promise<Outcome> {
    return this.#does('withdrawApplication', {});
  }

  rates(stars: number, text = ''): Promise<Outcome> {
    return this.#does('rateService', { stars, text });
  }

  /** Adds a file to a message that is still to be sent. */
  async attaches(messageId: string, name: string, bytes: Buffer): Promise<{ status: number; error?: string; issue?: { code: string }; file?: { id: string } }> {
    const { reference, accessCode } = this.key;
    const headers = { host: `${this.town.host}:8080`, origin: this.town.origin, 'content-type': 'application/octet-stream', 'x-case-reference': reference, 'x-access-code': accessCode, 'x-file-name': encodeURIComponent(name) };
    const answer = await this.town.hall.app.inject({ method: 'POST', url: `/files/messages/${messageId}`, headers, payload: bytes });
    return { status: answer.statusCode, ...(JSON.parse(answer.body) as object) };
  }

  /** Uploads a file for a field that the office wants to have anew. */
  async uploads(correctionId: string, path: string, name: string, bytes: Buffer, key: { reference: string; accessCode: string } = this.key): Promise<{ status: number; error?: string; issue?: { code: string }; file?: { id: string } }> {
    const headers = { host: `${this.town.host}:8080`, origin: this.town.origin, 'content-type': 'application/octet-stream', 'x-case-reference': key.reference, 'x-access-code': key.accessCode, 'x-field': path, 'x-file-name': encodeURIComponent(name) };
    const answer = await this.town.hall.app.inject({ method: 'POST', url: `/files/corrections/${correctionId}`, headers, payload: bytes });
    return { status: answer.statusCode, ...(JSON.parse(answer.body) as object) };
  }

  #does(mutation: string, more: object): Promise<Outcome> {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ... on CaseStatusPayload { status { ${STATUS} } } ${FIELDS} } }`;
    return this.town.ask<Record<string, Outcome>>(query, { input: { ...this.key, ...more } }).then((data) => data[mutation]!);
  }
}

export interface DeskFile {
  readonly id: string;
  readonly name: string;
  readonly path: string | null;
}

export interface DeskDialogue {
  readonly files: readonly DeskFile[];
  readonly state: string;
  readonly version: number;
  readonly unread: boolean;
  readonly dueOn: string;
  readonly dueText: string;
  readonly applicant: string;
  readonly messages: readonly { readonly fromOffice: boolean; readonly author: string | null; readonly text: string; readonly readAt: string | null; readonly files: readonly { readonly name: string; readonly path: string | null }[] }[];
  readonly corrections: readonly { readonly state: string; readonly labels: readonly string[]; readonly differences: readonly { readonly path: string; readonly label: string; readonly before: string | null; readonly after: string | null; readonly filesBefore: readonly DeskFile[]; readonly filesAfter: readonly DeskFile[] }[] }[];
  readonly correctable: readonly { readonly path: string; readonly label: string }[];
  readonly summary: readonly { readonly rows: readonly { readonly path: string; readonly value: string }[] }[];
}

const DESK = `state version unread dueOn dueText applicant messages { fromOffice author text readAt files { name path } } corrections { state labels differences { path label before after filesBefore { id name path } filesAfter { id name path } } } files { id name path } correctable { path label } summary { rows { path value } }`;

/** The other side of the conversation. */
export class DeskSide {
  constructor(readonly clerk: CaseWorker) {}

  sees(id: string): Promise<DeskDialogue> {
    return this.clerk.ask<{ case: DeskDialogue }>(`query ($id: ID!) { case(id: $id) { ${DESK} } }`, { id }).then((data) => data.case);
  }

  async writes(id: string, text: string, asks = false): Promise<Changed> {
    return this.clerk.change('sendCaseMessage', { caseId: id, messageId: crypto.randomUUID(), text, asks });
  }

  asksFor({ id, version }: CaseView, fields: readonly string[], reason: string): Promise<Changed> {
    return this.clerk.change('askCorrection', { caseId: id, version, fields, reason });
  }

  async settles(id: string, accept: boolean): Promise<Changed> {
    const { version } = await this.sees(id);
    return this.clerk.change('settleCorrection', { caseId: id, version, accept });
  }
}
