import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { grantOf, isCompletedByDesk } from '#sdk/service';
import type { StateTexts } from '#sdk/service';
import type { Tailored } from '../applying/applications.js';
import { caseWords, stateWords } from './state-words.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';

/** What a citizen reads of the state of a case. A grant that the desk has carried out says so: "closed" alone would not tell that papers are on their way. */
@Injectable()
export class CaseWords {
  constructor(private readonly cases: CaseStore) {}

  async of(tx: Tx, row: CaseRow, { service, texts, language }: Tailored): Promise<StateTexts> {
    if (row.state !== 'closed' || !isCompletedByDesk(service)) return caseWords(texts, row, language);
    const decided = (await this.cases.latestAssessment(tx, row.id))?.decided;
    const grant = decided && grantOf(service, decided.rulings);
    return (grant === undefined ? undefined : texts.completions?.[grant]) ?? stateWords(texts, row.state, language);
  }
}
