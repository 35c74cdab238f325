import type { Clock } from '#kernel';
import { WALL_CLOCK } from '#platform/clock';
import { hashToken } from '#platform/crypto';
import { Tx } from '#platform/database';
import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { discards, draftOf, keepsForLater, resumes, savesPage } from '../support/drafts.js';
import type { Opened, Resume } from '../support/drafts.js';
import type { Town } from '../support/town.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const DOG = 'dog-tax-registration';
const NO_LINK = '0'.repeat(26);
const NO_CODE = '0000-0000-0000';
const MINUTE = 60_000;

let hall: TownHall;
let town: Town;
beforeAll(async () => {
  hall = await townHall({ on: '2027-01-04' });
  town = hall.dueren;
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => hall.close());

/** A draft with its first page filled in, and what opens it elsewhere. */
async function interrupted(more: object = { page: 'contact' }): Promise<{ token: string; resume: Resume }> {
  const { token } = await town.citizen().starts(DOG);
  await savesPage(town, token, { page: 'keeper' }, { givenName: 'Anna', familyName: 'Weidenbach' });
  const { resume } = await keepsForLater(town, token, more);
  return { token, resume: resume! };
}

/** Real time, so many minutes from now. */
function after(minutes: number): void {
  jest.spyOn(hall.app.get<Clock>(WALL_CLOCK), 'now').mockImplementation(() => new Date(Date.now() + minutes * MINUTE));
}

describe('a draft that goes on on another device', () => {
  it('opens by link and code at the page where it stopped; the first device keeps its own key', async () => {
    const { token, resume } = await interrupted();
    expect(resume).toEqual({ link: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/), accessCode: expect.stringMatching(/^(\w{4}-){2}\w{4}$/), email: null });
    const typed = { link: resume.link.toLowerCase().replaceAll('0', 'o'), code: ` ${resume.accessCode.toLowerCase().replaceAll('-', ' ')} ` };
    const opened = await resumes(town, typed.link, typed.code);
    expect(opened).toMatchObject({ token: expect.stringMatching(/^[\w-]{43}$/), serviceCode: DOG });
    expect(opened.token).not.toBe(token);

    const [here, there] = [await draftOf(town, token), await draftOf(town, opened.token!)];
    expect(there).toEqual(here);
    expect(there).toMatchObject({ stoppedPage: 'contact', answers: { givenName: 'Anna' }, resume });
    expect((await savesPage(town, opened.token!, { page: 'household' }, { jointKeepers: false, dogsSoFar: 0 })).nextPage).toBe('dog');
    expect((await savesPage(town, token, { page: 'contact' }, contactOf('anna@post.example'))).nextPage).toBe('household');
    expect((await draftOf(town, token))!.answers).toMatchObject({ givenName: 'Anna', dogsSoFar: 0, email: 'anna@post.example' });
  });

  it('keeps one link and one code, however often it is interrupted', async () => {
    const { token, resume } = await interrupted();
    expect((await keepsForLater(town, token)).resume).toEqual(resume);
  });

  it('is one case, whichever device sends it, and the other one sees its receipt', async () => {
    const token = await town.citizen().fills(DOG, dogTaxAnswers());
    const { resume } = await keepsForLater(town, token);
    const { token: second } = await resumes(town, resume!.link, resume!.accessCode);
    const sent = await Promise.all([town.citizen().sends(token, 'here'), town.citizen().sends(second!, 'there')]);
    expect(new Set(sent.map(({ submission }) => submission?.reference)).size).toBe(1);
    const { token: third } = await resumes(town, resume!.link, resume!.accessCode);
    expect((await draftOf(town, third!))!.submitted!.reference).toBe(sent[0]!.submission!.reference);
  });
});

const contactOf = (email: string) => ({ email, address: { street: 'Musterweg', houseNumber: '12 a', postalCode: '52349', city: 'Düren' } });

