import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { berlinDate, isZero, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import type { Tx } from '#platform/database';
import { ServiceCatalogue } from '#engines/catalogue';
import { openOf, OpenItems } from '#engines/payments';
import type { OpenItem } from '#engines/payments';
import { AssessmentDesk } from '../desk/assessment-desk.js';
import { redated } from '../domain/redate.js';
import type { NoticeMatter } from '../notices/notice-paper.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';

type Bound = { readonly tenantId: string };

export interface ReadyNotice {
  readonly notice: NoticeMatter;
  /** Why the permit was revoked: then it is the revocation that is made once more. */
  readonly revokedFor?: string;
  readonly assessmentId: Id;
  readonly decidedBy: Id;
}

/** What a notice of a decided case says. */
@Injectable()
export class MakeNotice {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly assessments: AssessmentDesk,
    private readonly cases: CaseStore,
    private readonly catalogue: ServiceCatalogue,
    private readonly openItems: OpenItems,
  ) {}

  /** The first one: reserves the Kassenzeichen, which is kept for the next try. */
  async first(tx: Tx, actor: Actor, row: CaseRow): Promise<Result<ReadyNotice, 'NUMBER_RANGE_USED_UP'>> {
    const ready = await this.asDecided(tx, actor, row);
    if (isZero(ready.notice.decided.assessment.total)) return ok(ready);
    const reserved = await this.#reserve(tx, actor, row, ready.notice.matter.tailored.service.code);
    return reserved.ok ? ok({ ...ready, notice: { ...ready.notice, paymentReference: reserved.value } }) : reserved;
  }

  /** With the amounts and days of the decision. */
  async asDecided(tx: Tx, bound: Bound, row: CaseRow): Promise<ReadyNotice> {
    const { row: assessment, decided } = (await this.cases.latestAssessment(tx, row.id))!;
    const matter = await this.assessments.matter(tx, bound, row);
    const notice: NoticeMatter = {
      matter,
      decided,
      applicant: await this.cases.applicant(tx, row),
      reference: row.reference,
      ...(row.paymentReference === null ? {} : { paymentReference: row.paymentReference }),
      department: await this.catalogue.departmentOf(bound, matter.tailored.service),
      issuedOn: berlinDate(this.clock.now()),
    };
    return { notice, assessmentId: assessment.id, decidedBy: assessment.decidedBy };
  }

  /** The same once more, under today's date: what is owed stays, and the days follow the new date as long as nothing was paid. */
  async again(tx: Tx, bound: Bound, row: CaseRow): Promise<ReadyNotice> {
    const ready = await this.asDecided(tx, bound, row);
    const item = await this.openItems.about(tx, row.id);
    const revokedFor = (await this.cases.events(tx, row.id)).find(({ event }) => event === 'permit-revoked')?.text;
    return { ...ready, notice: item ? { ...ready.notice, ...this.#owed(ready.notice, item) } : ready.notice, ...(revokedFor === undefined ? {} : { revokedFor }) };
  }

  #owed({ matter, decided }: NoticeMatter, { dues }: OpenItem): Pick<NoticeMatter, 'decided' | 'open'> {
    const paid = dues.some((due) => !isZero(due.paid));
    const first = this.assessments.assess(matter, decided.rulings).dues[0]?.dueOn;
    const days = paid || first === undefined ? dues : redated(dues, first);
    const open = paid ? dues.map((due) => ({ dueOn: due.dueOn, amount: openOf(due) })).filter(({ amount }) => !isZero(amount)) : days;
    return { decided: { ...decided, assessment: { ...decided.assessment, dues: days.map(({ dueOn, amount }) => ({ dueOn, amount })) } }, open };
  }

  async #reserve(tx: Tx, actor: Actor, row: CaseRow, serviceCode: string): Promise<Result<string, 'NUMBER_RANGE_USED_UP'>> {
    if (row.paymentReference !== null) return ok(row.paymentReference);
    const offer = await this.catalogue.offerOf(actor, serviceCode);
    const reserved = await this.openItems.reserve(tx, offer?.numberRange ?? serviceCode);
    if (reserved.ok) await this.cases.patch(tx, row.id, { paymentReference: reserved.value });
    return reserved;
  }
}
