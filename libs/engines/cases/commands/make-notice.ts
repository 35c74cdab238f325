import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { berlinDate, isZero, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import type { Tx } from '#platform/database';
import { ServiceCatalogue } from '#engines/catalogue';
import { OpenItems } from '#engines/payments';
import { AssessmentDesk } from '../desk/assessment-desk.js';
import type { NoticeMatter } from '../notices/notice-paper.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';

type Bound = { readonly tenantId: string };

export interface ReadyNotice {
  readonly notice: NoticeMatter;
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
    const ready = await this.again(tx, actor, row, { redated: false });
    if (isZero(ready.notice.decided.assessment.total)) return ok(ready);
    const reserved = await this.#reserve(tx, actor, row, ready.notice.matter.tailored.service.code);
    return reserved.ok ? ok({ ...ready, notice: { ...ready.notice, paymentReference: reserved.value } }) : reserved;
  }

  /**
   * The same rulings once more, under today's date.
   * @param redated whether the days on which money is due follow from today, as nothing of the first notice had been served
   */
  async again(tx: Tx, bound: Bound, row: CaseRow, { redated = true }: { redated?: boolean } = {}): Promise<ReadyNotice> {
    const found = (await this.cases.latestAssessment(tx, row.id))!;
    const matter = await this.assessments.matter(tx, bound, row);
    const { rulings } = found.decided;
    const decided = redated ? { rulings, assessment: { ...found.decided.assessment, dues: this.assessments.assess(matter, rulings).dues } } : found.decided;
    const notice: NoticeMatter = {
      matter,
      decided,
      applicant: await this.cases.applicant(tx, row),
      reference: row.reference,
      ...(row.paymentReference === null ? {} : { paymentReference: row.paymentReference }),
      department: await this.catalogue.departmentOf(bound, matter.tailored.service),
      issuedOn: berlinDate(this.clock.now()),
    };
    return { notice, assessmentId: found.row.id, decidedBy: found.row.decidedBy };
  }

  async #reserve(tx: Tx, actor: Actor, row: CaseRow, serviceCode: string): Promise<Result<string, 'NUMBER_RANGE_USED_UP'>> {
    if (row.paymentReference !== null) return ok(row.paymentReference);
    const offer = await this.catalogue.offerOf(actor, serviceCode);
    const reserved = await this.openItems.reserve(tx, offer?.numberRange ?? serviceCode);
    if (reserved.ok) await this.cases.patch(tx, row.id, { paymentReference: reserved.value });
    return reserved;
  }
}
