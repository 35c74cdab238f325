/** Attributes of BundID by their object identifier, as far as a town asks for them (interface description 10.2). */
export const OID = {
  /** Who it is, for this town only. Bound to the host of our entityID: another host, another bPK2. */
  bpk2: 'urn:oid:1.3.6.1.4.1.25484.494450.3',
  /** Handle of the mailbox at BundID: where messages go, and no key of a person. */
  mailbox: 'urn:oid:2.5.4.18',
  /** The level of this sign-in, as `STORK-QAA-Level-n`. */
  level: 'urn:oid:1.2.40.0.10.2.1.1.261.94',
  givenName: 'urn:oid:2.5.4.42',
  familyName: 'urn:oid:2.5.4.4',
  title: 'urn:oid:0.9.2342.19200300.100.1.40',
  birthName: 'urn:oid:1.2.40.0.10.2.1.1.225566',
  birthDate: 'urn:oid:1.2.40.0.10.2.1.1.55',
  birthPlace: 'urn:oid:1.3.6.1.5.5.7.9.2',
  street: 'urn:oid:2.5.4.16',
  postalCode: 'urn:oid:2.5.4.17',
  city: 'urn:oid:2.5.4.7',
  country: 'urn:oid:1.2.40.0.10.2.1.1.225599',
  email: 'urn:oid:0.9.2342.19200300.100.1.3',
} as const;

export type ToldName = keyof typeof OID;

const NAMES = new Map<string, ToldName>(Object.entries(OID).map(([name, oid]) => [oid, name as ToldName]));

/** The published lists write some identifiers with a space after `urn:oid:`. */
export const nameOfOid = (oid: string): ToldName | undefined => NAMES.get(oid.replaceAll(/\s/g, ''));
