import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

interface Violation {
  /** First the file that breaks the rule, then what it needs. */
  readonly plant: Readonly<Record<string, string>>;
}

const uses = (engine: string, forbidden: string): Violation => ({
  plant: { [`libs/engines/${engine}/uses-${forbidden}.ts`]: `import '#engines/${forbidden}';\n`, [`libs/engines/${forbidden}/index.ts`]: 'export const engine = 1;\n' },
});

/** One planted violation per rule. */
const VIOLATIONS: Readonly<Record<string, Violation>> = {
  'no-cycles': { plant: { 'libs/kernel/a.ts': `import './b.js';\nexport const a = 1;\n`, 'libs/kernel/b.ts': `import './a.js';\nexport const b = 1;\n` } },
  resolvable: { plant: { 'libs/kernel/resolvable.ts': `import './nowhere.js';\n` } },
  'kernel-knows-nobody': { plant: { 'libs/kernel/kernel-knows-nobody.ts': `import '#sdk/form';\n`, 'libs/sdk/form/index.ts': 'export const form = 1;\n' } },
  'sdk-knows-the-kernel': { plant: { 'libs/sdk/form/sdk-knows-the-kernel.ts': `import 'pg';\n` } },
  'definitions-are-data': { plant: { 'libs/services/definitions-are-data/service.ts': `import 'yaml';\n` } },
  'definitions-touch-no-machine': { plant: { 'libs/law/planted/index.ts': `import 'node:fs';\n` } },
  'providers-know-the-sdk': { plant: { 'libs/providers/payment/planted/index.ts': `import '#platform/http';\n`, 'libs/platform/http/index.ts': 'export const http = 1;\n' } },
  'platform-knows-no-engine': { plant: { 'libs/platform/http/platform-knows-no-engine.ts': `import '#engines/audit';\n`, 'libs/engines/audit/index.ts': 'export const engine = 1;\n' } },
  'one-door': { plant: { 'libs/engines/cases/one-door.ts': `import '../audit/store/inside.js';\n`, 'libs/engines/audit/store/inside.ts': 'export const inside = 1;\n' } },
  'one-door-for-apps': { plant: { 'apps/worker/one-door-for-apps.ts': `import '../../libs/engines/audit/store/inside.js';\n`, 'libs/engines/audit/store/inside.ts': 'export const inside = 1;\n' } },
  'ui-knows-the-form': { plant: { 'libs/ui/ui-knows-the-form.ts': `import '#platform/http';\n`, 'libs/platform/http/index.ts': 'export const http = 1;\n' } },
  'builders-are-for-tests': { plant: { 'libs/engines/audit/builders-are-for-tests.ts': `import './testing/index.js';\n`, 'libs/engines/audit/testing/index.ts': 'export const builder = 1;\n' } },
  'domain-is-pure': { plant: { 'libs/engines/audit/domain/domain-is-pure.ts': `import 'typeorm';\n` } },
  'sites-see-the-api-only': { plant: { 'apps/portal/sites-see-the-api-only.ts': `import '#platform/http';\n`, 'libs/platform/http/index.ts': 'export const http = 1;\n' } },
  'audit-uses': uses('audit', 'tenancy'),
  'tenancy-uses': uses('tenancy', 'documents'),
  'documents-uses': uses('documents', 'notifications'),
  'notifications-uses': uses('notifications', 'identity'),
  'identity-uses': uses('identity', 'cases'),
  'content-uses': uses('content', 'forms'),
  'forms-uses': uses('forms', 'catalogue'),
  'payments-uses': uses('payments', 'cases'),
  'reports-uses': uses('reports', 'cases'),
  'catalogue-uses': uses('catalogue', 'cases'),
  'participation-uses': uses('participation', 'cases'),
  'council-uses': uses('council', 'cases'),
  'bookings-uses': uses('bookings', 'cases'),
  'cases-uses': uses('cases', 'reports'),
  'insight-uses': { plant: { 'libs/engines/insight/insight-uses.ts': `import '#services/planted';\n`, 'libs/services/planted/service.ts': 'export const service = 1;\n' } },
};

function ruleNames(): string[] {
  const script = `import('${join(ROOT, '.dependency-cruiser.mjs')}').then((m) => process.stdout.write(JSON.stringify(m.default.forbidden.map((rule) => rule.name))))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })) as string[];
}

interface Found {
  readonly rule: { readonly name: string };
  readonly from: string;
}

/** What the rules find in a small tree with these files. */
function findings(files: Readonly<Record<string, string>>): readonly Found[] {
  const tree = mkdtempSync(join(tmpdir(), 'stadttor-layers-'));
  try {
    for (const name of ['package.json', 'tsconfig.json', '.dependency-cruiser.mjs']) cpSync(join(ROOT, name), join(tree, name));
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    for (const folder of ['apps', 'libs']) mkdirSync(join(tree, folder), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), text);
    }
    const cruise = join(ROOT, 'node_modules/.bin/depcruise');
    const { stdout } = spawnSync(cruise, ['apps', 'libs', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'], { cwd: tree, encoding: 'utf8', maxBuffer: 1e8 });
    return (JSON.parse(stdout) as { summary: { violations: Found[] } }).summary.violations;
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

describe('the layer rules', () => {
  let found: readonly Found[];

  beforeAll(() => {
    found = findings(Object.assign({}, ...Object.values(VIOLATIONS).map(({ plant }) => plant)) as Record<string, string>);
  });

  it('have a planted violation each, in a file of its own', () => {
    expect(Object.keys(VIOLATIONS).toSorted()).toEqual(ruleNames().toSorted());
    const culprits = Object.values(VIOLATIONS).map(({ plant }) => Object.keys(plant)[0]);
    expect(new Set(culprits).size).toBe(culprits.length);
  });

  it.each(Object.entries(VIOLATIONS))('%s finds its planted violation', (name, { plant }) => {
    expect(found.filter(({ rule }) => rule.name === name).map(({ from }) => from)).toContain(Object.keys(plant)[0]);
  });

  it('find nothing in a clean tree', () => {
    expect(findings({ 'libs/kernel/index.ts': 'export const kernel = 1;\n' })).toEqual([]);
  });
});
