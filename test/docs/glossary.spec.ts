import 'reflect-metadata';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ErrorCode } from '#platform/graphql';
import { CASE_TRANSITIONS } from '../../libs/engines/cases/domain/case-state.js';
import { PAYMENT_TRANSITIONS } from '../../libs/engines/payments/domain/payment-state.js';
import { SCALE_KINDS } from '../../libs/sdk/service/tariffs/scale.js';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Row {
  readonly german: string;
  readonly code: string;
  readonly cells: number;
}

const rows: readonly Row[] = read('docs/glossary.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| German'))
  .map((line) => line.slice(2, -2).split(' | '))
  .map((cells) => ({ german: cells[0]!, code: cells[1]!, cells: cells.length }));

const terms = new Set(rows.flatMap(({ code }) => [...code.matchAll(/`([^`]+)`/g)].map(([, term]) => term!)));
const without = (names: readonly string[]): string[] => names.filter((name) => !terms.has(name));
const folders = (path: string): string[] => readdirSync(join(ROOT, path)).filter((name) => existsSync(join(ROOT, path, name, 'README.md')));

/** Words of a union type in a source file. */
const union = (path: string, type: string): string[] => {
  const body = new RegExp(`type ${type} =([^;]+);`).exec(read(path))?.[1] ?? '';
  return [...body.matchAll(/'([\w-]+)'/g)].map(([, word]) => word!);
};

describe('docs/glossary.md', () => {
  it.each([
    ['service', () => folders('libs/services')],
    ['engine', () => folders('libs/engines')],
    ['error code', () => Object.keys(ErrorCode)],
    ['state of a case', () => Object.values(CASE_TRANSITIONS).flat().flatMap(({ from, to }) => [from, to])],
    ['state of a payment', () => PAYMENT_TRANSITIONS.flatMap(({ from, to }) => [from, to])],
    ['kind of tariff', () => [...read('libs/sdk/service/tariffs/registry.ts').matchAll(/^ {2}'([\w-]+)': \{ \d/gm)].map(([, kind]) => kind!)],
    ['kind of scale', () => [...SCALE_KINDS]],
    ['kind of remedy', () => union('libs/sdk/law/law-pack.ts', 'RemedyKind')],
    ['serving channel', () => [...union('libs/sdk/law/law-pack.ts', 'DeliveredChannel'), ...union('libs/sdk/law/law-pack.ts', 'ServingChannel')]],
    ['kind of offer', () => union('libs/engines/catalogue/domain/offer.ts', 'OfferKind')],
    ['kind of service', () => [...read('libs/sdk/service/service-definition.ts').matchAll(/readonly kind: ([^;]+);/g)].flatMap(([, kinds]) => [...kinds!.matchAll(/'([\w-]+)'/g)].map(([, kind]) => kind!))],
  ])('has a row for every %s', (_what, names) => {
    expect(names().length).toBeGreaterThan(0);
    expect(without(names())).toEqual([]);
  });

  it('would miss a service without a row', () => {
    expect(without(['dog-tax-registration', 'cat-tax-registration'])).toEqual(['cat-tax-registration']);
  });

  it('fills all four columns of every row, each term once', () => {
    expect(rows.filter(({ cells }) => cells !== 4)).toEqual([]);
    const twice = rows.map(({ german, code }) => `${german}|${code}`).filter((row, index, all) => all.indexOf(row) !== index);
    expect(twice).toEqual([]);
  });
});
