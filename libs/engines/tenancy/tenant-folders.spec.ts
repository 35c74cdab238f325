import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '#kernel';
import { engine as cases } from '#engines/cases';
import { engine as catalogue } from '#engines/catalogue';
import { engine as content } from '#engines/content';
import { engine as identity } from '#engines/identity';
import { engine as payments } from '#engines/payments';
import { describeMistake } from './folder/mistake.js';
import type { TenantSection } from './folder/section.js';
import { TenantFolder } from './folder/tenant-folder.js';
import { engine as tenancy } from './engine.js';
import { TownSection } from './town.section.js';

const root = join(__dirname, '../../..');
const services = join(root, 'libs/services');
const library: unknown[] = readdirSync(services)
  .map((code) => join(services, code, 'service.ts'))
  .filter((file) => existsSync(file))
  .map((file) => jest.requireActual(file));
const towns = readdirSync(join(root, 'tenants')).filter((code) => !code.startsWith('_') && existsSync(join(root, 'tenants', code, 'tenant.yaml')));

const lawPacks = ['hessen', 'nordrhein-westfalen', 'saarland', 'sachsen'].map((land) => ({ land }));

/** The sections as they run, without a database: reading never touches it. */
const sections = [tenancy, cases, payments, identity, content, catalogue]
  .flatMap((engine) => engine.sections ?? [])
  .map((type) => Reflect.construct(type, type === TownSection ? [lawPacks] : type.name === 'MessageTemplatesSection' ? [library] : [systemClock, library, undefined]) as TenantSection);

async function mistakesOf(path: string): Promise<string[]> {
  const folder = new TenantFolder(path);
  const readings = new Map<string, unknown>();
  const told: string[] = [];
  for (const section of sections) {
    const { value, mistakes } = await section.read(folder, readings);
    readings.set(section.name, value);
    told.push(...mistakes.map(describeMistake));
  }
  return told;
}

const textsOf = (code: string): string[] => {
  const folder = join(root, 'tenants', code);
  const files = ['tenant.yaml', 'services.yaml', 'demo.yaml', ...readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).map((file) => `content/${file}`)];
  return files.map((file) => readFileSync(join(folder, file), 'utf8'));
};

/** What the Bundesnetzagentur keeps free for film and television. */
const FICTION = /^(030 23125|069 90009|040 66969|0221 4710|089 99998) \d{3}$/;
const LOOKS_LIKE_PHONE = /\b0\d{1,4}[ /]\d[\d /]{4,}\d/g;

describe('the towns of the demonstration', () => {
  it.each(towns)('%s can be applied: no mistake', async (code) => {
    expect(await mistakesOf(join(root, 'tenants', code))).toEqual([]);
  });

  it.each(towns)('%s has a law pack', (code) => {
    const [, land] = /^land: (.*)$/m.exec(textsOf(code)[0]!)!;
    expect(existsSync(join(root, 'libs/law', land!, 'index.ts'))).toBe(true);
  });

  it.each([...towns, '_template'])('%s has telephone numbers of fiction only', (code) => {
    const numbers = textsOf(code).flatMap((text) => text.match(LOOKS_LIKE_PHONE) ?? []);
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers.filter((number) => !FICTION.test(number))).toEqual([]);
  });

  it.each([...towns, '_template'])('%s has mail addresses under .example only', (code) => {
    const addresses = textsOf(code).flatMap((text) => text.match(/[\w.-]+@[\w.-]+\w/g) ?? []);
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });

  it.each(['question', 'welcome', 'corners', 'header', 'motif', 'list', 'brand', 'accent', 'iban', 'prefix'])('are unlike each other in %s', (key) => {
    const values = towns.map((code) => new RegExp(`^ +(?:- )?${key}: (.*)$`, 'm').exec(textsOf(code)[0]!)?.[1]);
    expect(values).not.toContain(undefined);
    expect(new Set(values).size).toBe(towns.length);
  });

  it('are unlike each other in what they offer and what is asked for most', () => {
    const offered = towns.map((code) => textsOf(code)[1]!.match(/^ {2}- code: .*$/gm)!.toSorted().join());
    const mostUsed = towns.map((code) => /^mostUsed: (.*)$/m.exec(textsOf(code)[1]!)![1]);
    expect(new Set(offered).size).toBe(towns.length);
    expect(new Set(mostUsed).size).toBe(towns.length);
  });
});

