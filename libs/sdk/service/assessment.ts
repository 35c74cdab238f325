import type { LocalDate, Money } from '#kernel';
import type { Answers, JsonValue } from '#sdk/form';
import type { LawPack } from '#sdk/law';
import type { Ruling } from './ruling.js';
import type { OnlineService } from './service-definition.js';
import type { DatedSettings } from './settings.js';

/** A text key of the service's `lines` with what its placeholders need; amounts are {@link Money}, days ISO strings. */
export interface AssessmentLine {
  readonly key: string;
  readonly params: { readonly [name: string]: JsonValue };
  readonly amount: Money;
}

export interface Due {
  readonly dueOn: LocalDate;
  readonly amount: Money;
}

/** What has to be paid, why and when. The dues add up to the total; the lines too. */
export interface Assessment {
  readonly kind: string;
  readonly version: number;
  /** Periods that are assessed, ascending. */
  readonly years: readonly number[];
  readonly lines: readonly AssessmentLine[];
  readonly total: Money;
  readonly dues: readonly Due[];
  /** Years that are open but for which the town has no rates on file: the desk has to know. */
  readonly yearsWithoutRate: readonly number[];
}

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
