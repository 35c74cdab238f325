import { DataSource } from 'typeorm';
import { hashToken } from '#platform/crypto';
import { DraftResume1700000000470 } from '../../libs/engines/forms/store/resume.migration.js';
import { draftOf } from '../support/drafts.js';
import { townHall } from '../support/town-hall.js';

it('drafts that were begun before open with their keys after the migration, in every town', async () => {
  const hall = await townHall({ on: '2027-01-04' });
  const tokens = [];
  for (const town of [hall.dueren, hall.dillingen]) tokens.push({ town, token: (await town.citizen().starts('dog-tax-registration')).token });
  const owner = new DataSource({ type: 'postgres', url: hall.databaseUrl, poolSize: 1, extra: { options: '-c role=stadttor_owner -c search_path=stadttor,platform,public' } });
  await owner.initialize();
  const runner = owner.createQueryRunner();
  const migration = new DraftResume1700000000470();

  await runner.startTransaction();
  await migration.down(runner);
  await runner.commitTransaction();
  for (const { town, token } of tokens) await hall.look('UPDATE stadttor.draft SET token_hash = $1 WHERE tenant_id = $2', [hashToken(token), town.tenant.id]);
  await runner.startTransaction();
  await migration.up(runner);
  await runner.commitTransaction();
  await runner.release();
  await owner.destroy();

  for (const { town, token } of tokens) expect(await draftOf(town, token)).not.toBeNull();
  expect(await hall.look('SELECT 1 FROM stadttor.draft_key')).toHaveLength(2);
  await hall.close();
});
