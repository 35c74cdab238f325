import { checkForm } from '#sdk/form';
import type { FormDefinition, PageDefinition } from '#sdk/form';
import { exampleForm, exampleTexts } from './testing/index.js';

const text = { type: 'text', required: true, personal: 'none', purpose: 'example' } as const;

const form = (...pages: readonly PageDefinition[]): FormDefinition => ({ pages });

const found = (definition: FormDefinition): readonly string[] => checkForm(definition).map(({ code, where, detail }) => `${code} ${where} ${detail}`);

describe('a definition', () => {
  it('passes when it is right', () => {
    expect(checkForm(exampleForm, exampleTexts)).toEqual([]);
  });

  it.each<[string, FormDefinition, string]>([
    ['a key twice', form({ id: 'a', fields: [{ ...text, key: 'x' }] }, { id: 'b', fields: [{ ...text, key: 'x' }] }), 'DUPLICATE_KEY form x'],
    ['a page twice', form({ id: 'a', fields: [] }, { id: 'a', fields: [] }), 'DUPLICATE_PAGE form a'],
    ['a key with a dash', form({ id: 'a', fields: [{ ...text, key: 'my-key' }] }), 'BAD_KEY a/my-key my-key'],
    ['a key that conditions need', form({ id: 'a', fields: [{ ...text, key: 'settings' }] }), 'BAD_KEY a/settings settings'],
    ['an unknown name', form({ id: 'a', when: { '!!': [{ var: 'nobody' }] }, fields: [] }), 'UNKNOWN_NAME a nobody'],
    [
      'a look forward',
      form({ id: 'a', when: { '===': [{ var: 'x' }, 'y'] }, fields: [] }, { id: 'b', fields: [{ ...text, key: 'x' }] }),
      'LOOKS_FORWARD a x',
    ],
    [
      'a look at the same page',
      form({
        id: 'a',
        fields: [
          { ...text, key: 'x' },
          { ...text, key: 'y', when: { '!!': [{ var: 'x' }] } },
        ],
      }),
      'LOOKS_FORWARD a/y x',
    ],
    [
      'item outside a group',
      form({ id: 'z', fields: [{ ...text, key: 'x' }] }, { id: 'a', when: { '!!': [{ var: 'item.x' }] }, fields: [] }),
      'UNKNOWN_NAME a item.x',
    ],
    [
      'a loop',
      form({ id: 'z', fields: [{ ...text, key: 'x' }] }, { id: 'a', when: { map: [{ var: 'x' }, 1] }, fields: [] }),
      'FORBIDDEN_OPERATOR a map',
    ],
    [
      'a page that nothing reaches',
      form(
        { id: 'a', fields: [{ key: 'x', type: 'single-choice', required: true, personal: 'none', purpose: 'p', options: ['p', 'q'] }] },
        { id: 'b', when: { '===': [{ var: 'x' }, 'r'] }, fields: [] },
      ),
      'UNREACHABLE b {"===":[{"var":"x"},"r"]}',
    ],
    [
      'a limit that is no day',
      form({ id: 'a', fields: [{ key: 'x', type: 'date', required: true, personal: 'none', purpose: 'p', latest: 'tomorrow' }] }),
      'BAD_LIMIT a/x tomorrow',
    ],
    [
      'a group that is split',
      form(
        { id: 'a', repeat: { key: 'g', min: 1, max: 2 }, fields: [] },
        { id: 'b', fields: [] },
        { id: 'c', repeat: { key: 'g', min: 1, max: 2 }, fields: [] },
      ),
      'SPLIT_GROUP form g',
    ],
    ['a group without instances', form({ id: 'a', repeat: { key: 'g', min: 0, max: 2 }, fields: [] }), 'GROUP_LIMITS form g'],
  ])('finds %s', (_what, definition, defect) => {
    expect(found(definition)).toContain(defect);
  });

  it('finds missing, empty and left-over words', () => {
    const { name: _name, ...fields } = exampleTexts.fields;
    const texts = {
      ...exampleTexts,
      fields: { ...fields, bornOn: { label: ' ' }, languages: { label: 'Sprachen', options: { de: 'Deutsch' } }, ghost: { label: 'x' } },
      purposes: {},
    };
    const defects = checkForm(exampleForm, texts).map(({ code, where, detail }) => `${code} ${where} ${detail}`);
    expect(defects).toEqual(
      expect.arrayContaining([
        'MISSING_TEXT person/name name',
        'TEXT_WITHOUT_LABEL person/bornOn bornOn',
        'MISSING_TEXT family/languages en',
        'MISSING_TEXT person/address purpose example',
        'UNUSED_TEXT form ghost',
      ]),
    );
  });
});
