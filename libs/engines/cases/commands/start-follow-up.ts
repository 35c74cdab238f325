import { Injectable } from '@nestjs/common';
import type { Actor, Result } from '#kernel';
import { assuranceOf, err, ok, reaches } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { missingKnown, reachablePages } from '#sdk/form';
import type { Answers } from '#sdk/form';
import { followingAnswers, followingService } from '#sdk/service';
import { DraftHolders, Drafts } from '#engines/forms';
import { CitizenCases } from '../citizen/citizen-cases.js';
import type { CaseKey } from '../citizen/citizen-cases.js';
import { FollowUps } from '../permits/follow-ups.js';
import type { OfferedNow } from '../permits/follow-ups.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { PermitStore } from '../store/permit.store.js';
import type { StartedApplication } from './start-application.js';

/** Which permit, by its case, and what shall follow it. */
export interface FollowUpWish extends CaseKey {
  readonly followUp: string;
}

export interface StartedFollowUp extends StartedApplication {
  readonly serviceCode: string;
}

export type FollowUpError = 'NOT_FOUND' | 'SERVICE_NOT_ONLINE' | 'ASSURANCE_TOO_LOW' | 'WRONG_STATE';

/** Begins a draft out of an issued permit, with everything in it that is known. Only for whoever could open the case. */
@Injectable()
export class StartFollowUp {
  constructor(
    private readonly access: Access,
    private readonly own: CitizenCases,
    private readonly database: TenantDatabase,
    private readonly followUps: FollowUps,
    private readonly cases: CaseStore,
    private readonly permits: PermitStore,
    private readonly drafts: Drafts,
    private readonly holders: DraftHolders,
  ) {}

  async execute(actor: Actor, wish: FollowUpWish): Promise<Result<StartedFollowUp, FollowUpError>> {
    const row = await this.own.find(actor, wish);
    if (!row || !this.access.may(actor, 'apply', 'Service')) return err('NOT_FOUND');
    const now = await this.followUps.offered(actor, row.serviceCode);
    if (!now) return err('SERVICE_NOT_ONLINE');
    if (!reaches(assuranceOf(actor), now.service.assuranceLevel)) return err('ASSURANCE_TOO_LOW');
    await this.database.beforeOutsideCall();
    return this.database.withTenant<Result<StartedFollowUp, FollowUpError>>(actor, 'write', (tx) => this.#start(tx, actor, row, now, wish.followUp));
  }

  async #start(tx: Tx, actor: Actor, row: CaseRow, { service, texts }: OfferedNow, code: string): Promise<Result<StartedFollowUp, FollowUpError>> {
    const permit = await this.permits.ofCase(tx, row.id);
    const open = permit ? await this.followUps.open(tx, { service, texts }, permit) : [];
    if (!permit || !open.some((one) => one.code === code)) return err('WRONG_STATE');

    const answers = followingAnswers(service, code, { answers: await this.cases.answers(tx, row), permit });
    const firstPage = firstAsked(followingService(service, code), answers);
    if (firstPage === undefined) return err('WRONG_STATE');
    const token = await this.drafts.start(tx, service, answers, { following: { code, follows: permit.id } });
    await this.holders.bind(tx, actor, (await this.drafts.byToken(tx, token))!.id);
    return ok({ token, serviceCode: service.code, firstPage });
  }
}

/** Undefined where the form wants to know more by now than the old case did: then it is a new application. */
const firstAsked = ({ form }: OfferedNow['service'], answers: Answers): string | undefined =>
  missingKnown(form, answers).length > 0 ? undefined : reachablePages(form, answers)[0]?.id;
