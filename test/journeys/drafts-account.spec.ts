import PostalMime from 'postal-mime';
import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { discardsOwn, draftOf, keepsForLater, resumes, resumesOwn, savesPage } from '../support/drafts.js';
import { startLogin } from '../support/login.js';
import type { TestLogin } from '../support/login.js';
import { signedIn as signsIn } from '../support/signed-in.js';
import { TownBrowser } from '../support/town-browser.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const DOG = 'dog-tax-registration';
const OWN = '{ ownDrafts { id serviceCode title savedAt deleteOn } }';

let login: TestLogin;
let hall: TownHall;
beforeAll(async () => {
  login = await startLogin();
  hall = await townHall({ issuer: login.issuer, on: '2027-01-04' });
});
afterAll(async () => {
  await hall.close();
  await login.close();
});

const signedIn = (hint: string, code?: string) => signsIn(hall, login, hint, code);

interface Own {
  readonly id: string;
  readonly title: string;
  readonly deleteOn: string;
}
const draftsOf = async (browser: TownBrowser): Promise<readonly Own[]> => (await browser.ask<{ ownDrafts: Own[] }>(OWN)).ownDrafts;

describe('drafts of an account', () => {
  it('are listed with their last change and their day, for their owner alone', async () => {
    const anna = await signedIn('citizen-low');
    const { token } = await anna.citizen.starts(DOG);
    await savesPage(anna.citizen.town, token, { page: 'keeper' }, { givenName: 'Anna', familyName: 'Weidenbach' });
    const [own, ...more] = await draftsOf(anna.browser);
    expect(more).toEqual([]);
    expect(own).toMatchObject({ serviceCode: DOG, title: 'Hund anmelden', savedAt: '2027-01-04T08:00:00.000Z', deleteOn: '2027-02-03' });

    const [other, neighbour, nobody] = [await signedIn('citizen-high'), await signedIn('citizen-low', 'dillingen'), new TownBrowser(hall)];
    for (const { browser } of [other, neighbour, { browser: nobody }]) expect(await draftsOf(browser)).toEqual([]);
    for (const { citizen } of [other, neighbour]) {
      expect(await resumesOwn(citizen.town, own!.id)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await discardsOwn(citizen.town, own!.id)).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await resumesOwn(hall.dueren, own!.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await draftsOf(anna.browser)).toHaveLength(1);
  });

  it('go on on every device of their owner, each with a key of its own, and are deleted there', async () => {
    const { browser, citizen } = await signedIn('citizen-substantial');
    const { town } = citizen;
    const { token } = await citizen.starts(DOG);
    await savesPage(town, token, { page: 'keeper' }, { givenName: 'Murat', familyName: 'Yıldız' });
    const [{ id }] = (await draftsOf(browser)) as [Own];
    const { token: second } = await resumesOwn(town, id);
    expect(second).not.toBe(token);
    expect((await draftOf(town, second!))!.answers).toMatchObject({ givenName: 'Murat' });
    expect(await discardsOwn(town, id)).toMatchObject({ serviceCode: DOG });
    for (const key of [token, second!]) expect(await draftOf(town, key)).toBeNull();
    expect(await draftsOf(browser)).toEqual([]);
  });

  it('are no drafts any more once they are sent', async () => {
    const { browser, citizen } = await signedIn('citizen-high');
    const token = await citizen.fills(DOG, dogTaxAnswers());
    const [{ id }] = (await draftsOf(browser)) as [Own];
    await citizen.sends(token);
    expect(await draftsOf(browser)).toEqual([]);
    expect(await discardsOwn(citizen.town, id)).toMatchObject({ code: 'ALREADY_SUBMITTED' });
  });

  it('open by link and code for nobody with another account, and for their owner without signing in', async () => {
    const [anna, other] = [await signedIn('citizen-low'), await signedIn('citizen-high-2')];
    const { token } = await anna.citizen.starts(DOG);
    const { resume } = await keepsForLater(anna.citizen.town, token);
    expect(await resumes(other.citizen.town, resume!.link, resume!.accessCode)).toMatchObject({ code: 'NOT_FOUND' });
    const opened = await resumes(hall.dueren, resume!.link, resume!.accessCode);
    expect(await draftOf(hall.dueren, opened.token!)).not.toBeNull();
  });

  it('are told of before they go, at the address of the account, with the way to the account', async () => {
    const { citizen } = await signedIn('citizen-substantial');
    hall.turnTo('2027-03-01');
    await citizen.starts(DOG);
    hall.turnTo('2027-03-27');
    await hall.sweep();
    await hall.settle();
    const mails = await Promise.all(hall.dueren.mails().map((mail) => PostalMime.parse(mail)));
    const [warning, ...more] = mails.filter(({ to, subject }) => to?.[0]?.address === 'murat.yildiz@post.example' && subject?.includes('löschen'));
    expect(more).toEqual([]);
    expect(warning!.text).toMatch(/http:\/\/dueren\.localhost:\d+\/konto\n/);
    expect(warning!.text).toContain('31. März 2027');
    hall.turnTo('2027-01-04');
  });
});
