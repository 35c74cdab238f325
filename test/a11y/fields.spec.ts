import type { Page } from 'playwright-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { compileForm, FIELD_TYPE_CODES, writePage } from '#sdk/form';
import type { CompiledField } from '#sdk/form';
import { everyAnswer, everyType, everyTypeTexts } from '#sdk/form/testing';
import { FormField } from '#ui';
import type { FieldErrors, FieldValues } from '#ui';
import { faults, findings } from '../support/axe.js';
import { Sites } from '../support/sites.js';
import type { SiteOptions } from '../support/sites.js';

const form = compileForm(everyType, everyTypeTexts);
const fields = form.pages.flatMap((page) => page.fields);

const FILES = [{ id: 'a', name: `Schwerbehindertenausweis ${'sehr '.repeat(12)}lang.pdf`, size: '1,2 MB', href: '/datei/a' }, { id: 'b', name: 'Foto.jpg', size: '830 KB' }];

const draw = (field: CompiledField, values: FieldValues, errors: FieldErrors): string =>
  renderToStaticMarkup(createElement(FormField, { field, values, errors, files: { [field.key]: errors[field.key] ? [] : FILES }, words: { optional: '(freiwillig)', choose: 'Bitte wählen' } }));

/** Every question of the form, or those of one type: empty with a mistake, or answered. */
function drawn(type: string, wrong: boolean): string {
  const ofType = fields.filter((field) => field.type === type);
  return ofType
    .map((field) => {
      const page = form.pages.find((one) => one.fields.includes(field))!;
      const errors = wrong ? { [field.key]: { text: 'So ist es richtig: zum Beispiel 12.' } } : {};
      return draw(field, wrong ? {} : writePage(form, page.repeat ? { id: page.id, index: 0 } : { id: page.id }, everyAnswer), errors);
    })
    .join('');
}

/** A page of the town with nothing but these questions, in its styles and with its script. */
async function show(page: Page, html: string): Promise<void> {
  await page.evaluate((markup) => {
    document.querySelector('main form')!.innerHTML = markup;
  }, html);
}

describe('accessibility of every type of field', () => {
  let sites: Sites;

  beforeAll(async () => {
    sites = await Sites.open();
  });
  afterAll(() => sites.close());

  const opened = async (options: SiteOptions = {}): Promise<Page> => {
    const { page } = await sites.visitor(options);
    await page.goto(sites.address('dueren', '/dienste/dog-tax-registration'));
    await page.getByRole('button', { name: /jetzt beginnen/ }).click();
    await page.locator('main form').waitFor();
    return page;
  };

  describe('in every mode', () => {
    let page: Page;
    beforeAll(async () => {
      page = await opened();
    });
    afterAll(() => page.context().close());

    it.each(FIELD_TYPE_CODES)('%s', async (type) => {
      for (const wrong of [false, true]) {
        await show(page, drawn(type, wrong));
        expect({ type, wrong, faults: await faults(page, ['light', 'dark, 320 px', 'forced colours']) }).toEqual({ type, wrong, faults: [] });
      }
    });

    it('would be found wanting if it were', async () => {
      await show(page, '<input>');
      expect((await findings(page)).map((finding) => finding.split(':')[0])).toContain('label');
    });
  });

  describe('a long list', () => {
    const chosen = (page: Page): Promise<string> => page.evaluate(() => document.querySelector<HTMLSelectElement>('select[name=country]')!.value);

    it('is filtered and chosen by keyboard, and answers what it would without script', async () => {
      const page = await opened({ dark: false, width: 360 });
      await show(page, drawn('list', true));
      const box = page.getByRole('combobox', { name: 'Staat' });
      await box.focus();
      await page.keyboard.type('SUD');
      expect(await page.getByRole('option').allInnerTexts()).toEqual(['Südkorea']);
      expect(await page.getByRole('status').filter({ hasText: '1 Treffer' }).count()).toBe(1);
      await page.keyboard.press('ArrowDown');
      expect(await findings(page)).toEqual([]);
      expect(await box.getAttribute('aria-activedescendant')).toBe(await page.getByRole('option').getAttribute('id'));
      await page.keyboard.press('Enter');
      expect([await chosen(page), await box.inputValue()]).toEqual(['kr', 'Südkorea']);

      await box.fill('gibt es nicht');
      expect(await page.getByRole('status').filter({ hasText: 'Nichts gefunden' }).count()).toBe(1);
      await page.keyboard.press('Tab');
      expect([await chosen(page), await box.inputValue()]).toEqual(['kr', 'Südkorea']);
      await page.context().close();
    });

    it('is chosen by pointer, by exact words, and emptied again', async () => {
      const page = await opened({ dark: true, width: 360 });
      await show(page, drawn('list', false));
      const box = page.getByRole('combobox', { name: 'Staat' });
      expect(await box.inputValue()).toBe('Japan');
      await box.click();
      await page.getByRole('option', { name: 'Niederlande' }).click();
      expect(await chosen(page)).toBe('nl');
      await box.fill('frankreich');
      await page.keyboard.press('Tab');
      expect([await chosen(page), await box.inputValue()]).toEqual(['fr', 'Frankreich']);
      await box.fill('');
      await page.keyboard.press('Tab');
      expect(await chosen(page)).toBe('');
      await page.context().close();
    });

    it('is the browser\'s own list without script', async () => {
      const page = await opened({ dark: false, width: 360, javaScript: false });
      await show(page, drawn('list', false));
      await page.getByLabel('Staat').selectOption({ label: 'Deutschland' });
      expect(await page.locator('select[name=country]').inputValue()).toBe('de');
      await page.context().close();
    });
  });
});
