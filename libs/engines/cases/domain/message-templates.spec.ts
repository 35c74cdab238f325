import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isOnlineService, MAX_TEMPLATE, messageTextMistake } from '#sdk/service';
import type { LibraryService } from '#engines/catalogue';
import { generalTemplates } from '../texts/message-templates.js';
import { templatesOf } from './message-templates.js';
import type { TownTemplate } from './message-templates.js';
import { templateDifferences } from './template-differences.js';

const services = join(__dirname, '../../../services');
const library = readdirSync(services)
  .map((code) => join(services, code, 'service.ts'))
  .filter((file) => existsSync(file))
  .map((file): LibraryService => jest.requireActual(file))
  .filter(({ service }) => isOnlineService(service));

const own = (code: string, more: Partial<TownTemplate> = {}): TownTemplate => ({ code, title: code, asks: false, offered: true, text: { de: `Eigenes: ${code}` }, ...more });
const parking = { serviceCode: 'resident-parking-permit', department: 'traffic' };
const words = [{ code: 'question', title: 'Rückfrage', asks: true, text: { de: 'Guten Tag,\neine Frage: …', en: 'Hello,\na question: …' } }];
const said = (town: readonly TownTemplate[], of = parking) => templatesOf({ service: [], general: words }, town, of).map(({ text }) => text.de);

describe('templates of the library', () => {
  it.each(library.map((one) => [one.service.code, one] as const))('%s has its own, without a field that is none, in German and English', (_code, { service, messages = [] }) => {
    const form = isOnlineService(service) ? service.form : undefined;
    expect(messages.length).toBeGreaterThan(0);
    expect([...messages, ...generalTemplates].flatMap(({ text }) => [text.de, text.en].map((words) => messageTextMistake(words, form))).filter((mistake) => mistake !== undefined)).toEqual([]);
    const codes = [...messages, ...generalTemplates].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('are told apart from what is none', () => {
    expect(messageTextMistake('{service} {plate}', undefined)).toMatch(/^\{plate\}: no field/);
    expect(messageTextMistake('  ', undefined)).toBe('the words of the message');
    expect(messageTextMistake('x'.repeat(MAX_TEMPLATE + 1), undefined)).toMatch(/^at most 3000/);
  });
});

describe('what a desk is offered', () => {
  it('is the library in the town\'s words, the most exact of them, and what only the town has', () => {
    expect(said([])).toEqual(['Guten Tag,\neine Frage: …']);
    expect(said([own('question'), own('visit')])).toEqual(['Eigenes: question', 'Eigenes: visit']);
    const exact = own('question', { service: 'resident-parking-permit', text: { de: 'genau' } });
    expect(said([own('question'), exact, own('question', { department: 'traffic', text: { de: 'Amt' } })])).toEqual(['genau']);
    expect(said([exact], { serviceCode: 'postal-vote', department: 'traffic' })).toEqual(['Guten Tag,\neine Frage: …']);
    expect(said([own('question', { department: 'taxes' })])).toEqual(['Guten Tag,\neine Frage: …']);
    expect(said([own('question', { offered: false })])).toEqual([]);
  });

  it('is compared with the library, line by line', () => {
    const lines = templateDifferences([own('question', { title: 'Rückfrage', text: { de: 'Guten Tag,\nkurz: …' } }), own('visit', { department: 'taxes' })], () => words);
    expect(lines).toEqual(['  question: other words than the library\'s', '    - asks: true', '    + asks: false', '    de - eine Frage: …', '    de + kurz: …', '    en - only in the library: German is shown instead', '  visit (taxes): the town\'s own']);
    expect(templateDifferences([{ ...words[0]!, offered: true }], () => words)).toEqual(['  question: the library\'s words']);
  });
});
