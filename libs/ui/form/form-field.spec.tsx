import { renderToStaticMarkup } from 'react-dom/server';
import type { CompiledField } from '#sdk/form';
import type { FieldErrors, FieldValues } from './form-field.js';
import { FormField } from './form-field.js';

const base = { key: 'answer', required: true, personal: 'none', purpose: 'test', inputs: [], texts: { label: 'Frage', hint: 'Hilfe' } } as const;
const field = (own: Record<string, unknown>): CompiledField => ({ ...base, ...own }) as unknown as CompiledField;

const draw = (drawn: CompiledField, values: FieldValues = {}, errors: FieldErrors = {}): string =>
  renderToStaticMarkup(<FormField field={drawn} values={values} errors={errors} words={{ optional: '(freiwillig)', choose: 'Bitte wählen' }} />);

const OPTIONS = { options: { yes: 'Ja', no: 'Nein', a: 'Erstens', b: 'Zweitens' } };

const FIELDS: Record<string, CompiledField> = {
  text: field({ type: 'text' }),
  'long-text': field({ type: 'long-text', maxLength: 300 }),
  name: field({ type: 'name', autocomplete: 'family-name' }),
  number: field({ type: 'number', unit: 'kg' }),
  email: field({ type: 'email' }),
  phone: field({ type: 'phone' }),
  'yes-no': field({ type: 'yes-no', texts: { ...base.texts, ...OPTIONS } }),
  'single-choice': field({ type: 'single-choice', options: ['a', 'b'], texts: { ...base.texts, ...OPTIONS } }),
  list: field({ type: 'single-choice', display: 'list', options: ['a', 'b'], texts: { ...base.texts, ...OPTIONS } }),
  'multi-choice': field({ type: 'multi-choice', options: ['a', 'b'], texts: { ...base.texts, ...OPTIONS } }),
  date: field({ type: 'date', inputs: ['day', 'month', 'year'], autocomplete: 'bday' }),
  address: field({ type: 'address', inputs: ['street', 'houseNumber', 'postalCode', 'city'] }),
  declaration: field({ type: 'declaration', texts: { ...base.texts, body: ['Das erkläre ich.'] } }),
};

describe('a question of a form', () => {
  it.each(Object.entries(FIELDS))('%s: label, then hint, then error, then input, all tied together', (_name, drawn) => {
    const html = draw(drawn, {}, { answer: { text: 'So ist es richtig.' } });
    const places = ['id="f-answer-hint"', 'id="f-answer-error"', '<input', '<textarea', '<select'].map((part) => html.indexOf(part)).filter((at) => at >= 0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(html).toContain('aria-describedby="f-answer-hint f-answer-error"');
    expect(html).toContain('So ist es richtig.');
  });

  it.each(Object.entries(FIELDS))('%s: posts under the keys of the form, without style and script', (_name, drawn) => {
    const html = draw(drawn);
    expect(html).toMatch(/name="answer(\.\w+)?"/);
    expect(html).not.toMatch(/style=|<script|onclick/);
    expect(html).not.toContain('aria-invalid');
    for (const id of html.matchAll(/for="([^"]+)"/g)) expect(html).toContain(`id="${id[1]}"`);
  });

  it.each(Object.entries(FIELDS))('%s: has every id once', (_name, drawn) => {
    const ids = [...draw(drawn, {}, { answer: { text: 'x' } }).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps what was typed, also when it is wrong', () => {
    expect(draw(FIELDS['text']!, { answer: '<b>"Waldi"' })).toContain('value="&lt;b&gt;&quot;Waldi&quot;"');
    expect(draw(FIELDS['date']!, { 'answer.day': '31', 'answer.month': '2', 'answer.year': '1984' })).toMatch(/value="31".*value="2".*value="1984"/);
    expect(draw(FIELDS['multi-choice']!, { answer: ['b'] })).toMatch(/checked="" value="b"|value="b" checked=""/);
  });

  it('marks only the part of a date that is at fault', () => {
    const html = draw(FIELDS['date']!, {}, { answer: { text: 'Diesen Tag gibt es nicht.', part: 'day' } });
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(1);
    expect(html).toMatch(/autoComplete="bday-day"/i);
  });

  it('says at the part of an address what is wrong there', () => {
    const html = draw(FIELDS['address']!, {}, { 'answer.postalCode': { text: 'Fünf Ziffern.' } });
    expect(html).toContain('id="f-answer-postalCode-error"');
    expect(html).toMatch(/autoComplete="postal-code"/i);
  });

  it('says when an answer may be left out, unless the question says so itself', () => {
    expect(draw(field({ type: 'text', required: false }))).toContain('(freiwillig)');
    expect(draw(field({ type: 'text', required: false, texts: { label: 'Farbe (freiwillig)' } })).match(/freiwillig/g)).toHaveLength(1);
    expect(draw(FIELDS['text']!)).not.toContain('(freiwillig)');
  });
});
