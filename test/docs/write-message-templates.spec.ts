import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MESSAGE_FIELDS } from '#sdk/service';
import { ApplyTenant, describeMistake, TenantFolder } from '#engines/tenancy';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { blocksOf, pageText } from './how-to.js';

const PAGE = 'write-message-templates.md';
const FILE = 'templates/resident-parking-permit/plate-differs.yaml';

describe(`docs/how-to/${PAGE}`, () => {
  let hall: TownHall;
  let tenants: string;

  beforeAll(async () => {
    hall = await townHall();
    tenants = mkdtempSync(join(tmpdir(), 'stadttor-tenants-'));
  });

  afterAll(async () => {
    rmSync(tenants, { recursive: true, force: true });
    await hall.close();
  });

  async function written(template: string, code: string) {
    const folder = join(tenants, code);
    cpSync(join(import.meta.dirname, '../../tenants', code === 'musterstadt' ? '_template' : code), folder, { recursive: true });
    mkdirSync(dirname(join(folder, FILE)), { recursive: true });
    writeFileSync(join(folder, FILE), template);
    const apply = hall.app.get(ApplyTenant);
    const { readings, mistakes } = await apply.check(new TenantFolder(folder));
    return { mistakes: mistakes.map(describeMistake), lines: apply.differences(readings).get('templates')! };
  }

  it('is right as it is written there, and compared with the library', async () => {
    const { mistakes, lines } = await written(blocksOf(PAGE, 'yaml')[0]!, 'dueren');
    expect(mistakes).toEqual([]);
    expect(lines).toContain('    de + im Antrag steht {plate}, im Fahrzeugschein lesen wir: …');
  });

  it('is told what is wrong as the page shows', async () => {
    const { mistakes } = await written(blocksOf(PAGE, 'yaml')[0]!.replace('{plate}', '{number}'), 'musterstadt');
    expect(mistakes[0]).toContain(blocksOf(PAGE, 'text')[0]!.trim());
  });

  it('names every field', () => {
    expect(MESSAGE_FIELDS.filter((field) => !pageText(PAGE).includes(`\`${field}\``))).toEqual([]);
  });
});
