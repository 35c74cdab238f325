import 'reflect-metadata';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as sdk from '#sdk/service';
import type { DescribedService, TextsByLocale } from '#sdk/service';
import { describeService } from '#sdk/service/testing';
import type { LibraryService } from '#composition';
import { PublishLibrary, SERVICE_LIBRARY } from '#engines/catalogue';
import { ApplyTenant, TenantRegistry } from '#engines/tenancy';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { blocksOf, exportsOf } from './how-to.js';

const TEMPLATE = join(import.meta.dirname, '../../tenants/_template');

const [serviceSource, textsSource, specSource] = blocksOf('add-a-described-service.md', 'ts');
const made = exportsOf<{ service: DescribedService; texts: TextsByLocale }>(serviceSource!, { '#sdk/service': sdk, './texts/de.js': exportsOf(textsSource!, {}) });

describe('docs/how-to/add-a-described-service.md', () => {
  describe('the contract that the third block runs', () => {
    exportsOf(specSource!, { '#sdk/service/testing': { describeService }, './service.js': made });
  });

  describe('a town that offers it', () => {
    let hall: TownHall;
    let tenants: string;

    beforeAll(async () => {
      hall = await townHall();
      tenants = mkdtempSync(join(tmpdir(), 'stadttor-tenants-'));
      // As if its folder lay in libs/services.
      hall.app.get<LibraryService[]>(SERVICE_LIBRARY).push(made);
    });

    afterAll(async () => {
      rmSync(tenants, { recursive: true, force: true });
      await hall.close();
    });

    it('publishes it once', async () => {
      const publish = hall.app.get(PublishLibrary, { strict: false });
      expect(await publish.execute()).toEqual(['fishing-licence']);
      expect(await publish.execute()).toEqual([]);
    });

    it('shows and finds it with the town\'s fee', async () => {
      const folder = join(tenants, 'musterstadt');
      cpSync(TEMPLATE, folder, { recursive: true });
      const offer = blocksOf('add-a-described-service.md', 'yaml')[0]!.replaceAll(/^/gm, '  ');
      writeFileSync(join(folder, 'services.yaml'), `${readFileSync(join(folder, 'services.yaml'), 'utf8').trimEnd()}\n${offer.trimEnd()}\n`);
      expect(await hall.app.get(ApplyTenant).execute(folder)).toMatchObject({ ok: true });
      await hall.app.get(TenantRegistry).refresh();

      const query = `{ searchServices(query: "angelschein", first: 1) { edges { node { code } } } service(code: "fishing-licence") { deed summary availability feeDetails { amount } office { name } } }`;
      expect(await hall.town('musterstadt').ask(query)).toEqual({
        searchServices: { edges: [{ node: { code: 'fishing-licence' } }] },
        service: {
          deed: 'Fischereischein beantragen',
          summary: 'Mit dem Fischereischein dürfen Sie in Musterstadt angeln.',
          availability: 'NOT_ONLINE_YET',
          feeDetails: [{ amount: '16,00 Euro' }],
          office: { name: 'Bürgerbüro' },
        },
      });
    });
  });
});
