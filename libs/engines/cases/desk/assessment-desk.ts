import { Inject, Injectable } from '@nestjs/common';
import type { Clock, LocalDate, Locale } from '#kernel';
import { berlinDate } from '#kernel';
import { CLOCK } from '#platform/clock';
import type { Tx } from '#platform/database';
import type { Answers } from '#sdk/form';
import type { LawPack } from '#sdk/law';
import { lineText, rulingsDue } from '#sdk/service';
import type { Assessment, DatedSettings, Ruling, RulingDue, ServiceTexts, SettingValues } from '#sdk/service';
import { moneyType } from '#platform/graphql';
import { ServiceCatalogue } from '#engines/catalogue';
import { LawLibrary } from '#engines/tenancy';
import { Applications } from '../applying/applications.js';
import type { Tailored } from '../applying/applications.js';
import { assessNow } from '../domain/assess.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseLookupStore } from '../store/case-lookup.store.js';
import { CaseStore } from '../store/case.store.js';
import { Twins } from './twins.js';

type Bound = { readonly tenantId: string };

/** Everything that is decided about. */
export interface Matter {
  readonly tailored: Tailored;
  readonly answers: Answers;
  readonly settings: readonly DatedSettings[];
  /** What the town has set today. */
  readonly values: SettingValues;
  readonly law: LawPack;
  readonly today: LocalDate;
  readonly due: readonly RulingDue[];
}

/** Brings together what an assessment needs: answers, settings of every year, the law of the Land, the day. */
@Injectable()
export class AssessmentDesk {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly applications: Applications,
    private readonly catalogue: ServiceCatalogue,
    private readonly laws: LawLibrary,
    private readonly cases: CaseStore,
    private readonly lookups: CaseLookupStore,
    private readonly twins: Twins,
  ) {}

  async matter(tx: Tx, bound: Bound, row: CaseRow): Promise<Matter> {
    const tailored = await this.applications.tailored(bound, row);
    const facts = { ...(await this.twins.facts(tx, row, tailored.service)), represented: await this.lookups.representedWith(tx, row.id) };
    return this.matterOf(bound, tailored, await this.cases.answers(tx, row), facts);
  }

  /** @param facts what is known of the case beside its answers. */
  async matterOf(bound: Bound, tailored: Tailored, answers: Answers, facts: Answers = {}): Promise<Matter> {
    const today = berlinDate(this.clock.now());
    const { service } = tailored;
    const settings = (await this.catalogue.offerOf(bound, service.code))?.settings ?? [];
    const values = await this.catalogue.valuesOn(bound, service, today);
    return { tailored, answers, settings, values, law: await this.laws.of(bound), today, due: rulingsDue(service, answers, values, facts) };
  }

  assess({ tailored, answers, settings, law, today }: Matter, rulings: readonly Ruling[]): Assessment {
    return assessNow({ service: tailored.service, settings, answers, rulings, today, lawPack: law });
  }
}

/** Lines of an assessment in words. */
export const shownLines = (texts: ServiceTexts, { lines }: Assessment, locale: Locale = 'de') => lines.map((line) => ({ ...lineText(texts, line, locale), amount: line.amount }));

/** An assessment as the API shows it. */
export const assessmentType = (texts: ServiceTexts, assessment: Assessment, locale: Locale = 'de') => ({
  lines: shownLines(texts, assessment, locale).map(({ label, detail, amount }) => ({ label, detail, amount: moneyType(amount) })),
  total: moneyType(assessment.total),
  dues: assessment.dues.map(({ dueOn, amount }) => ({ id: null, dueOn, amount: moneyType(amount), open: moneyType(amount) })),
});
