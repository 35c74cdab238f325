import { Injectable } from '@nestjs/common';
import { formatMoney, isZero } from '#kernel';
import type { Tx } from '#platform/database';
import { grantOf, isCompletedByDesk } from '#sdk/service';
import type { StateTexts } from '#sdk/service';
import { OpenItems } from '#engines/payments';
import type { Tailored } from '../applying/applications.js';
import { caseWords, stateWords } from './state-words.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { wordsIn } from '../texts/words-in.js';

/** What a citizen reads of the state of a case. A grant that the desk has carried out says so: "closed" alone would not tell that papers are on their way. */
@Injectable()
export class CaseWords {
  constructor(
    private readonly cases: CaseStore,
    private readonly openItems: OpenItems,
  ) {}

  async of(tx: Tx, row: CaseRow, tailored: Tailored): Promise<StateTexts> {
    if (row.state === 'withdrawn') return this.#withdrawn(tx, row, tailored);
    const { service, texts, language } = tailored;
    if (row.state !== 'closed' || !isCompletedByDesk(service)) return caseWords(texts, row, language);
    const decided = (await this.cases.latestAssessment(tx, row.id))?.decided;
    const grant = decided && grantOf(service, decided.rulings);
    return (grant === undefined ? undefined : texts.completions?.[grant]) ?? stateWords(texts, row.state, language);
  }
  /** Before the decision there is no money to speak of; afterwards it depends on what became of it. */
  async #withdrawn(tx: Tx, row: CaseRow, { texts, language }: Tailored): Promise<StateTexts> {
    const figures = await this.openItems.figures(tx, row.id);
    const { withdrawal } = wordsIn(language);
    if (!figures) return stateWords(texts, row.state, language);
    if (!isZero(figures.leftOver)) return withdrawal.late(formatMoney(figures.leftOver, language));
    if (!isZero(figures.open)) return withdrawal.owed(formatMoney(figures.open, language));
    return isZero(figures.total) ? withdrawal.free : withdrawal.settled;
  }
}
