import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ApplyTenant, describeMistake, TenantFolder } from '#engines/tenancy';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { blocksOf } from './how-to.js';

const TEMPLATE = join(import.meta.dirname, '../../tenants/_template');

describe('docs/how-to/add-a-town.md', () => {
  let hall: TownHall;
  let tenants: string;
  let folder: string;

  beforeAll(async () => {
    hall = await townHall();
    tenants = mkdtempSync(join(tmpdir(), 'stadttor-tenants-'));
    folder = join(tenants, 'musterstadt');
    cpSync(TEMPLATE, folder, { recursive: true });
  });

  afterAll(async () => {
    rmSync(tenants, { recursive: true, force: true });
    await hall.close();
  });

  const change = (file: string, from: string, to: string): void => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  const check = async (): Promise<string[]> => (await hall.app.get(ApplyTenant).check(new TenantFolder(folder))).mistakes.map(describeMistake);
  const ask = async (path = '/graphql'): Promise<number> => (await hall.app.inject({ method: 'GET', url: path, headers: { host: 'musterstadt.localhost:8080' } })).statusCode;

  it('names a mistake with file, line and what would be right, as the page shows', async () => {
    change('tenant.yaml', 'land: nordrhein-westfalen', 'land: preussen');
    const mistakes = await check();
    change('tenant.yaml', 'land: preussen', 'land: nordrhein-westfalen');
    expect(mistakes).toEqual([blocksOf('add-a-town.md', 'text')[0]!.trim()]);
  });

  it('finds nothing wrong with a copy of the template', async () => {
    expect(await check()).toEqual([]);
  });

  it('joins while the gateway runs, within seconds', async () => {
    expect(await ask('/theme/x')).toBe(421);

    const begin = Date.now();
    const applied = await hall.app.get(ApplyTenant).execute(folder);
    expect(applied).toMatchObject({ ok: true, value: { code: 'musterstadt', canonicalHost: 'musterstadt.localhost' } });
    while ((await ask('/theme/x')) === 421 && Date.now() - begin < 5_000) await pause(20);
    expect(Date.now() - begin).toBeLessThan(5_000);

    const town = hall.town('musterstadt');
    const told = await town.ask<{ town: { portalName: string; serviceCount: number }; searchServices: { edges: { node: { deed: string } }[] } }>(
      '{ town { portalName serviceCount } searchServices(query: "hund anmelden", first: 1) { edges { node { deed } } } }',
    );
    expect(told).toMatchObject({ town: { portalName: 'Bürgerportal', serviceCount: 3 }, searchServices: { edges: [{ node: { deed: 'Hund anmelden' } }] } });
  });

  it('is sealed off from the first minute on: a town of its own, with its own staff', async () => {
    const clerk = await hall.town('musterstadt').caseWorker('musterstadt-tax-1');
    expect(await clerk.inbox('ALL')).toMatchObject({ totalCount: 0 });
  });

  it('changes nothing when it is applied twice, and follows a change', async () => {
    const apply = (): ReturnType<ApplyTenant['execute']> => hall.app.get(ApplyTenant).execute(folder);
    expect(await apply()).toMatchObject({ ok: true, value: { changed: [] } });

    change('tenant.yaml', 'name: Bürgerportal\n', 'name: Rathaus im Netz\n');
    expect(await apply()).toMatchObject({ ok: true, value: { changed: ['town'] } });
  });

  it('refuses a host that another town has', async () => {
    change('tenant.yaml', 'canonical: musterstadt.localhost', 'canonical: dueren.localhost');
    const applied = await hall.app.get(ApplyTenant).execute(folder);
    expect(applied.ok).toBe(false);
    expect(await hall.dueren.ask<{ town: { code: string } }>('{ town { code } }')).toEqual({ town: { code: 'dueren' } });
  });
});
