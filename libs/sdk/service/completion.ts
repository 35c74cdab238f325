import type { OnlineService } from './service-definition.js';
import type { Ruling } from './ruling.js';

/** The decisions that grant. */
export const grantsOf = ({ decision }: OnlineService): readonly string[] => (decision === undefined ? [] : [decision.grant].flat());

/** The granting decision that was made; undefined for a refusal and for services that grant nothing. */
export function grantOf(service: OnlineService, rulings: readonly Ruling[]): string | undefined {
  const made = rulings.find(({ key }) => key === service.decision?.ruling)?.decision;
  return grantsOf(service).find((grant) => grant === made);
}

/** Whether these rulings grant what was applied for; undefined for services that grant nothing. */
export const isGranted = (service: OnlineService, rulings: readonly Ruling[]): boolean | undefined =>
  service.decision === undefined ? undefined : grantOf(service, rulings) !== undefined;

/** Whether a grant ends with a note of the desk that it has been carried out: papers were sent. Others wait for their fee; then a permit is issued or a paper posted. */
export const isCompletedByDesk = ({ decision, permit, posted }: OnlineService): boolean => decision !== undefined && permit === undefined && posted === undefined;
