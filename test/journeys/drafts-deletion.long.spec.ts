import PostalMime from 'postal-mime';
import { TenantDatabase } from '#platform/database';
import { Drafts } from '#engines/forms';
import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { draftOf, keepsForLater, resumes, savesPage } from '../support/drafts.js';
import type { Town } from '../support/town.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const DOG = 'dog-tax-registration';

describe('a draft that nobody goes on with', () => {
  let hall: TownHall;
  let town: Town;
  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
    town = hall.dueren;
  });
  afterEach(() => hall.close());

  async function begun(email?: string): Promise<string> {
    const { token } = await town.citizen().starts(DOG);
    await savesPage(town, token, { page: 'keeper' }, { givenName: 'Anna', familyName: 'Zwitscherich' });
    await keepsForLater(town, token, email === undefined ? {} : { email });
    return token;
  }

  /** Warnings that have left the house, by address. */
  async function warnings(): Promise<{ to: string | undefined; text: string }[]> {
    await hall.settle();
    const mails = await Promise.all(town.mails().map((mail) => PostalMime.parse(mail)));
    return mails.filter(({ subject }) => subject?.includes('löschen')).map(({ to, text }) => ({ to: to?.[0]?.address, text: text ?? '' }));
  }

  it('is told of five days before it goes, once, and goes after thirty with keys, link and code', async () => {
    const token = await begun('anna@post.example');
    const silent = await begun();
    expect((await draftOf(town, token))!.deleteOn).toBe('2027-02-03');
    hall.turnTo('2027-01-28');
    await hall.sweep();
    expect(await warnings()).toEqual([]);

    hall.turnTo('2027-01-29');
    for (let round = 0; round < 3; round += 1) await hall.sweep();
    const [warning, ...more] = await warnings();
    expect(more).toEqual([]);
    const { link, accessCode } = (await draftOf(town, token))!.resume!;
    expect(warning).toMatchObject({ to: 'anna@post.example', text: expect.stringContaining(`http://dueren.localhost:8080/weitermachen/${link}`) });
    expect(warning!.text).toContain('3. Februar 2027');
    expect(warning!.text).not.toMatch(new RegExp(`Zwitscherich|Anna|${accessCode}`));

    hall.turnTo('2027-02-03');
    await hall.sweep();
    for (const key of [token, silent]) expect(await draftOf(town, key)).not.toBeNull();
    hall.turnTo('2027-02-04');
    await hall.sweep();
    for (const key of [token, silent]) expect(await draftOf(town, key)).toBeNull();
    expect((await resumes(town, link, accessCode)).code).toBe('NOT_FOUND');
    for (const table of ['draft', 'draft_key', 'draft_resume']) expect([table, await hall.look(`SELECT 1 FROM stadttor.${table}`)]).toEqual([table, []]);
  });

  it('begins its thirty days anew with every save, and is told of again', async () => {
    const token = await begun('anna@post.example');
    hall.turnTo('2027-01-30');
    await hall.sweep();
    await savesPage(town, token, { page: 'keeper' }, { givenName: 'Anna', familyName: 'Neu' });
    expect((await draftOf(town, token))!.deleteOn).toBe('2027-03-01');
    hall.turnTo('2027-02-10');
    await hall.sweep();
    expect(await draftOf(town, token)).not.toBeNull();
    hall.turnTo('2027-02-24');
    await hall.sweep();
    expect((await warnings()).map(({ text }) => /bis zum (\S+ \S+) 2027/.exec(text)![1]).toSorted().toReversed()).toEqual(['3. Februar', '1. März']);
  });

  it('is told of once though two processes sweep at the same time', async () => {
    await begun('anna@post.example');
    hall.turnTo('2027-01-30');
    await Promise.all(Array.from({ length: 4 }, () => hall.sweep()));
    expect(await warnings()).toHaveLength(1);
  });

  it('would be told of more than once if the note were not looked at again under the lock: the control', async () => {
    await begun('anna@post.example');
    hall.turnTo('2027-01-30');
    const drafts = hall.app.get(Drafts, { strict: false });
    jest.spyOn(drafts, 'isExpiring').mockReturnValue(true);
    const ids = await hall.app.get(TenantDatabase).withTenant({ tenantId: town.tenant.id }, 'read', (tx) => drafts.expiring(tx));
    jest.spyOn(drafts, 'expiring').mockResolvedValue(ids);
    for (let round = 0; round < 3; round += 1) await hall.sweep();
    jest.restoreAllMocks();
    expect((await warnings()).length).toBeGreaterThan(1);
  });

  it('is no matter of warning once it was sent; its receipt stays until its day', async () => {
    const token = await town.citizen().fills(DOG, dogTaxAnswers());
    await keepsForLater(town, token, { email: 'anna@post.example' });
    await town.citizen().sends(token);
    hall.turnTo('2027-01-30');
    await hall.sweep();
    expect(await warnings()).toEqual([]);
    expect((await draftOf(town, token))!.submitted).not.toBeNull();
  });
});
