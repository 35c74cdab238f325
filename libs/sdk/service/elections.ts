import type { LocalDate } from '#kernel';
import type { Deadline, ElectionKind, ElectionRequest } from '#sdk/law';
import type { OnlineService } from './service-definition.js';
import type { SettingValues } from './settings.js';

/** One election as the town has set it. Hours follow from its kind by the law of the Land. */
export interface Election {
  /** Stays in cases: `bm-2027`. */
  readonly code: string;
  readonly kind: ElectionKind;
  /** As people read it. */
  readonly name: string;
  readonly day: LocalDate;
  /** The day of a run-off, should there be one; people may ask for papers for both at once. */
  readonly runOff?: LocalDate;
  /** The first day on which papers may be asked for. */
  readonly opensOn: LocalDate;
  /** The day on which the nominations are admitted: no papers leave before. */
  readonly papersFrom: LocalDate;
  /** Where this election has hours of its own, against the law pack. */
  readonly deadlines?: { readonly [request in ElectionRequest]?: Deadline };
}

/** The elections that a service is for, in the order of their days. */
export function electionsOf({ window }: OnlineService, values: SettingValues): readonly Election[] {
  const elections = window === undefined ? undefined : values[window.setting];
  return Array.isArray(elections) ? (elections as unknown as readonly Election[]).toSorted((a, b) => a.day.localeCompare(b.day)) : [];
}
