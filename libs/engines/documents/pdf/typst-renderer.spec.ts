import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eur } from '#kernel';
import { readPdf } from '../../../../test/support/pdf.js';
import type { Paper } from './pdf-renderer.js';
import { aFrame, anApplication, aNotice, aReceipt } from './testing/papers.js';
import { TypstRenderer } from './typst-renderer.js';

const renderer = new TypstRenderer();
afterAll(() => renderer.onApplicationShutdown());

const read = async (paper: Paper) => readPdf((await renderer.render(paper)).bytes);

describe('a notice, read back', () => {
  it('says what it is, in which language, and is tagged as PDF/UA-1', async () => {
    const { bytes, pages } = await renderer.render(aNotice());
    const notice = await readPdf(bytes);
    expect(notice).toMatchObject({ title: 'Hundesteuerbescheid 2027, Kassenzeichen 5.0410.100001-24', language: 'de', tagged: true, pages });
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/pdfuaid:part>1</);
  });

  it('has one heading of the first level and no level left out', async () => {
    const { headings } = await read(aNotice());
    expect(headings.map(({ level, text }) => `${level} ${text}`)).toEqual([
      '1 Hundesteuerbescheid für 2027',
      '2 Unsere Entscheidung über Ihre Anträge',
      '3 Ermäßigung für „Frieda“',
      '2 Was Sie wann zahlen',
      '2 Begründung',
      '2 Ihre Rechte: Rechtsbehelfsbelehrung',
    ]);
  });

  it('says nothing of paying where nothing is to be paid', async () => {
    const { paymentBox: _nothing, ...free } = aNotice({ dues: [], payment: [] });
    const { headings } = await read(free);
    expect(headings.map(({ text }) => text)).not.toContain('Was Sie wann zahlen');
  });

  it('has tables with header cells that belong to their columns', async () => {
    const { tables, scopes } = await read(aNotice());
    expect(tables.map(({ headers }) => headers)).toEqual([['Wofür', 'Betrag'], ['Fällig am', 'Betrag']]);
    expect(scopes).toEqual(['Column', 'Column', 'Column', 'Column']);
    expect(tables[0]!.rows.at(-1)).toEqual(['Zusammen', '216,00 Euro']);
    expect(tables[1]!.rows[1]).toEqual(['17. Mai 2027', '54,00 Euro']);
  });

  it('says in words what its pictures show', async () => {
    expect((await read(aNotice())).alternatives).toEqual([
      'Zeichen der Stadt Düren: Papierbögen in Wellen',
      'GiroCode: 54,00 Euro an Stadtkasse Düren, Kassenzeichen 5.0410.100001-24',
    ]);
  });

  it('is read in the order in which a letter is read', async () => {
    const { text } = await read(aNotice());
    const order = ['Der Bürgermeister', 'Kaiserplatz', 'Anna Beispiel', 'Steueramt', 'Vorführung', 'Guten Tag', 'Zusammen', 'nicht vorgelegt', '15. November', 'DE02 1203 0000 0000 2020 51', '§ 1', 'Klage', 'Im Auftrag'];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('numbers its pages and names the letter on the second', async () => {
    const { furniture } = await read(aNotice());
    expect(furniture.split('\n')[0]).toBe('Seite 1 von 2');
    expect(furniture.split('\n')[1]).toMatch(/^Stadt Düren Hundesteuerbescheid für 2027 .*Seite 2 von 2$/);
  });

  it('goes without rulings, payment box and demonstration', async () => {
    const { paymentBox: _, ...rest } = aNotice({ rulings: [] });
    const { demonstration: __, ...frame } = aFrame();
    const { headings, alternatives, text } = await read({ ...rest, frame });
    expect([headings.length, alternatives.length, text.includes('Vorführung')]).toEqual([4, 1, false]);
  });
});

it('gives a receipt with one table of facts and the sum', async () => {
  const { pages, headings, tables } = await read(aReceipt());
  expect([pages, headings]).toEqual([1, [{ level: 1, text: 'Zahlungsbestätigung' }]]);
  expect(tables[0]!.headers).toEqual(['Angabe', 'Ihre Zahlung']);
  expect(tables[0]!.rows.at(-1)).toEqual(['Gezahlt', '54,00 Euro']);
});

describe('the copy of an application, read back', () => {
  it('has one table per page of the form and the declarations as a list', async () => {
    const { bytes } = await renderer.render(anApplication());
    const { headings, tables, scopes, text, tagged, title } = await readPdf(bytes);
    expect(headings.map(({ level, text: words }) => `${level} ${words}`)).toEqual(['1 Kopie Ihrer Angaben: Hund anmelden', '2 Wer hält den Hund?', '2 Ihr 1. Hund', '2 Ihr 2. Hund', '2 Das haben Sie erklärt']);
    expect(tables.map(({ rows }) => rows)).toEqual([[['Vorname', 'Anna'], ['Nachname', 'Beispiel']], [['Rufname', 'Bruno'], ['Nachweis', 'Ausweis.pdf (120 KB)']], [['Rufname', 'Frieda']]]);
    expect(new Set(scopes)).toEqual(new Set(['Column']));
    expect(text).toContain('Ich melde jede Änderung.');
    expect([tagged, title]).toEqual([true, anApplication().title]);
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/pdfuaid:part>1</);
  });

  it('lets an answer in sentences run over pages and keeps its lines', async () => {
    const value = Array.from({ length: 120 }, (_, at) => `Satz ${at + 1} einer langen Begründung.`).join('\n');
    const { pages, text } = await read(anApplication({ sections: [{ title: 'Begründung', rows: [{ label: 'Warum?', value }] }] }));
    expect(pages).toBeGreaterThan(2);
    expect(text).toContain('Satz 120');
  });

  it('goes without declarations', async () => {
    const { headings } = await read(anApplication({ declarations: [] }));
    expect(headings.map(({ text: words }) => words)).not.toContain('Das haben Sie erklärt');
  });
});