describe('link and code', () => {
  it('open nothing one without the other, and nothing in another town', async () => {
    const { resume } = await interrupted();
    const other = await interrupted();
    const tries: readonly (readonly [Town, string, string])[] = [
      [town, resume.link, NO_CODE], [town, resume.link, other.resume.accessCode], [town, NO_LINK, resume.accessCode], [hall.dillingen, resume.link, resume.accessCode],
    ];
    for (const [where, link, code] of tries) expect(await resumes(where, link, code)).toEqual({ __typename: 'ProblemFailure', code: 'NOT_FOUND' });
    expect(await resumes(town, resume.link, '')).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await resumes(town, resume.link, resume.accessCode)).token).toBeDefined();
  });

  it('are not for staff', async () => {
    const { token, resume } = await interrupted();
    const { cookie } = await town.caseWorker();
    const desk = { cookie, staff: true };
    expect(await resumes(town, resume.link, resume.accessCode, desk)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await keepsForLater(town, token, {}, desk)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await discards(town, token, desk)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lie in no table as they are', async () => {
    const { token, resume } = await interrupted({ email: 'anna.kanari@post.example' });
    const rows = await hall.look<{ row: object }>(`SELECT to_jsonb(r) AS row FROM stadttor.draft_resume r UNION ALL SELECT to_jsonb(k) FROM stadttor.draft_key k UNION ALL SELECT to_jsonb(d) FROM stadttor.draft d`);
    const texts = JSON.stringify(rows).replaceAll(/\\\\x([0-9a-f]+)/g, (_, hex: string) => Buffer.from(hex, 'hex').toString('latin1'));
    for (const secret of [token, resume.link, resume.accessCode, resume.accessCode.replaceAll('-', ''), 'kanari', 'Weidenbach']) expect(texts).not.toContain(secret);
  });
});

describe('wrong codes', () => {
  const tells = ({ code, until }: Opened): string => (code === 'TOO_MANY_TRIES' ? `waits ${Math.round((Date.parse(until!) - Date.now()) / MINUTE)}` : (code ?? 'opens'));

  it.each([['of a draft', true], ['of a link that does not exist', false]])('%s have to wait longer and longer, and are told the same', async (_what, exists) => {
    const link = exists ? (await interrupted()).resume.link : '1'.repeat(26);
    const told: string[] = [];
    for (let time = 0; time < 6; time += 1) told.push(tells(await resumes(town, link, NO_CODE)));
    expect(told).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'waits 3', 'waits 3', 'waits 3']);
    after(4);
    expect([tells(await resumes(town, link, NO_CODE)), tells(await resumes(town, link, NO_CODE))]).toEqual(['NOT_FOUND', 'waits 10']);
    after(24 * 60 + 30);
    expect(tells(await resumes(town, link, NO_CODE))).toBe('NOT_FOUND');
    expect(tells(await resumes(town, link, NO_CODE))).toBe('NOT_FOUND');
  });

  it('delay the right one, too, and never lock it out', async () => {
    const { resume } = await interrupted();
    for (let time = 0; time < 30; time += 1) {
      after(time * 20);
      expect((await resumes(town, resume.link, NO_CODE)).code).toBe('NOT_FOUND');
    }
    expect(tells(await resumes(town, resume.link, resume.accessCode))).toMatch(/^waits/);
    after(30 * 20);
    expect(tells(await resumes(town, resume.link, resume.accessCode))).toBe('opens');
    for (let time = 0; time < 2; time += 1) expect(tells(await resumes(town, resume.link, NO_CODE))).toBe('NOT_FOUND');
    expect(tells(await resumes(town, resume.link, resume.accessCode))).toBe('opens');
  });

  it('of one draft do not delay another, nor the neighbour', async () => {
    const [one, other] = [await interrupted(), await interrupted()];
    for (let time = 0; time < 4; time += 1) await resumes(town, one.resume.link, NO_CODE);
    expect(tells(await resumes(town, one.resume.link, NO_CODE))).toMatch(/^waits/);
    expect(tells(await resumes(hall.dillingen, one.resume.link, NO_CODE))).toBe('NOT_FOUND');
    expect(tells(await resumes(town, other.resume.link, other.resume.accessCode))).toBe('opens');
  });

  it('take as long for a link that exists as for one that does not', async () => {
    jest.spyOn(hall.app.get<Clock>(WALL_CLOCK), 'now').mockImplementation(() => new Date(Date.now()));
    const times: Record<string, number[]> = { known: [], unknown: [] };
    for (let round = 0; round < 15; round += 1) {
      const known = (await interrupted()).resume.link;
      for (const [kind, link] of [['known', known], ['unknown', crypto.randomUUID()]] as const) {
        const begin = performance.now();
        await resumes(town, link, NO_CODE);
        times[kind]!.push(performance.now() - begin);
      }
    }
    const median = (kind: string): number => times[kind]!.toSorted((a, b) => a - b)[7]!;
    expect(median('unknown')).toBeGreaterThan(median('known') * 0.6);
    expect(median('known')).toBeGreaterThan(median('unknown') * 0.6);
  });

  /** How many of twenty guesses at once are looked at, after one wrong one. */
  async function lookedAt(): Promise<number> {
    const { resume } = await interrupted();
    await resumes(town, resume.link, NO_CODE);
    const told = await Promise.all(Array.from({ length: 20 }, () => resumes(town, resume.link, NO_CODE)));
    return told.filter(({ code }) => code === 'NOT_FOUND').length;
  }

  it('count one by one though twenty come at once', async () => {
    expect(await lookedAt()).toBe(2);
  });

  it('would be looked at many at a time without the lock: the control', async () => {
    jest.spyOn(Tx.prototype, 'lock').mockResolvedValue();
    expect(await lookedAt()).toBeGreaterThan(2);
  });

  it('of yesterday are forgotten by the sweep', async () => {
    await resumes(town, NO_LINK, NO_CODE);
    expect(await hall.look('SELECT 1 FROM stadttor.code_try')).not.toEqual([]);
    after(72 * 60);
    await hall.sweep();
    expect(await hall.look('SELECT 1 FROM stadttor.code_try')).toEqual([]);
  });
});