describe('a town of one’s own', () => {
  const places: string[] = [];
  afterAll(() => places.forEach((place) => rmSync(place, { recursive: true })));

  function copyOfTemplate(): string {
    const place = mkdtempSync(join(tmpdir(), 'tenant-'));
    places.push(place);
    cpSync(join(root, 'tenants/_template'), join(place, 'musterstadt'), { recursive: true });
    return join(place, 'musterstadt');
  }

  it('begins with a copy of the template, which is valid', async () => {
    expect(await mistakesOf(copyOfTemplate())).toEqual([]);
  });

  it.each<[file: string, right: string | RegExp, wrong: string, expected: RegExp]>([
    ['tenant.yaml', 'municipalityKey: "05999999"', 'municipalityKey: 05999', /tenant\.yaml:\d+ {2}municipalityKey: .*eight digits/],
    ['tenant.yaml', 'brand: "#3B4F8A"', 'brand: blue', /tenant\.yaml:\d+ {2}theme\.brand: a colour such as/],
    ['tenant.yaml', 'corners: soft', 'corners: pointed', /tenant\.yaml:\d+ {2}theme\.corners: one of square/],
    ['tenant.yaml', 'canonical: musterstadt.localhost', 'canonical: "*.musterstadt.de"', /tenant\.yaml:\d+ {2}hosts\.canonical: a host name/],
    ['tenant.yaml', 'monday: ["08:00-12:00", "14:00-16:00"]', 'montag: ["08:00-12:00"]', /tenant\.yaml:\d+ {2}departments\.0\.hours\.montag: one of monday/],
    ['tenant.yaml', 'iban: DE02120300000000202051', 'iban: DE02120300000000202052', /tenant\.yaml:\d+ {2}payments\.iban: an IBAN with the right check digits/],
    ['tenant.yaml', 'demonstration: true', 'demonstration: true\nmayor: Robin', /tenant\.yaml:\d+ {2}mayor: .*/],
    ['tenant.yaml', 'kind: openid', 'kind: saml', /tenant\.yaml:\d+ {2}identity\.citizens\.providers\.0\.kind: openid or bundid/],
    ['tenant.yaml', 'kind: openid', 'kind: bundid', /tenant\.yaml:\d+ {2}identity\.citizens\.providers\.0\.signingKey: the name of a secret/],
    ['tenant.yaml', 'demonstration: true', 'demonstration: true\nfilingDays: [{ validFrom: "2027-01-01", counter: 31 }]', /tenant\.yaml:\d+ {2}filingDays\.0\.counter: at most 30 days/],
    ['tenant.yaml', 'demonstration: true', 'demonstration: true\nfilingDays: [{ validFrom: "2027-02-30", counter: 1 }]', /tenant\.yaml:\d+ {2}filingDays\.0\.validFrom: an existing day/],
    ['services.yaml', '- code: id-card-appointment', '- code: id-card', /services\.yaml:\d+ {2}services\.1\.code: a service of the library; id-card is none/],
    ['services.yaml', 'cents: 12000', 'cents: 120.5', /services\.yaml:\d+ {2}services\.0\.settings\.0\.values\.rates\.rates\.1/],
    ['services.yaml', 'numberRange: dog-tax', 'numberRange: dogs', /services\.yaml:\d+ {2}services\.0\.numberRange: the code of a number range/],
    ['services.yaml', 'numberRange: dog-tax', 'numberRange: dog-tax\n    withdrawalFees: [{ validFrom: "2027-01-01", percent: 101 }]', /services\.yaml:\d+ {2}services\.0\.withdrawalFees\.0\.percent: all of it is 100/],
    ['services.yaml', 'numberRange: dog-tax', 'numberRange: dog-tax\n    withdrawalFees: [{ validFrom: "2027-01-01", percent: 25 }]', /services\.yaml:\d+ {2}services\.0\.withdrawalFees: dog-tax-registration is no application with a fee/],
    ['demo.yaml', 'departments: [treasury]', 'departments: [treasure]', /demo\.yaml:\d+ {2}staff\.0\.departments: treasure is no department/],
    ['templates/question.yaml', 'de: |', 'de: |\n    {servise}', /templates\/question\.yaml:\d+ {2}text\.de: \{servise\}: no field; there are service, /],
    ['templates/question.yaml', /text:\n {2}de: \|/, 'text:\n  en: |', /templates\/question\.yaml:\d+ {2}text\.de: the words of the message/],
    ['templates/question.yaml', 'Guten Tag,', 'Guten Tag,'.padEnd(3001, '!'), /templates\/question\.yaml:\d+ {2}text\.de: at most 3000 characters/],
    ['templates/question.yaml', 'asks: true', 'asks: true\ndepartment: moon', /templates\/question\.yaml:\d+ {2}department: a department of tenant\.yaml/],
    ['content/impressum.md', /^updated: .*$/m, 'updated: heute', /content\/impressum\.md:1 {2}head: the head needs updated/],
    ['theme/logo.svg', '<rect', '<script>alert(1)</script><rect', /theme\/logo\.svg {2}svg: no script/],
  ])('is told what is wrong in %s (%s -> %s)', async (file, right, wrong, expected) => {
    const folder = copyOfTemplate();
    const before = readFileSync(join(folder, file), 'utf8');
    const after = before.replace(right, wrong);
    expect(after).not.toBe(before);
    writeFileSync(join(folder, file), after);

    const told = await mistakesOf(folder);
    expect(told.filter((line) => expected.test(line))).not.toEqual([]);

    const line = /:(\d+) /.exec(told.find((one) => expected.test(one))!)?.[1];
    const changed = after.split('\n').findIndex((text, index) => text !== before.split('\n')[index]) + 1;
    if (file.endsWith('.yaml')) expect(Math.abs(Number(line) - changed)).toBeLessThanOrEqual(1);
  });

  const SIGNED = `videos:
  - place: overview
    title: Was Sie hier finden
    seconds: 7
    video: overview.webm
    poster: overview.png
    captions: overview.vtt
`;

  function withSignLanguage(text: string, files: Readonly<Record<string, string | Buffer | undefined>> = {}): string {
    const folder = copyOfTemplate();
    cpSync(join(root, 'tenants/dueren/sign-language'), join(folder, 'sign-language'), { recursive: true });
    writeFileSync(join(folder, 'sign-language/videos.yaml'), text);
    for (const [name, bytes] of Object.entries(files)) {
      if (bytes === undefined) rmSync(join(folder, 'sign-language', name));
      else writeFileSync(join(folder, 'sign-language', name), bytes);
    }
    return folder;
  }

  it('may speak sign language', async () => expect(await mistakesOf(withSignLanguage(SIGNED))).toEqual([]));

  it.each<[what: string, right: string, wrong: string, expected: RegExp]>([
    ['an unknown place', 'place: overview', 'place: cellar', /videos\.yaml:2 {2}videos\.0\.place: one of overview, navigation, accessibility/],
    ['an unknown service', 'place: overview', 'service: dog-show', /videos\.yaml:2 {2}videos\.0\.service: a service that the town has.*dog-show is none/],
    ['place and service at once', 'place: overview', 'place: overview\n    service: dog-tax-registration', /videos\.yaml:2 {2}videos\.0: either a place/],
    ['no title', '    title: Was Sie hier finden\n', '', /videos\.yaml:2 {2}videos\.0\.title: what the video is about/],
    ['no length', 'seconds: 7', 'seconds: "0:07"', /videos\.yaml:4 {2}videos\.0\.seconds: how long it takes/],
    ['a file of another folder', 'video: overview.webm', 'video: ../theme/overview.webm', /videos\.yaml:5 {2}videos\.0\.video: a file of this folder/],
    ['one place twice', 'videos:\n', `${SIGNED}`, /videos\.yaml:\d+ {2}videos\.1: overview has a video above/],
  ])('is told of %s in sign-language', async (_what, right, wrong, expected) => {
    const told = await mistakesOf(withSignLanguage(SIGNED.replace(right, wrong)));
    expect(told.filter((line) => expected.test(line))).not.toEqual([]);
  });

  const mp3 = Buffer.concat([Buffer.from('ID3'), Buffer.alloc(64)]);
  it.each<[what: string, name: string, bytes: Buffer | string | undefined, expected: RegExp]>([
    ['a video that is missing', 'overview.webm', undefined, /videos\.yaml:5 {2}videos\.0\.video: put overview\.webm beside videos\.yaml/],
    ['a video that is none', 'overview.webm', mp3, /videos\.yaml:5 {2}videos\.0\.video: a WebM or MP4 video/],
    ['a video that is too large', 'overview.webm', Buffer.alloc(60_000_001), /videos\.yaml:5 {2}videos\.0\.video: at most 60 MB; it has 60\.0/],
    ['a poster that is no picture', 'overview.png', '<svg xmlns="http://www.w3.org/2000/svg"/>', /videos\.yaml:6 {2}videos\.0\.poster: a picture as PNG, JPEG or WebP/],
    ['a poster that is broken', 'overview.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /videos\.yaml:6 {2}videos\.0\.poster: a picture/],
    ['captions that are SubRip', 'overview.vtt', '1\n00:00:00,000 --> 00:00:02,000\nHallo\n', /videos\.yaml:7 {2}videos\.0\.captions: WebVTT/],
    ['the list itself', 'videos.yaml', undefined, /sign-language\/videos\.yaml {2}file: says what each video/],
  ])('is told of %s', async (_what, name, bytes, expected) => {
    const told = await mistakesOf(withSignLanguage(SIGNED, { [name]: bytes }));
    expect(told.filter((line) => expected.test(line))).toHaveLength(1);
    expect(told).toHaveLength(1);
  });

  it.each([['2027-02-30', /services\.yaml:\d+ {2}services\.\d+\.withdrawalFees\.1\.validFrom: an existing day/], ['2025-01-01', /withdrawalFees\.1\.validFrom: each day once only/]])('is told of a fee of a withdrawal from %s', async (day, expected) => {
    const place = mkdtempSync(join(tmpdir(), 'tenant-'));
    places.push(place);
    cpSync(join(root, 'tenants/dillingen'), join(place, 'dillingen'), { recursive: true });
    const file = join(place, 'dillingen/services.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('validFrom: "2027-01-01", percent: 25', `validFrom: "${day}", percent: 25`));
    expect((await mistakesOf(join(place, 'dillingen'))).join()).toMatch(expected);
  });

  it('is told every mistake at once', async () => {
    const folder = copyOfTemplate();
    const file = join(folder, 'tenant.yaml');
    const text = readFileSync(file, 'utf8').replace('brand: "#3B4F8A"', 'brand: blue');
    writeFileSync(file, text.replace('postalCode: "12345"', 'postalCode: 123').replace('from: 1001', 'from: 0'));
    rmSync(join(folder, 'content/datenschutz.md'));
    expect((await mistakesOf(folder)).length).toBeGreaterThanOrEqual(4);
  });
});
