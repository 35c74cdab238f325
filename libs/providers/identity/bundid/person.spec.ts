import { assertionXml } from '../../../../apps/demo/bundid/answer.js';
import type { ToldAttribute } from '../../../../apps/demo/bundid/answer.js';
import { personOf } from './person.js';
import { parseXml } from './saml/xml.js';
import { splitStreet } from './street.js';
import { told } from './testing/index.js';

const at = new Date('2027-01-04T08:00:00Z');
const spoken = (attributes: readonly ToldAttribute[], level = 4, spoil: (xml: string) => string = (xml) => xml) =>
  personOf(parseXml(spoil(assertionXml({ issuer: 'i', audience: 'a', destination: 'd', inResponseTo: '_1', issuedAt: at, validUntil: at, level, attributes }))).documentElement);

const ADDRESS = [told('street', 'Am Kesselhaus 12 a', 'HOCH'), told('postalCode', '52351', 'HOCH'), told('city', 'Düren', 'HOCH'), told('country', 'DE')];

describe('the level of a sign-in', () => {
  it.each([[1, 'low'], [2, 'low'], [3, 'substantial'], [4, 'high']] as const)('STORK-QAA-Level-%s is %s', (level, assurance) => {
    expect(spoken([], level).assurance).toBe(assurance);
  });

  it('is the lower one when context and attribute differ', () => {
    expect(spoken([told('level', 'STORK-QAA-Level-3')], 4).assurance).toBe('substantial');
    expect(spoken([told('level', 'STORK-QAA-Level-4')], 1).assurance).toBe('low');
  });

  it('is the lowest of several statements; one that is no level does not count', () => {
    const beside = (context: string) => (xml: string) => xml.replace('<saml2:AttributeStatement>', `<saml2:AuthnStatement><saml2:AuthnContext><saml2:AuthnContextClassRef>${context}</saml2:AuthnContextClassRef></saml2:AuthnContext></saml2:AuthnStatement><saml2:AttributeStatement>`);
    expect(spoken([told('bpk2', 'x')], 4, beside('STORK-QAA-Level-1')).assurance).toBe('low');
    expect(spoken([told('bpk2', 'x')], 4, beside('urn:oasis:names:tc:SAML:2.0:ac:classes:Password')).assurance).toBe('high');
  });

  it.each(['STORK-QAA-Level-5', 'STORK-QAA-Level-', 'high', ''])('is no more than a password for %j', (context) => {
    expect(spoken([], 4, (xml) => xml.replace('STORK-QAA-Level-4', context)).assurance).toBe('low');
  });
});

describe('what is told of a person', () => {
  it('comes by its identifiers, with how surely each is known', () => {
    const person = spoken([
      told('bpk2', 'B-1'), told('mailbox', '11b2dc8f-3831-3b26-afde-aa0be42bd79b'), told('givenName', 'Marta', 'HOCH'), told('familyName', 'Škoda-Weiß', 'HOCH'), told('title', 'Dr.', 'HOCH'),
      told('birthName', 'Weiß', 'HOCH'), told('birthDate', '1984-12-31', 'HOCH'), told('birthPlace', 'Düren', 'HOCH'), ...ADDRESS, told('email', 'marta@post.example', 'UNTERGEORDNET'),
    ]);
    expect(person).toEqual({
      subject: 'B-1',
      mailbox: '11b2dc8f-3831-3b26-afde-aa0be42bd79b',
      assurance: 'high',
      attributes: {
        name: 'Marta Škoda-Weiß', givenName: 'Marta', familyName: 'Škoda-Weiß', title: 'Dr.', birthName: 'Weiß', birthDate: '1984-12-31', birthPlace: 'Düren',
        address: { street: 'Am Kesselhaus', houseNumber: '12 a', postalCode: '52351', city: 'Düren' }, email: 'marta@post.example',
      },
      trust: { name: 'high', givenName: 'high', familyName: 'high', title: 'high', birthName: 'high', birthDate: 'high', birthPlace: 'high', address: 'high', email: 'none' },
    });
  });

  it('is trusted no more than the sign-in itself, and not at all when nothing is said of it', () => {
    expect(spoken([told('familyName', 'Weiß', 'HOCH')], 1).trust).toEqual({ name: 'low', familyName: 'low' });
    expect(spoken([told('familyName', 'Weiß', 'HOCH')], 4, (xml) => xml.replace(/ akdb:TrustLevel="[A-Z]+"/, '')).trust).toEqual({ name: 'none', familyName: 'none' });
    expect(spoken([told('street', 'Weg 1', 'HOCH'), told('postalCode', '52349', 'NORMAL'), told('city', 'Düren', 'HOCH')]).trust).toEqual({ address: 'low' });
  });

  it('may be missing: a temporary sign-in has no key and no mailbox, somebody has one name only and no address', () => {
    expect(spoken([told('familyName', 'Sukarnawati', 'HOCH')])).toEqual({ subject: undefined, assurance: 'high', attributes: { name: 'Sukarnawati', familyName: 'Sukarnawati' }, trust: { name: 'high', familyName: 'high' } });
  });

  it.each<[string, ToldAttribute[]]>([
    ['half of it', ADDRESS.slice(0, 2)],
    ['a postal code of elsewhere', [...ADDRESS.slice(0, 1), told('postalCode', '1010'), told('city', 'Wien')]],
    ['another country', [...ADDRESS.slice(0, 3), told('country', 'AT')]],
  ])('has no address with %s', (_what, attributes) => {
    expect(spoken(attributes).attributes).toEqual({});
  });

  it.each(['1984-02-30', '1984-00-00', '31.12.1984', '1984'])('has no birth date of %s', (value) => {
    expect(spoken([told('birthDate', value)]).attributes).toEqual({});
  });

  it('has no mailbox whose handle is none', () => {
    expect(spoken([told('bpk2', 'x'), told('mailbox', 'https://evil.example')]).mailbox).toBeUndefined();
  });

  it('is whole whatever stands between its letters, in NFC, by identifiers with a space too', () => {
    expect(spoken([told('bpk2', 'XY')], 4, (xml) => xml.replace('XY', 'X<!-- -->Y')).subject).toBe('XY');
    expect(spoken([told('familyName', 'Mu\u0308ller')]).attributes.familyName).toBe('M\u00fcller');
    expect(spoken([{ ...told('familyName', 'Weiß'), oid: 'urn:oid: 2.5.4.4 ' }]).attributes.familyName).toBe('Weiß');
    expect(spoken([told('familyName', '  ')]).attributes).toEqual({});
  });
});

describe('street and house number in one line', () => {
  it.each([
    ['Rurpfad 8', 'Rurpfad', '8'], ['Am Kesselhaus 12 a', 'Am Kesselhaus', '12 a'], ['Straße des 17. Juni 135', 'Straße des 17. Juni', '135'], ['Weg, 3', 'Weg', '3'],
    ['Hauptstraße 5-7', 'Hauptstraße', '5-7'], ['Hauptstraße 5a/6', 'Hauptstraße', '5a/6'], ['Schloss Burgau', 'Schloss Burgau', ''], ['12', '12', ''], [' Markt  2 ', 'Markt', '2'],
  ])('%j is %j and %j', (line, street, houseNumber) => {
    expect(splitStreet(line)).toEqual({ street, houseNumber });
  });
});
