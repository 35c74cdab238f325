import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { allQueues } from '#composition';
import { ErrorCode } from '#platform/graphql';
import { stadttor } from '../../apps/cli/program.js';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const page = read('docs/operations/interfaces.md');

/** Names in code spans; a table of commands may go on after the name. */
const spans = [...page.replaceAll(/```[^]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);
const isDocumented = (name: string): boolean => spans.some((span) => span.split(/[\s,|=:?]+/).includes(name));

const filesNamed = (pattern: RegExp): string[] =>
  ['apps', 'libs'].flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))).filter((path) => pattern.test(path));

/** Every property of every environment class. */
const variables = (): string[] =>
  filesNamed(/(^|[/-])environment\.ts$/).flatMap((path) => [...read(path).matchAll(/^ {2}([A-Z][A-Z_]+)[!?]?(?::| =)/gm)].map(([, name]) => name!));

/** What the starter tells each process, and what it reads itself. */
const starterVariables = (): string[] =>
  filesNamed(/^apps\/cli\/start\/[^/]+\.mjs$/).flatMap((path) => {
    const told = path.endsWith('environment.mjs') ? [...read(path).matchAll(/^ {2}([A-Z][A-Z_]+):/gm)] : [];
    return [...told, ...read(path).matchAll(/process\.env\.([A-Z][A-Z_]+)/g)].map(([, name]) => name!);
  });

const OF_THE_MACHINE = ['PATH', 'NODE_OPTIONS'];

function commandsOf(command: Command, above = ''): string[] {
  const name = `${above}${command.name()}`;
  return [...(command.commands.length === 0 || name === 'stadttor demo' ? [name] : []), ...command.commands.flatMap((sub) => commandsOf(sub, `${name} `))];
}

const literals = (path: string, pattern: RegExp): string[] => [...read(path).matchAll(pattern)].map(([, code]) => code!);

describe('docs/operations/interfaces.md', () => {
  it('names every environment variable', () => {
    const names = [...new Set([...variables(), ...starterVariables()])].filter((name) => !OF_THE_MACHINE.includes(name) && name !== 'STADTTOR_CONTINUED');
    expect(names.length).toBeGreaterThan(25);
    expect(names.filter((name) => !isDocumented(name))).toEqual([]);
  });

  it('names every command, and none that does not exist', () => {
    const commands = commandsOf(stadttor());
    expect(commands).toContain('stadttor demo clock');
    const documented = [...page.matchAll(/^\| `(stadttor [^`]+)`/gm)].map(([, text]) => text!.replaceAll(/ [[<].*$/g, ''));
    expect(documented.toSorted()).toEqual(commands.toSorted());
  });

  it('names every script of package.json that people call', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const mentioned = (name: string): boolean => [`npm ${name}`, `npm run ${name}`].some((call) => spans.some((span) => span.startsWith(call)));
    expect(Object.keys(scripts).filter((name) => !mentioned(name) && !['types', 'lint'].includes(name))).toEqual([]);
  });

  it.each([
    ['of mutations', () => Object.keys(ErrorCode)],
    ['of fields', () => literals('libs/sdk/form/issues.ts', /^ {2}\| '([A-Z_]+)'/gm)],
    ['of GraphQL', () => literals('libs/platform/graphql/errors.ts', /^ {2}'([A-Z_]+)',$/gm)],
    ['of the edge', () => literals('libs/platform/http/edge.ts', /refuse\(reply, \d+, '([A-Z_]+)'\)/g)],
    ['of untrusted documents', () => literals('libs/platform/graphql/trusted-documents.ts', /code: '([A-Z_]+)'/g)],
    ['of the sign-in', () => literals('libs/engines/identity/commands/sign-in.ts', /err\('([A-Z_]+)'\)/g)],
    ['of the demo bank', () => literals('apps/demo/bank/api.ts', /failure\(\d+, '([A-Z_]+)'\)/g)],
  ])('names every code %s', (_whose, codes) => {
    expect(codes().length).toBeGreaterThan(0);
    expect(codes().filter((code) => !isDocumented(code))).toEqual([]);
  });

  it('names every queue and every sweep', async () => {
    const sweeps = filesNamed(/\/sweeps\/[\w-]+\.ts$/).filter((path) => !path.endsWith('.spec.ts')).flatMap((path) => literals(path, /readonly name = '([\w-]+)'/g));
    expect(sweeps.length).toBeGreaterThan(2);
    expect([...(await allQueues()), ...sweeps].filter((name) => !isDocumented(name))).toEqual([]);
  });

  it('names every made-up login', () => {
    const logins = readdirSync(join(ROOT, 'tenants')).filter((town) => /^[a-z]+$/.test(town)).flatMap((town) => literals(`tenants/${town}/demo.yaml`, /subject: ([\w-]+)/g));
    expect(logins.length).toBeGreaterThan(3);
    expect(logins.filter((login) => !isDocumented(login))).toEqual([]);
  });

  it('quotes the ready line as the start prints it', async () => {
    const texts = read('apps/cli/start/texts/de.mjs');
    expect(texts).toContain('`Stadttor ist bereit: ${origin}`');
    expect(page).toContain('`Stadttor ist bereit: http://localhost:8080`');
  });
});
