import { reachablePages } from '#sdk/form';
import type { Answers, CompiledForm } from '#sdk/form';
import type { Submitted } from './citizen.js';
import type { CaseView } from './case-worker.js';
import { readPdf } from './pdf.js';
import type { Town } from './town.js';

export interface PermitStatus {
  readonly state: string;
  readonly paymentReference: string | null;
  readonly papers: readonly { readonly kind: string; readonly path: string }[];
  readonly followUps: readonly { readonly code: string; readonly title: string }[];
}

const CODE = /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/;

/** Somebody with a permit, who knows number and code of its case. */
export class PermitHolder {
  constructor(
    readonly town: Town,
    readonly submitted: Submitted,
  ) {}

  async status(): Promise<PermitStatus> {
    const { reference, accessCode } = this.submitted;
    const query = 'query ($r: String!, $c: String!) { caseStatus(reference: $r, accessCode: $c) { state paymentReference papers { kind path } followUps { code title } } }';
    return this.town.ask<{ caseStatus: PermitStatus }>(query, { r: reference, c: accessCode }).then((data) => data.caseStatus);
  }

  async offers(): Promise<string[]> {
    return (await this.status()).followUps.map(({ code }) => code);
  }

  /** The office releases it with one click. */
  async isReleased(clerkName: string): Promise<CaseView> {
    const clerk = await this.town.caseWorker(clerkName);
    const seen = await clerk.finds(this.submitted.reference);
    const changed = await clerk.change('releaseCase', { caseId: seen.id, version: seen.version });
    if (!changed.case) throw new Error(JSON.stringify(changed));
    await this.town.hall.settle();
    return changed.case;
  }

  /** Released, and paid where there is something to pay. */
  async gets(clerkName: string): Promise<CaseView> {
    const released = await this.isReleased(clerkName);
    const reference = released.notice?.paymentReference ?? null;
    if (reference !== null) await this.town.citizen().pays(reference);
    await this.town.hall.settle();
    return released;
  }

  /** The words of the paper and the code on it. */
  async prints(): Promise<{ words: string; code: string }> {
    const permit = (await this.status()).papers.find(({ kind }) => kind === 'PERMIT');
    if (!permit) throw new Error('no permit to print');
    const { text } = await readPdf((await this.town.get(permit.path)).body);
    return { words: text, code: CODE.exec(text)![0] };
  }

  async asksFor(followUp: string, key: object = this.submitted): Promise<{ __typename: string; token?: string; firstPage?: string; code?: string }> {
    const { reference, accessCode } = key as Partial<Submitted>;
    const query = `mutation ($input: StartFollowUpInput!) { startFollowUp(input: $input) { __typename ... on StartFollowUpPayload { token firstPage } ... on InvalidInput { code } ... on ProblemFailure { code } } }`;
    return this.town.ask<{ startFollowUp: never }>(query, { input: { reference, accessCode, followUp } }).then((data) => data.startFollowUp);
  }

  /** Fills in what is asked and nothing else, and answers the token and what was asked. */
  async fills(followUp: string, changes: Answers): Promise<{ token: string; pages: string[]; form: CompiledForm; answers: Answers }> {
    const { token, code } = await this.asksFor(followUp);
    if (!token) throw new Error(code);
    const citizen = this.town.citizen();
    const { form, answers } = await citizen.draft<{ form: CompiledForm; answers: Answers }>(token, 'form answers');
    const all = { ...answers, ...changes };
    const pages = reachablePages(form, all).map(({ id }) => id);
    for (const id of pages) {
      const fields = form.pages.find((page) => page.id === id)!.fields.filter(({ known }) => known !== true);
      for (const { type, key } of fields) if (type === 'file') await citizen.uploads(token, { id }, key);
      const given = Object.fromEntries(fields.filter(({ type }) => type !== 'file').flatMap(({ key }) => (all[key] === undefined ? [] : [[key, all[key]]])));
      const saved = await citizen.savesPage(token, id, given);
      if (saved.__typename !== 'SaveDraftPagePayload') throw new Error(`${id}: ${JSON.stringify(saved)}`);
    }
    return { token, pages, form, answers };
  }

  async sends(followUp: string, changes: Answers): Promise<PermitHolder> {
    const { token } = await this.fills(followUp, changes);
    const sent = await this.town.citizen().sends(token, token);
    if (!sent.submission) throw new Error(JSON.stringify(sent));
    return new PermitHolder(this.town, sent.submission);
  }

  checks(code: string, plate: string): Promise<boolean> {
    const query = 'query ($c: String!, $p: String!) { permitCheck(code: $c, plate: $p) { valid } }';
    return this.town.ask<{ permitCheck: { valid: boolean } }>(query, { c: code, p: plate }).then((data) => data.permitCheck.valid);
  }
}
