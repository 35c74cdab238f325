import { evaluate } from '#sdk/form';
import type { Answers, JsonValue } from '#sdk/form';
import type { OnlineService } from './service-definition.js';

/** What a line may say beside the answers. */
export interface HandedCase {
  readonly reference: string;
  /** When it arrived, in Berlin: `2027-01-04 09:00:00`. */
  readonly receivedAt: string;
  /** The granting decision, where the desk has carried it out already; else empty. */
  readonly completed: string;
  /** References of what looks like the same person's. */
  readonly twins: readonly string[];
}

/** The whole file: what it is about, and its number. */
export interface HandOverHead {
  readonly occasion: string;
  readonly number: number;
}

const cellOf = (value: JsonValue): string => {
  if (value === null || typeof value === 'object') return '';
  return String(value).normalize('NFC').replaceAll(/\s+/g, ' ').trim();
};

/** Names of the columns. @throws when the service hands nothing over. */
export const handOverColumns = (service: OnlineService): readonly string[] => columnsOf(service).map(({ name }) => name);

/**
 * One line of the file: what the definition says of each column, as text in NFC without line ends.
 * @param answers as they were submitted: nothing in them that was not asked.
 */
export function handOverLine(service: OnlineService, head: HandOverHead, handed: HandedCase, answers: Answers): readonly string[] {
  const scope = { ...answers, handOver: { ...head }, case: { ...handed, twins: handed.twins.join(' ') } };
  return columnsOf(service).map(({ value }) => cellOf(evaluate(value, scope)));
}

function columnsOf({ code, handOver }: OnlineService) {
  if (handOver === undefined) throw new Error(`${code} hands nothing over`);
  return handOver.columns;
}