it('makes the same bytes of the same data', async () => {
  const [one, two] = [await renderer.render(aNotice()), await renderer.render(aNotice())];
  expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
});

describe('refuses', () => {
  const { logo } = aFrame();
  const box = aNotice().paymentBox!;
  it.each<[string, Paper, RegExp]>([
    ['a missing title', aReceipt({ title: ' ' }), /missing document title/],
    ['a town mark without words', aReceipt({ frame: aFrame({ logo: { ...logo, alt: '' } }) }), /missing alt text/],
    ['a GiroCode without words', aNotice({ paymentBox: { ...box, giroCode: { ...box.giroCode, alt: '' } } }), /missing alt text/],
    ['an empty subject', aReceipt({ subject: '' }), /heading title is empty/],
    ['a mark that is no picture', aReceipt({ frame: aFrame({ logo: { ...logo, svg: 'no picture' } }) }), /image format/],
  ])('%s', async (_, paper, reason) => {
    await expect(renderer.render(paper)).rejects.toThrow(reason);
  });
});

describe('takes data as words, whatever they look like', () => {
  it.each(['#text(fill: red)[x]', '*fett* _schief_ `code`', '#panic("x")', String.raw`\ \u{41} "" '' $x^2$ <a> @b`, '= Titel', '//weg /* weg */', '#sys.inputs', '#{', ']'])('%s', async (words) => {
    const { text, headings } = await read(aReceipt({ subject: words, paragraphs: [words], frame: aFrame({ recipient: [words] }) }));
    expect(headings).toEqual([{ level: 1, text: words }]);
    expect(text.split('\n').filter((line) => line === words)).toHaveLength(3);
  });

  it('and leaves out what steers instead of being read', async () => {
    const { headings } = await read(aReceipt({ subject: 'Re\u{202e}chn\u{0}ung\u{7}' }));
    expect(headings[0]!.text).toBe('Rechnung');
  });

  it('and shows a sign for what no font can draw', async () => {
    const { headings } = await read(aReceipt({ subject: 'Bruno 🐶 und 👨‍👩‍👧 und 漢 ☀' }));
    expect(headings[0]!.text).toBe('Bruno \u{fffd} und \u{fffd} und \u{fffd} \u{fffd}');
  });
});

