import { renderToStaticMarkup } from 'react-dom/server';
import type { CompiledField } from '#sdk/form';
import { everyAnswer, everyType, everyTypeTexts } from '#sdk/form/testing';
import { FIELD_TYPE_CODES, compileForm, writePage } from '#sdk/form';
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
  money: field({ type: 'money', texts: { ...base.texts, parts: { unit: 'Euro' } } }),
  iban: field({ type: 'iban' }),
  'licence-plate': field({ type: 'licence-plate' }),
  'long list': field({ type: 'list', options: ['a', 'b'], groups: [{ key: 'late', options: ['b'] }], texts: { ...base.texts, ...OPTIONS, groups: { late: 'Spätere' } } }),
  file: field({ type: 'file', kinds: ['pdf', 'png'], maxFiles: 2, maxMegabytes: 5, texts: { ...base.texts, parts: { add: 'Hinzufügen', remove: 'Entfernen', waiting: 'Wird geprüft', limits: '{kinds}, {size}, {count}', chooseMore: 'Noch eine' } } }),
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
    const inArabic = renderToStaticMarkup(<FormField field={field({ type: 'text', required: false, texts: { label: 'Farbe (freiwillig)' } })} values={{}} errors={{}} words={{ optional: '(optional)', choose: '' }} saidOptional="(freiwillig)" />);
    expect(inArabic).not.toContain('(optional)');
    expect(draw(FIELDS['text']!)).not.toContain('(freiwillig)');
  });
});

describe('files of an answer', () => {
  const files = { answer: [{ id: 'one', name: 'Vertrag <1>.pdf', size: '1,2 MB', href: '/datei/one' }, { id: 'two', name: 'Foto.png', size: '3 KB', waiting: true }] };
  const html = (shown: typeof files): string =>
    renderToStaticMarkup(<FormField field={FIELDS['file']!} values={{}} errors={{}} files={shown} words={{ optional: '(freiwillig)', choose: 'Bitte wählen' }} />);

  it('can each be looked at and removed, once they are checked', () => {
    expect(html(files)).toContain('<a href="/datei/one">Vertrag &lt;1&gt;.pdf</a>');
    expect(html(files)).toContain('value="drop:answer:two"');
    expect(html(files)).toMatch(/Foto\.png.*Wird geprüft/);
    expect(html(files)).toContain('Entfernen<span class="kern-sr-only"> Foto.png</span>');
  });

  it('leave no place to add one when there are enough', () => {
    expect(html(files)).not.toContain('type="file"');
    expect(html({ answer: files.answer.slice(0, 1) })).toMatch(/<input[^>]*type="file"[^>]*accept="application\/pdf,image\/png"[^>]*multiple=""/);
    expect(html({ answer: files.answer.slice(0, 1) })).toContain('PDF oder PNG, 5, 2');
  });
});

describe('a form with every type of field', () => {
  const form = compileForm(everyType, everyTypeTexts);
  const fields = form.pages.flatMap((page) => page.fields);
  const shown = (key: string): string => {
    const page = form.pages.find((one) => one.fields.some((one) => one.key === key))!;
    return draw(fields.find((one) => one.key === key)!, writePage(form, { id: page.id }, everyAnswer));
  };

  it('is drawn whole', () => {
    expect(new Set(fields.map((one) => one.type)).size).toBe(FIELD_TYPE_CODES.length);
    for (const one of fields) expect(draw(one)).toContain(one.texts.label);
  });

  it.each([
    ['loginName', 'Zoë Müller-Ōtani'],
    ['loginBirth', '31. Dezember 1984'],
    ['total', '730,50 Euro'],
  ])('shows %s without an input', (key, value) => {
    expect(shown(key)).toContain(value);
    expect(shown(key)).not.toMatch(/<input|<select|name="/);
    expect(draw(fields.find((one) => one.key === key)!)).toContain('Noch nicht');
  });

  it('groups a long list and keeps what was chosen', () => {
    expect(shown('country')).toMatch(/<option value="de">.*<optgroup label="Europa">.*<optgroup label="Asien"><option value="jp" selected="">Japan/);
  });
});