describe('the mail with the link', () => {
  const mailsTo = async (address: string): Promise<string[]> => {
    await hall.settle();
    return town.mails().filter((mail) => mail.includes(`To: ${address}`));
  };

  it('holds the link and the day of deletion, and neither the code nor anything that was typed', async () => {
    const { token } = await town.citizen().starts(DOG);
    await savesPage(town, token, { page: 'keeper' }, { givenName: 'Anna', familyName: 'Zwitscherich' });
    const { resume, mailed } = await keepsForLater(town, token, { email: 'anna.link@post.example' });
    expect([mailed, resume!.email]).toEqual([true, 'anna.link@post.example']);
    const [mail] = await mailsTo('anna.link@post.example');
    const text = mail!.replaceAll(/=\r?\n/g, '');
    expect(text).toContain(`http://dueren.localhost:8080/weitermachen/${resume!.link}`);
    expect(text).toContain('3. Februar 2027');
    expect(text).not.toMatch(/Zwitscherich|Anna\b/);
    for (const code of [resume!.accessCode, resume!.accessCode.replaceAll('-', '')]) expect(text).not.toContain(code);
  });

  it('is not sent to an address that is none', async () => {
    const { token } = await interrupted();
    expect(await keepsForLater(town, token, { email: 'anna' })).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'email' }] });
  });

  it('floods no mailbox: three at once to one address, five from one draft', async () => {
    const { token } = await interrupted();
    const flood: (boolean | null | undefined)[] = [];
    for (let time = 0; time < 4; time += 1) flood.push((await keepsForLater(town, token, { email: 'opfer@post.example' })).mailed);
    expect(flood).toEqual([true, true, true, false]);
    expect((await keepsForLater(town, (await interrupted()).token, { email: 'Opfer@post.example' })).mailed).toBe(false);
    expect(await mailsTo('opfer@post.example')).toHaveLength(3);
    for (const expected of [true, true, false]) expect((await keepsForLater(town, token, { email: `${crypto.randomUUID()}@post.example` })).mailed).toBe(expected);
    after(31);
    expect((await keepsForLater(town, (await interrupted()).token, { email: 'opfer@post.example' })).mailed).toBe(true);
  });
});

describe('a draft that its author deletes', () => {
  it('opens nowhere any more, and leaves nothing but the fact in the audit trail', async () => {
    const { token, resume } = await interrupted({ email: 'anna@post.example' });
    const { token: second } = await resumes(town, resume.link, resume.accessCode);
    const [{ id }] = (await hall.look<{ id: string }>('SELECT draft_id AS id FROM stadttor.draft_key WHERE token_hash = $1', [hashToken(token)])) as [{ id: string }];
    expect(await discards(town, second!)).toMatchObject({ serviceCode: DOG });
    for (const key of [token, second!]) expect(await draftOf(town, key)).toBeNull();
    expect(await resumes(town, resume.link, resume.accessCode)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await savesPage(town, token, { page: 'keeper' }, { givenName: 'Anna', familyName: 'Neu' })).toMatchObject({ code: 'NOT_FOUND' });
    for (const [table, column] of [['draft', 'id'], ['draft_key', 'draft_id'], ['draft_resume', 'draft_id']]) expect(await hall.look(`SELECT 1 FROM stadttor.${table} WHERE ${column} = $1`, [id])).toEqual([]);
    expect(await hall.look(`SELECT action FROM stadttor.audit_event WHERE object_id = $1 AND action LIKE 'draft.%' ORDER BY action`, [id])).toEqual([{ action: 'draft.delete' }, { action: 'draft.resume' }]);
  });

  it('is not deleted by a stranger, nor in another town, nor after it was sent', async () => {
    const { token } = await interrupted();
    expect(await discards(hall.dillingen, token)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await discards(town, 'x'.repeat(43))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await draftOf(town, token)).not.toBeNull();
    const sent = await town.citizen().fills(DOG, dogTaxAnswers());
    await town.citizen().sends(sent);
    expect(await discards(town, sent)).toMatchObject({ code: 'ALREADY_SUBMITTED' });
    expect(await keepsForLater(town, sent)).toMatchObject({ code: 'ALREADY_SUBMITTED' });
  });
});
