import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceDefinition } from '#sdk/service';

/** Keys that came after the catalogue of autumn 2019. */
const LATER_KEYS = ['99102013104000', '99102013070000'];

const services = readdirSync(__dirname)
  .filter((code) => existsSync(join(__dirname, code, 'service.ts')))
  .map((code) => ({ folder: code, ...jest.requireActual<{ service: ServiceDefinition }>(join(__dirname, code, 'service.ts')) }));

const catalogue = (folder: string): ReadonlySet<string> => {
  const rows = readFileSync(join(folder, 'leika-catalogue-2019', 'leika_services.csv'), 'utf8').split('\n');
  return new Set(rows.map((row) => row.slice(0, row.indexOf(','))));
};

describe('the standard services', () => {
  it('are called as their folders are', () => {
    expect(services.filter(({ folder, service }) => service.code !== folder)).toEqual([]);
  });

  it('have each LeiKa key once', () => {
    const keys = services.flatMap(({ service }) => service.leika ?? []);
    expect(keys.length).toBeGreaterThan(20);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('have LeiKa keys that the catalogue of 2019 lists, or that are named as later', () => {
    const oracles = process.env['STADTTOR_ORACLES'];
    if (oracles === undefined) {
      console.warn('not compared: set STADTTOR_ORACLES to the folder that holds leika-catalogue-2019');
      return;
    }
    const listed = catalogue(oracles);
    const unknown = services.filter(({ service: { leika } }) => leika !== null && !listed.has(leika) && !LATER_KEYS.includes(leika));
    expect(unknown.map(({ service }) => service.code)).toEqual([]);
    expect(LATER_KEYS.filter((key) => listed.has(key))).toEqual([]);
  });
});
