import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { berlinDate } from '#kernel';
import { CLOCK } from '#platform/clock';
import { LawLibrary } from '#engines/tenancy';
import { dueAfterPause } from '../domain/pause.js';
import type { CaseRow } from '../store/case.entity.js';

/** Time that the office had to wait does not count against it. */
@Injectable()
export class CasePauses {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly laws: LawLibrary,
  ) {}

  /** What changes at a case when its pause ends. */
  async over(bound: { readonly tenantId: string }, { dueOn, pausedOn }: CaseRow): Promise<Pick<CaseRow, 'dueOn' | 'pausedOn'>> {
    if (pausedOn === null) return { dueOn, pausedOn };
    return { dueOn: dueAfterPause(await this.laws.of(bound), dueOn, pausedOn, berlinDate(this.clock.now())), pausedOn: null };
  }
}
