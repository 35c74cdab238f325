import { defineForm } from './definition.js';
import { askingUnknown, isPrefilled, withKnownAnswers } from './known-answers.js';

const plain = { required: true, personal: 'identity', purpose: 'identify' } as const;
const form = defineForm({
  pages: [
    {
      id: 'person',
      fields: [
        { ...plain, key: 'familyName', type: 'prefilled', source: 'identity.familyName', display: 'text', otherwise: 'name' },
        { ...plain, key: 'home', type: 'prefilled', source: 'identity.address', display: 'address', otherwise: 'address' },
        { ...plain, key: 'bornOn', type: 'prefilled', source: 'identity.birthDate', display: 'date' },
        { ...plain, key: 'remark', type: 'text' },
      ],
    },
  ],
});
const address = { street: 'Weg', houseNumber: '1', postalCode: '52349', city: 'Düren' };
const typesFor = (known: object): string[] => askingUnknown(form, known as never).pages[0]!.fields.map(({ type }) => type);

describe('what is known of a person', () => {
  it('is not asked; what is not known is asked as the definition says, or stays open', () => {
    expect(typesFor({ 'identity.familyName': 'Weiß', 'identity.address': address })).toEqual(['prefilled', 'prefilled', 'prefilled', 'text']);
    expect(typesFor({ 'identity.familyName': 'Weiß' })).toEqual(['prefilled', 'address', 'prefilled', 'text']);
    expect(typesFor({})).toEqual(['name', 'address', 'prefilled', 'text']);
    expect(askingUnknown(form, {}).pages[0]!.fields[0]).toEqual({ ...plain, key: 'familyName', type: 'name' });
  });

  it('stands in the answers as it is known now, whoever tried to put something else there', () => {
    const known = { 'identity.familyName': 'Weiß', 'identity.birthDate': '1984-12-31', 'identity.email': 'a@b.example' };
    const answers = { familyName: 'Schwarz', home: address, bornOn: '2000-01-01', remark: 'ja' };
    expect(withKnownAnswers(form, answers, known)).toEqual({ familyName: 'Weiß', bornOn: '1984-12-31', remark: 'ja' });
    expect(withKnownAnswers(form, answers, {})).toEqual({ remark: 'ja' });
  });

  it('leaves alone what is asked: there the person says it', () => {
    expect(withKnownAnswers(askingUnknown(form, {}), { familyName: 'Schwarz', home: address }, {})).toEqual({ familyName: 'Schwarz', home: address });
  });

  it('concerns only forms that want to know', () => {
    expect(isPrefilled(form)).toBe(true);
    expect(isPrefilled(defineForm({ pages: [{ id: 'person', fields: [{ ...plain, key: 'remark', type: 'text' }] }] }))).toBe(false);
  });
});
