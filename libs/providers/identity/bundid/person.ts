import { parseLocalDate } from '#kernel';
import type { AssuranceLevel } from '#kernel';
import type { AccountLevel, AttributeName, PersonAddress, PersonAttributes, VouchedPerson } from '#sdk/identity';
import { lowerOf, provedBy, trustOf } from './levels.js';
import type { ToldName } from './oids.js';
import { splitStreet } from './street.js';
import { contextsIn, toldIn } from './told.js';
import type { AllTold } from './told.js';

/** Which attributes of BundID each of ours is made of. */
const SOURCES: Readonly<Record<AttributeName, readonly ToldName[]>> = {
  name: ['givenName', 'familyName'],
  givenName: ['givenName'],
  familyName: ['familyName'],
  title: ['title'],
  birthName: ['birthName'],
  birthDate: ['birthDate'],
  birthPlace: ['birthPlace'],
  address: ['street', 'postalCode', 'city'],
  email: ['email'],
};

/** Taken over as they come. */
const PLAIN = ['givenName', 'familyName', 'title', 'birthName', 'birthPlace', 'email'] as const;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const AT_HOME = ['', 'DE', 'D', 'DEU'];

/** Whom a verified assertion speaks of. Whatever is missing is missing: nothing is made up. */
export function personOf(assertion: Element): VouchedPerson {
  const told = toldIn(assertion);
  const contexts = [...contextsIn(assertion), valueOf(told, 'level')].filter((context) => context.startsWith('STORK-'));
  const assurance = provedBy(contexts);
  const attributes = attributesOf(told);
  const names = Object.keys(attributes) as AttributeName[];
  const trust = Object.fromEntries(names.map((name) => [name, trustOfAll(SOURCES[name], told, assurance)]));
  const mailbox = valueOf(told, 'mailbox');
  return { subject: told.get('bpk2')?.value, assurance, attributes, trust, ...(UUID.test(mailbox) ? { mailbox } : {}) };
}

/** Of what is made of several the least: an address is known no more surely than its street. */
const trustOfAll = (sources: readonly ToldName[], told: AllTold, assurance: AccountLevel): AssuranceLevel =>
  sources.flatMap((source) => (told.has(source) ? [trustOf(told.get(source)!.trust, assurance)] : [])).reduce(lowerOf);

const valueOf = (told: AllTold, name: ToldName): string => told.get(name)?.value ?? '';

function attributesOf(told: AllTold): PersonAttributes {
  const plain = PLAIN.flatMap((name) => (told.has(name) ? [[name, valueOf(told, name)] as const] : []));
  const name = [valueOf(told, 'givenName'), valueOf(told, 'familyName')].filter(Boolean).join(' ');
  const birthDate = parseLocalDate(valueOf(told, 'birthDate'));
  const address = addressOf(told);
  return { ...Object.fromEntries(plain), ...(name === '' ? {} : { name }), ...(birthDate === undefined ? {} : { birthDate }), ...(address === undefined ? {} : { address }) };
}

/** A whole address within the country, or none: half of one would have to be asked anyway. */
function addressOf(told: AllTold): PersonAddress | undefined {
  const [line, postalCode, city] = [valueOf(told, 'street'), valueOf(told, 'postalCode'), valueOf(told, 'city')];
  const known = line !== '' && city !== '' && /^\d{5}$/.test(postalCode) && AT_HOME.includes(valueOf(told, 'country'));
  return known ? { ...splitStreet(line), postalCode, city } : undefined;
}
