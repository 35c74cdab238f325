import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, cpSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schemaText } from '../../apps/gateway/schema-text.js';

const ROOT = join(import.meta.dirname, '../..');

describe('what is generated and committed', () => {
  it('schema.graphql is what the code prints', async () => {
    expect(await schemaText()).toBe(readFileSync(join(ROOT, 'apps/gateway/schema.graphql'), 'utf8'));
  });

  it('describes every type, field, argument and value', async () => {
    const undescribed = (await schemaText())
      .split('\n')
      .flatMap((line, index, lines) => (/^(type|input|enum|union|interface|scalar) |^ {2}[A-Za-z_]+[(:]/.test(line) && !lines[index - 1]?.endsWith('"""') ? [line.trim()] : []));
    expect(undescribed.filter((line) => !/^(scalar|type Query|type Mutation)/.test(line))).toEqual([]);
  });

  it('the sites\' operations are what codegen makes of their documents', () => {
    const tree = mkdtempSync(join(tmpdir(), 'stadttor-codegen-'));
    try {
      for (const name of ['package.json', 'codegen.ts', 'tsconfig.json', 'apps', 'libs/api-client']) cpSync(join(ROOT, name), join(tree, name), { recursive: true, filter: (path) => !/\/(testing|start|demo)\//.test(path) });
      symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
      const folder = join('libs', 'api-client', 'generated');
      execFileSync(join(ROOT, 'node_modules/.bin/graphql-codegen'), ['--config', 'codegen.ts', '--silent'], { cwd: tree, stdio: 'pipe' });
      for (const file of readdirSync(join(ROOT, folder)).filter((name) => !/^persisted-documents\..+\.json$/.test(name))) {
        expect({ file, text: readFileSync(join(tree, folder, file), 'utf8') }).toEqual({ file, text: readFileSync(join(ROOT, folder, file), 'utf8') });
      }
    } finally {
      rmSync(tree, { recursive: true, force: true });
    }
  });
});