describe('prints every name', () => {
  it('that DIN 91379 knows', async () => {
    const oracles = process.env['STADTTOR_ORACLES'];
    if (oracles === undefined) {
      process.stdout.write('STADTTOR_ORACLES is not set: the characters of DIN 91379 were not tried\n');
      return;
    }

    const codes = [...readFileSync(join(oracles, 'din-91379/latinchars.xml'), 'utf8').matchAll(/<cp>([^<]+)<\/cp>/g)].map(([, code]) => code!.trim().split(/\s+/));
    const characters = codes.map((parts) => String.fromCodePoint(...parts.map((code) => Number.parseInt(code, 16)))).filter((character) => /\S/.test(character));
    expect(characters.length).toBeGreaterThan(900);
    const { text } = await read(aReceipt({ paragraphs: [characters.join(' ')] }));
    expect(text).not.toContain('\u{fffd}');
  });

  it('with letters from far away, each with its marks', async () => {
    const recipient = ['Ḫasan Čapek', 'Nguyễn Thị Ánh Tuyết', 'Łukasz Žižek-Đorđević', 'Ștefan Țăran', 'Ελένη Παπαδοπούλου'];
    const { text } = await read(aReceipt({ frame: aFrame({ recipient }) }));
    for (const name of recipient) expect(text.normalize('NFC')).toContain(name.normalize('NFC'));
  });

  it('with marks that have no letter of their own', async () => {
    const names = ['A̋nna', 'C̄elik', 'K͟hān', 'F̀aria'];
    const { text } = await read(aReceipt({ paragraphs: names, frame: aFrame({ recipient: names }) }));
    for (const name of names) expect(text.replaceAll(/\s/g, '').split(name)).toHaveLength(3);
  });

  it('of 200 characters, with a street as long, in the window and on one page', async () => {
    const recipient = ['x'.repeat(200), 'Wolfeschlegelsteinhausen '.repeat(8), `${'Am Ende der langen Straße '.repeat(7)}7`, '52351 Düren'];
    const { pages, text } = await read(aReceipt({ frame: aFrame({ recipient }) }));
    expect(pages).toBe(1);
    expect(text.replaceAll(/\s/g, '')).toContain(recipient.join('').replaceAll(/\s/g, ''));
  });
});

it('keeps the head of a table with thirty rows over the page and says the sum once', async () => {
  const line = { detail: 'Steuersatz bei drei und mehr Hunden, 12 von 12 Monaten', amount: eur(132) };
  const lines = Array.from({ length: 30 }, (_, index) => ({ ...line, label: `Hund „Bruno ${index + 1}“ (Mischling)` }));
  const { pages, tables, text } = await read(aNotice({ lines, total: eur(3960) }));
  expect(pages).toBe(3);
  expect(tables[0]!.rows).toHaveLength(31);
  expect(text.match(/Zusammen/g)).toHaveLength(1);
});

it('needs a few hundredths of a second for a paper it has not seen', async () => {
  const times: number[] = [];
  for (let number = 1; number <= 20; number++) {
    const start = performance.now();
    await renderer.render(aNotice({ subject: `Bescheid ${number}`, opening: [`Absatz ${number}`], total: eur(number) }));
    times.push(performance.now() - start);
  }
  const [median, slowest] = [times.toSorted((a, b) => a - b)[10]!, Math.max(...times)];
  process.stdout.write(`a notice of two pages, warm: median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms\n`);
  expect(times).toHaveLength(20);
});
