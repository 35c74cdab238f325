import { ZERO, dateOf, yearOf } from '#kernel';
import type { LocalDate } from '#kernel';
import { pruneAnswers } from '#sdk/form';
import type { Answers } from '#sdk/form';
import type { LawPack } from '#sdk/law';
import type { Assessment } from './assessment.js';
import type { Ruling } from './ruling.js';
import { effectOf } from './rulings-due.js';
import type { OnlineService } from './service-definition.js';
import { settingsOn } from './settings-on.js';
import type { DatedSettings } from './settings.js';
import { tariffKindOf } from './tariffs/registry.js';

/** Everything that an assessment of a case depends on. */
export interface CaseToAssess {
  readonly service: OnlineService;
  /** Every dated entry of the town. */
  readonly settings: readonly DatedSettings[];
  readonly answers: Answers;
  /** Empty for an estimate before the desk has ruled: then no claim counts as granted. */
  readonly rulings: readonly Ruling[];
  readonly today: LocalDate;
  /** The year in which the assessment is made; that of `today` when not given. */
  readonly taxYear?: number;
  /** The day on which the notice is or will be served; dues never precede it. */
  readonly servedOn: LocalDate;
  readonly lawPack: LawPack;
}

const nothingToPay: Assessment = { kind: 'none', version: 1, years: [], lines: [], total: ZERO, dues: [], yearsWithoutRate: [] };

/**
 * What has to be paid in a case, by the tariff of its service. The rate is that of the tax period: the entry in force on 1 January of each year.
 * Without rulings it is the estimate before submission. Answers of unreachable pages do not count.
 */
export function assessCase({ service, settings, answers, rulings, today, taxYear, servedOn, lawPack }: CaseToAssess): Assessment {
  if (service.tariff === undefined) return nothingToPay;

  return tariffKindOf(service.tariff).assess(service.tariff, pruneAnswers(service.form, answers), {
    valuesOf: (year) => settingsOn(service, settings, dateOf(year, 1, 1)),
    valuesOn: (day) => settingsOn(service, settings, day),
    today,
    taxYear: taxYear ?? yearOf(today),
    servedOn,
    lawPack,
    effectOf: (ruling, index) => effectOf(service, rulings, ruling, index),
  });
}
