import type { JsonValue } from '#sdk/form';
import type { HandOverDefinition } from '#sdk/service';

const answer = (key: string): JsonValue => ({ var: key });
const column = (name: string, key: string) => ({ name, value: answer(key) });
const address = (prefix: string, key: string) =>
  (['street', 'houseNumber', 'postalCode', 'city'] as const).map((part) => column(`${prefix}${part.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`, `${key}.${part}`));

/** What the election program needs to print the papers: no reason of an illness, no contact. `yes` or empty for what is ticked. */
export const handOver = {
  columns: [
    column('election', 'handOver.occasion'),
    column('batch', 'handOver.number'),
    column('reference', 'case.reference'),
    column('received_at', 'case.receivedAt'),
    column('request', 'request'),
    column('family_name', 'familyName'),
    column('given_name', 'givenName'),
    column('born_on', 'bornOn'),
    ...address('', 'address'),
    column('roll_number', 'rollNumber'),
    { name: 'run_off', value: { if: [{ var: 'runOffToo' }, 'yes', ''] } },
    { name: 'delivery', value: { if: [{ var: 'delivery' }, { var: 'delivery' }, { '===': [{ var: 'collectedBy' }, 'somebody-else'] }, 'collected-by-somebody', 'collect-myself'] } },
    column('care_of', 'careOf'),
    ...address('dispatch_', 'dispatchAddress'),
    column('foreign_address', 'foreignAddress'),
    column('foreign_country', 'foreignCountry'),
    column('collector_family_name', 'collectorFamilyName'),
    column('collector_given_name', 'collectorGivenName'),
    column('proxy_family_name', 'proxyFamilyName'),
    column('proxy_given_name', 'proxyGivenName'),
    column('looks_like', 'case.twins'),
    column('completed', 'case.completed'),
  ],
} as const satisfies HandOverDefinition;
