import { evaluate } from '#sdk/form';
import type { Answers, JsonValue } from '#sdk/form';
import type { OnlineService } from '#sdk/service';
import type { Applicant } from '../store/case.store.js';

const at = (answers: Answers, path: string | undefined): JsonValue | undefined =>
  path === undefined ? undefined : path.split('.').reduce<JsonValue | undefined>((value, key) => (value as Answers | undefined)?.[key], answers);

/** Who applied, read from the answers as the service says. */
export function applicantOf(service: OnlineService, answers: Answers): Applicant {
  const name = String(evaluate(service.applicant.name, answers)).trim();
  const address = (at(answers, service.applicant.address) ?? {}) as Readonly<Record<string, string>>;
  const email = at(answers, service.applicant.email);
  const lines = [name, `${address['street'] ?? ''} ${address['houseNumber'] ?? ''}`.trim(), `${address['postalCode'] ?? ''} ${address['city'] ?? ''}`.trim()];
  return { name, address: lines, ...(typeof email === 'string' && email !== '' ? { email } : {}) };
}
