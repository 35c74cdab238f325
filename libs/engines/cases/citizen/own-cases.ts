import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { localeOf } from '#kernel';
import type { Actor, Id } from '#kernel';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { AccountParts } from '#engines/identity';
import { ApplicationViews } from '../applying/application-views.js';
import { Applications } from '../applying/applications.js';
import { CaseWords } from './case-words.js';
import type { OwnCaseType } from '../graphql/own-case.type.js';
import { OwnPayments } from './own-payments.js';
import { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { DialogueStore } from '../store/dialogue.store.js';

/** More than anybody has; the newest of them. */
const MOST = 100;

/** Cases that were sent from an account. */
@Injectable()
export class OwnCases implements OnModuleInit {
  constructor(
    private readonly database: TenantDatabase,
    private readonly applications: Applications,
    private readonly cases: CaseStore,
    private readonly parts: AccountParts,
    private readonly words: CaseWords,
    private readonly dialogue: DialogueStore,
    private readonly views: ApplicationViews,
    private readonly payments: OwnPayments,
  ) {}

  onModuleInit(): void {
    this.parts.register({ name: 'applications', export: (tx, accountId) => this.#export(tx, accountId), forget: (tx, accountId) => this.#forget(tx, accountId) });
  }

  /** Newest first; none for whoever is not signed in. */
  async list(actor: Actor): Promise<OwnCaseType[]> {
    if (actor.kind !== 'citizen') return [];
    return this.database.withTenant(actor, 'read', async (tx) => {
      const shown: OwnCaseType[] = [];
      for (const row of await this.#rows(tx, actor.personId)) {
        const tailored = await this.applications.tailored(actor, row, { locale: localeOf(actor) });
        const { text, nextStep } = await this.words.of(tx, row, tailored);
        const more = { unread: await this.dialogue.isUnreadByCitizen(tx, row.id), papers: await this.views.papers(tx, row, tailored.language, true), payment: await this.payments.of(tx, row) };
        shown.push({ reference: row.reference, title: tailored.texts.deed, stateText: text, nextStep, receivedAt: row.receivedAt, ...more });
      }
      return shown;
    });
  }

  #rows(tx: Tx, accountId: Id): Promise<CaseRow[]> {
    return tx.find(CaseRow, { accountId }, { order: { receivedAt: 'DESC', id: 'DESC' }, take: MOST });
  }

  async #export(tx: Tx, accountId: Id): Promise<object[]> {
    const exported: object[] = [];
    for (const row of await this.#rows(tx, accountId)) {
      const events = (await this.cases.events(tx, row.id)).map(({ at, event }) => ({ at, event }));
      exported.push({ reference: row.reference, service: row.serviceCode, state: row.state, receivedAt: row.receivedAt, answers: await this.cases.answers(tx, row), events });
    }
    return exported;
  }

  /** The case itself stays: the town must keep it until its time is up. */
  async #forget(tx: Tx, accountId: Id): Promise<void> {
    await tx.update(CaseRow, { accountId }, { accountId: null });
  }
}
