import type { LocalDate, Money } from '#kernel';
import type { JsonValue } from '#sdk/form';

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
