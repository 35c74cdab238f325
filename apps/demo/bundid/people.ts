import { createHash } from 'node:crypto';
import { texts } from '../texts/de.js';

/** How surely BundID knows something. */
export type Trust = 'UNTERGEORDNET' | 'NORMAL' | 'SUBSTANTIELL' | 'HOCH';

/** Attributes by the names that people see; their object identifiers stand in `ATTRIBUTES`. */
export const ATTRIBUTES = {
  bpk2: { oid: 'urn:oid:1.3.6.1.4.1.25484.494450.3', friendlyName: 'bPK2' },
  mailbox: { oid: 'urn:oid:2.5.4.18', friendlyName: 'legacyPostkorbHandle' },
  level: { oid: 'urn:oid:1.2.40.0.10.2.1.1.261.94', friendlyName: 'EID-CITIZEN-QAA-LEVEL' },
  provedBy: { oid: 'urn:oid:1.3.6.1.4.1.25484.494450.2', friendlyName: 'AssertionProvedBy' },
  givenName: { oid: 'urn:oid:2.5.4.42', friendlyName: 'givenName' },
  familyName: { oid: 'urn:oid:2.5.4.4', friendlyName: 'surname' },
  title: { oid: 'urn:oid:0.9.2342.19200300.100.1.40', friendlyName: 'personalTitle' },
  birthName: { oid: 'urn:oid:1.2.40.0.10.2.1.1.225566', friendlyName: 'birthName' },
  birthDate: { oid: 'urn:oid:1.2.40.0.10.2.1.1.55', friendlyName: 'birthdate' },
  birthPlace: { oid: 'urn:oid:1.3.6.1.5.5.7.9.2', friendlyName: 'placeOfBirth' },
  street: { oid: 'urn:oid:2.5.4.16', friendlyName: 'postalAddress' },
  postalCode: { oid: 'urn:oid:2.5.4.17', friendlyName: 'postalCode' },
  city: { oid: 'urn:oid:2.5.4.7', friendlyName: 'localityName' },
  country: { oid: 'urn:oid:1.2.40.0.10.2.1.1.225599', friendlyName: 'Country' },
  email: { oid: 'urn:oid:0.9.2342.19200300.100.1.3', friendlyName: 'mail' },
} as const;

export type Attribute = keyof typeof ATTRIBUTES;

export interface BundIdPerson {
  readonly id: string;
  readonly shownName: string;
  /** What they sign in with, in a few words. */
  readonly means: string;
  readonly provedBy: 'Benutzername' | 'Elster' | 'eID';
  /** 1 to 4, as STORK counts. */
  readonly level: 1 | 3 | 4;
  /** Their BundID, which one person may open by several means; without one the sign-in is temporary. */
  readonly account?: string;
  readonly told: Readonly<Partial<Record<Attribute, string>>>;
}

/** Made-up people: one at each level, the last of them by password too, one without an account, one of whom little is known. */
export const people: readonly BundIdPerson[] = [
  {
    id: 'bundid-basis', shownName: 'Lieselotte Brückner', means: texts.bundid.basis, provedBy: 'Benutzername', level: 1, account: 'lieselotte',
    told: { givenName: 'Lieselotte', familyName: 'Brückner', email: 'lieselotte.brueckner@post.example' },
  },
  {
    id: 'bundid-elster', shownName: 'Cem Albayrak', means: texts.bundid.elster, provedBy: 'Elster', level: 3, account: 'cem',
    told: { givenName: 'Cem', familyName: 'Albayrak', birthDate: '1979-05-23', street: 'Rurpfad 8', postalCode: '52349', city: 'Düren', country: 'DE', email: 'cem.albayrak@post.example' },
  },
  {
    id: 'bundid-eid', shownName: 'Dr. Marta Škoda-Weiß', means: texts.bundid.eid, provedBy: 'eID', level: 4, account: 'marta',
    told: {
      givenName: 'Marta Elisabeth', familyName: 'Škoda-Weiß', title: 'Dr.', birthName: 'Weiß', birthDate: '1984-12-31', birthPlace: 'Düren',
      street: 'Am Kesselhaus 12 a', postalCode: '52351', city: 'Düren', country: 'DE', email: 'marta.skoda@post.example',
    },
  },
  {
    id: 'bundid-eid-basis', shownName: 'Dr. Marta Škoda-Weiß', means: texts.bundid.basis, provedBy: 'Benutzername', level: 1, account: 'marta',
    told: { givenName: 'Marta', familyName: 'Škoda-Weiß', email: 'marta.skoda@post.example' },
  },
  {
    id: 'bundid-eid-eschwege', shownName: 'Rūta Hebestreit', means: texts.bundid.eid, provedBy: 'eID', level: 4, account: 'ruta',
    told: { givenName: 'Rūta', familyName: 'Hebestreit', birthDate: '1990-03-17', birthPlace: 'ESCHWEGE', street: 'Gerberstiege 4', postalCode: '37269', city: 'Eschwege', country: 'DE', email: 'ruta.hebestreit@post.example' },
  },
  {
    id: 'bundid-temporary', shownName: 'Thea Morgenroth', means: texts.bundid.temporary, provedBy: 'eID', level: 4,
    told: { givenName: 'Thea', familyName: 'Morgenroth', birthDate: '1991-02-03', birthPlace: 'Saarlouis', street: 'Hüttenstraße 4', postalCode: '66763', city: 'Dillingen/Saar', country: 'DE', email: 'thea.morgenroth@post.example' },
  },
  {
    id: 'bundid-sparse', shownName: 'Sukarnawati', means: texts.bundid.sparse, provedBy: 'eID', level: 4, account: 'sukarnawati',
    told: { familyName: 'Sukarnawati', birthDate: '1968-07-14' },
  },
];

const TRUST: Readonly<Record<BundIdPerson['level'], Trust>> = { 1: 'NORMAL', 3: 'SUBSTANTIELL', 4: 'HOCH' };

/** What BundID tells a town of somebody, with how surely it knows it. The e-mail address is what the person typed there, whatever they sign in with. */
export function toldOf(person: BundIdPerson, entityId: string): ReadonlyMap<Attribute, { readonly value: string; readonly trust: Trust }> {
  const trust = TRUST[person.level];
  const own = Object.entries(person.told).map(([name, value]) => [name, { value, trust: name === 'email' ? 'UNTERGEORDNET' : trust }] as const);
  const kept = person.account === undefined ? [] : ([['bpk2', bpk2(person.account, entityId)], ['mailbox', mailboxOf(person.account)]] as const);
  const about = [['level', `STORK-QAA-Level-${person.level}`], ['provedBy', person.provedBy]] as const;
  return new Map([...own, ...[...kept, ...about].map(([name, value]) => [name, { value, trust: 'NORMAL' as const }] as const)] as [Attribute, { value: string; trust: Trust }][]);
}

/** Another one for each host that asks, so that towns can not put their lists together. */
const bpk2 = (account: string, entityId: string): string => `BDEMO-${createHash('sha256').update(`${new URL(entityId).hostname} ${account}`).digest('base64')}`;

/** Handle of somebody's mailbox: the same for every town. */
export function mailboxOf(account: string): string {
  const hex = createHash('sha256').update(`mailbox ${account}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
