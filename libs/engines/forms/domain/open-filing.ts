import type { Id, LocalDate } from '#kernel';
import type { FilingWay } from '#sdk/service';

/** A draft that a clerk has begun for somebody and that nobody has sent. */
export interface OpenFiling {
  readonly draftId: Id;
  readonly serviceCode: string;
  readonly serviceVersion: number;
  readonly way: FilingWay;
  readonly savedAt: Date;
  /** The last day on which it is there. */
  readonly deleteOn: LocalDate;
}
