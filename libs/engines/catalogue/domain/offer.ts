import type { LocalDate } from '#kernel';
import type { DatedSettings, FourEyesRule, PageOfService } from '#sdk/service';

export type OfferKind = 'online' | 'not-online-yet' | 'elsewhere';

/** Who runs a service that this town does not. */
export interface Elsewhere {
  readonly organisation: string;
  readonly url: string;
  readonly reason: string;
}

export interface WithdrawalFee {
  readonly validFrom: LocalDate;
  /** Whole percent of the fee. */
  readonly percent: number;
}

/** What a town says of one service of the library. */
export interface ServiceOffer {
  readonly code: string;
  readonly offer: OfferKind;
  /** Code of the department; by the service's role where it is not said. */
  readonly department?: string;
  readonly elsewhere?: Elsewhere;
  /** Rows of the fee table where no tariff computes them. */
  readonly fees: readonly { readonly label: string; readonly amount: string }[];
  /** What the town says differently. */
  readonly texts: Partial<PageOfService>;
  readonly settings: readonly DatedSettings[];
  /** When a second person has to send a decision out; by the service where it is not said. */
  readonly fourEyes?: FourEyesRule;
  /** How much of the fee stays owed when somebody withdraws after the decision; by the day of the application, nothing where it is not said. */
  readonly withdrawalFees?: readonly WithdrawalFee[];
  /** Working days within which the office wants to have answered, where they differ from the standard service's. */
  readonly workingDays?: number;
  /** The number range of the Kasse for what this service charges. */
  readonly numberRange?: string;
}

/** Why people come: what belongs together when something happens in a life. */
export interface LifeSituation {
  readonly code: string;
  readonly title: string;
  /** A sentence that says what to think of. */
  readonly text: string;
  readonly services: readonly string[];
}

export interface Offers {
  readonly mostUsed: readonly string[];
  readonly lifeSituations: readonly LifeSituation[];
  readonly services: readonly ServiceOffer[];
}

export interface SettingsEntry {
  readonly validFrom: LocalDate;
  readonly values: Record<string, never>;
}
