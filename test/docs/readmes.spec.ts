import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const foldersIn = (path: string): string[] => readdirSync(join(ROOT, path), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** Rooms with a README of their own. */
const rooms = [...['apps', 'libs/engines', 'libs/services', 'libs/law', 'libs/providers/payment', 'libs/providers/identity'].flatMap((house) => foldersIn(house).map((room) => `${house}/${room}`)), 'libs/kernel', 'libs/composition', 'libs/ui', 'libs/api-client'];

/** Houses whose one README has a row per room. */
const tables = ['libs/platform', 'libs/sdk'];

const pages = (): string[] => {
  const below = (path: string): string[] =>
    readdirSync(join(ROOT, path), { withFileTypes: true }).flatMap((entry) => {
      if (/^(node_modules|dist|\..+)$/.test(entry.name)) return [];
      const name = join(path, entry.name);
      return entry.isDirectory() ? below(name) : name.endsWith('.md') ? [name] : [];
    });
  return below('.');
};

describe('READMEs', () => {
  it.each(rooms)('%s says what it does and what it refuses', (room) => {
    expect(read(`${room}/README.md`)).toMatch(/refuse/i);
  });

  it.each(tables.flatMap((house) => foldersIn(house).map((room) => [house, room] as const)))('%s has a row for %s', (house, room) => {
    expect(read(`${house}/README.md`)).toMatch(new RegExp(`^\\| \`${room}\` \\|.+\\|.+\\|$`, 'm'));
  });

  it('the front door fits on a screen or two and names both commands', () => {
    const lines = read('README.md').split('\n');
    expect(lines.length).toBeLessThan(90);
    expect(lines).toContain('npm start');
    expect(lines).toContain('npm test');
  });
});

describe('links between pages', () => {
  it.each(pages())('%s leads nowhere that is not there', (page) => {
    const targets = [...read(page).replaceAll(/```[^]*?```/g, '').matchAll(/(?:\]\(|(?:src|href)=")([^)"\s]+)/g)].map(([, target]) => target!);
    const local = targets.filter((target) => !/^([a-z]+:|#|\/)/.test(target)).map((target) => target.replace(/#.*$/, ''));
    expect(local.filter((target) => !existsSync(join(ROOT, normalize(join(dirname(page), target)))))).toEqual([]);
  });
});
