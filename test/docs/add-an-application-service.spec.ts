import 'reflect-metadata';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lawPack } from '#law/nordrhein-westfalen';
import * as kernel from '#kernel';
import * as forms from '#sdk/form';
import * as sdk from '#sdk/service';
import type { TextsByLocale } from '#sdk/service';
import { describeService } from '#sdk/service/testing';
import type { LibraryService } from '#composition';
import { PublishLibrary, SERVICE_LIBRARY } from '#engines/catalogue';
import { ApplyTenant, TenantRegistry } from '#engines/tenancy';
import type { CaseWorker } from '../support/case-worker.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { acts, groupsOf, handsOver, linesOf, lookAlikes } from '../support/votes.js';
import { blocksOf, exportsOf } from './how-to.js';

const PAGE = 'add-an-application-service.md';
const CODE = 'bicycle-rack';
const ANSWERS = { address: { street: 'Kölnstraße', houseNumber: '21', postalCode: '52351', city: 'Düren' }, ownGround: false, name: 'Anna Beispiel' };

const [definitionSource, textsSource, serviceSource, specSource] = blocksOf(PAGE, 'ts');
const definition = exportsOf<{ service: LibraryService['service'] }>(definitionSource!, { '#sdk/form': forms, '#sdk/service': sdk });
const made = exportsOf<{ service: LibraryService['service']; texts: TextsByLocale }>(serviceSource!, { './definition.js': definition, './texts/de.js': exportsOf(textsSource!, {}) });

describe(`docs/how-to/${PAGE}`, () => {
  describe('the contract that the fourth block runs', () => {
    exportsOf(specSource!, { '#law/nordrhein-westfalen': { lawPack }, '#kernel': kernel, '#sdk/service/testing': { describeService }, './service.js': made });
  });

  describe('a town that offers it', () => {
    let hall: TownHall;
    let tenants: string;
    let clerk: CaseWorker;

    beforeAll(async () => {
      hall = await townHall({ on: '2027-01-04' });
      tenants = mkdtempSync(join(tmpdir(), 'stadttor-tenants-'));
      // As if its folder lay in libs/services.
      hall.app.get<LibraryService[]>(SERVICE_LIBRARY).push(made);
      expect(await hall.app.get(PublishLibrary, { strict: false }).execute()).toEqual([CODE]);

      const folder = join(tenants, 'dueren');
      cpSync(join(import.meta.dirname, '../../tenants/dueren'), folder, { recursive: true });
      const offer = blocksOf(PAGE, 'yaml')[0]!.replaceAll(/^/gm, '  ');
      writeFileSync(join(folder, 'services.yaml'), `${readFileSync(join(folder, 'services.yaml'), 'utf8').trimEnd()}\n${offer.trimEnd()}\n`);
      expect(await hall.app.get(ApplyTenant).execute(folder)).toMatchObject({ ok: true });
      await hall.app.get(TenantRegistry).refresh();
      clerk = await hall.dueren.caseWorker('dueren-traffic-1');
    });

    afterAll(async () => {
      rmSync(tenants, { recursive: true, force: true });
      await hall.close();
    });

    it('takes applications, and tells who it is not for', async () => {
      const citizen = hall.dueren.citizen();
      const { token } = await citizen.starts(CODE);
      const { address } = ANSWERS;
      expect(await citizen.savesPage(token, 'place', { address })).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: 'ownGround' }] });
      expect(await citizen.savesPage(token, 'place', { address, ownGround: true })).toMatchObject({ __typename: 'StoppedPayload', text: expect.stringContaining('Amt für Recht und Ordnung') });
    });

    it('decides, carries out, hands over, and sees what looks alike', async () => {
      const [first, second] = [await hall.dueren.citizen().submits(CODE, ANSWERS), await hall.dueren.citizen().submits(CODE, { ...ANSWERS, name: 'Bert Beispiel' })];
      expect(await lookAlikes(clerk, (await clerk.finds(second.reference)).id)).toMatchObject([{ reference: first.reference }]);
      expect(await groupsOf(clerk)).toMatchObject([{ department: 'public-order', occasion: '', waiting: 2 }]);
      const { handOver } = await handsOver(clerk, 'public-order', '', CODE);
      const { body } = await hall.dueren.get(handOver!.path, { cookie: clerk.cookie });
      expect(linesOf(body)).toEqual([first, second].map(({ reference }) => ({ reference, street: 'Kölnstraße', house_number: '21' })));

      await clerk.assesses(first.reference, { rack: 'set-up' });
      expect((await acts(clerk, 'completeCase', first.reference)).case).toMatchObject({ state: 'CLOSED' });
      expect(await hall.dueren.citizen().status(first.reference, first.accessCode)).toMatchObject({ state: 'CLOSED', nextStep: 'Gute Fahrt!' });

      await clerk.assesses(second.reference, { rack: 'refuse' });
      expect((await acts(clerk, 'issueNotice', second.reference)).case).toMatchObject({ state: 'ANSWERED' });
    });
  });
});
