import type { Condition, JsonValue, PageDefinition } from '#sdk/form';
import type { PermitDefinition, StopDefinition } from './application-definition.js';
import type { TariffDefinition } from './tariffs/registry.js';

/** What changes on a field that is asked again. */
export interface AskedAgain {
  /** Of a day: key of another one before which it may not lie. */
  readonly notBefore?: string;
  /** Of a day: key of another one after which it may not lie. */
  readonly notAfter?: string;
}

/**
 * What somebody may ask for once a permit has been issued: to have it for longer, to have another one in its place. It begins with the answers that led to
 * the permit, becomes a case of its own and is checked, decided, paid and issued as the first one was.
 */
export interface FollowUpDefinition {
  readonly code: string;
  /** FIM/LeiKa key of 14 digits, or null where none is known. */
  readonly leika: string | null;
  /** Key of an `integer` setting: only from so many days before the permit ends. Without it as long as the permit runs. */
  readonly opensDaysBefore?: string;
  /** Keys of the fields that are asked again, with the old answer in them. All others are taken over as they were. */
  readonly asks: { readonly [key: string]: AskedAgain };
  /** Keys of fields that are no part of it. */
  readonly leaves?: readonly string[];
  /** Pages that are asked under another condition than the first time. */
  readonly when?: { readonly [page: string]: Condition };
  /** Stands first: what is known of the permit. Nothing on it is asked. */
  readonly page: PageDefinition;
  /** Answers that follow from the old ones and `permit` (`subject`, `validFrom`, `validTo`, `dayAfter`); null leaves an answer out. */
  readonly given: { readonly [key: string]: JsonValue };
  /** What becomes of the permit that was there before: it runs out by itself, or ends with the day on which the new one begins. */
  readonly former: 'runs-out' | 'ends';
  /** Where the new permit differs from the first. */
  readonly permit?: PermitDefinition;
  /** What it costs, where that differs. */
  readonly tariff?: TariffDefinition;
  readonly stops?: readonly StopDefinition[];
}
