import { defineForm } from './definition.js';
import { linkAnswers, linkInputs } from './link-answers.js';

const plain = { required: true, personal: 'none', purpose: 'example' } as const;

const form = defineForm({
  pages: [
    {
      id: 'person',
      fields: [
        { ...plain, key: 'calledName', type: 'name', link: true },
        { ...plain, key: 'bornOn', type: 'date', latest: 'today', link: true },
        { ...plain, key: 'address', type: 'address', link: true },
        { ...plain, key: 'colour', type: 'single-choice', options: ['red', 'blue'], link: true },
        { ...plain, key: 'secret', type: 'name' },
      ],
    },
  ],
});

const born = { 'bornOn.day': '2', 'bornOn.month': '4', 'bornOn.year': '1988' };

describe('a link in a letter', () => {
  it('fills in the fields that let it, and no others', () => {
    expect(linkAnswers(form, { calledName: 'Łucja', ...born, secret: 'x', evil: '<script>' })).toEqual({ calledName: 'Łucja', bornOn: '1988-04-02' });
    expect(linkInputs(form)).toEqual(expect.arrayContaining(['calledName', 'bornOn.day', 'address.street', 'colour']));
    expect(linkInputs(form)).not.toContain('secret');
  });

  it.each<[string, Record<string, string | string[]>]>([
    ['a day that does not exist', { ...born, 'bornOn.day': '31' }],
    ['half a day', { 'bornOn.year': '1988' }],
    ['what no field is named', { name: 'Anna', 'calledName.x': 'Anna' }],
    ['empty text', { calledName: '  ' }],
    ['nothing', {}],
  ])('leaves out %s', (_what, raw) => {
    expect(linkAnswers(form, raw)).toEqual({});
  });
});
