import { ZERO, dateOf, yearOf } from '#kernel';
import { pruneAnswers } from '#sdk/form';
import type { Assessment, CaseToAssess } from './assessment.js';
import { effectOf } from './rulings-due.js';
import { settingsOn } from './settings-on.js';
import { tariffKindOf } from './tariffs/registry.js';

const nothingToPay: Assessment = { kind: 'none', version: 1, years: [], lines: [], total: ZERO, dues: [], yearsWithoutRate: [] };

/**
 * What has to be paid in a case, by the tariff of its service. The rate is that of the tax period: the entry in force on 1 January of each year.
 * Without rulings it is the estimate before submission. Answers of unreachable pages do not count.
 */
export function assessCase({ service, settings, answers, rulings, today, taxYear, servedOn, lawPack }: CaseToAssess): Assessment {
  if (service.tariff === undefined) return nothingToPay;

  return tariffKindOf(service.tariff).assess(service.tariff, pruneAnswers(service.form, answers), {
    valuesOf: (year) => settingsOn(service, settings, dateOf(year, 1, 1)),
    taxYear: taxYear ?? yearOf(today),
    servedOn,
    lawPack,
    effectOf: (ruling, index) => effectOf(service, rulings, ruling, index),
  });
}
