import { ok } from '#kernel';
import { Idempotency } from '#platform/idempotency';
import { Drafts } from '#engines/forms';
import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const TIMES = 20;

describe('a registration that is sent off more than once', () => {
  let hall: TownHall;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
  });

  afterEach(() => hall.close());

  const count = async (table: string): Promise<number> => (await hall.look<{ count: number }>(`SELECT count(*)::int AS count FROM stadttor.${table}`))[0]!.count;

  /** What of it came into being. */
  async function traces(): Promise<object> {
    await hall.settle();
    return { cases: await count('case_file'), histories: await count('case_event'), mails: hall.dueren.mails().length };
  }
  const ONE = { cases: 1, histories: 1, mails: 1 };

  it('makes one case, one reference and one mail of twenty clicks at once', async () => {
    const anna = hall.dueren.citizen();
    const token = await anna.fills('dog-tax-registration', dogTaxAnswers());
    const sent = await Promise.all(Array.from({ length: TIMES }, () => anna.sends(token, 'one intention')));
    expect(new Set(sent.map(({ submission }) => JSON.stringify(submission))).size).toBe(1);
    expect(sent[0]!.submission!.reference).toMatch(/^2027-/);
    expect(await traces()).toEqual(ONE);
  });

  it('answers twenty repetitions with the first answer', async () => {
    const anna = hall.dueren.citizen();
    const token = await anna.fills('dog-tax-registration', dogTaxAnswers());
    const first = await anna.sends(token);
    for (let again = 0; again < TIMES; again += 1) expect(await anna.sends(token)).toEqual(first);
    expect(await traces()).toEqual(ONE);
  });

  it('stays one case when twenty windows each have an intention of their own', async () => {
    const anna = hall.dueren.citizen();
    const token = await anna.fills('dog-tax-registration', dogTaxAnswers());
    const sent = await Promise.all(Array.from({ length: TIMES }, (_, window) => anna.sends(token, `window ${window}`)));
    expect(new Set(sent.map(({ submission }) => submission?.reference)).size).toBe(1);
    expect(await traces()).toEqual(ONE);
  });

  it('is still the same a day later, when the key has been forgotten', async () => {
    const anna = hall.dueren.citizen();
    const token = await anna.fills('dog-tax-registration', dogTaxAnswers());
    const first = await anna.sends(token);
    hall.turnTo('2027-01-07');
    await hall.sweep();
    await hall.look('DELETE FROM stadttor.idempotency_key');
    expect(await anna.sends(token)).toEqual(first);
    expect(await traces()).toEqual(ONE);
  });

  it('may be mended and sent again with the same key after a refusal', async () => {
    const anna = hall.dueren.citizen();
    const { token } = await anna.starts('dog-tax-registration');
    expect(await anna.sends(token)).toMatchObject({ __typename: 'ProblemFailure', code: 'INCOMPLETE' });
    expect(await count('idempotency_key')).toBe(0);
    const whole = await anna.fills('dog-tax-registration', dogTaxAnswers());
    const undeclared = await hall.dueren.ask<{ submitApplication: { fields: { path: string; code: string }[] } }>(
      'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { ... on InvalidInput { fields { path code } } } }',
      { input: { token: whole, idempotencyKey: 'one intention', declarations: ['true-and-complete'] } },
    );
    expect(undeclared.submitApplication.fields).toEqual([{ path: 'declarations.report-changes', code: 'NOT_ACCEPTED' }]);
    expect((await anna.sends(whole)).submission).toBeDefined();
    expect(await traces()).toEqual(ONE);
  });

  it('can not be changed afterwards, and keeps nothing of itself in the draft', async () => {
    const anna = hall.dueren.citizen();
    const token = await anna.fills('dog-tax-registration', dogTaxAnswers());
    await anna.sends(token);
    expect(await anna.savesPage(token, 'keeper', { givenName: 'Eva', familyName: 'Neu', bornOn: '1990-01-01' })).toMatchObject({ __typename: 'ProblemFailure', code: expect.stringMatching(/ALREADY_SUBMITTED|NOT_FOUND/) });
    expect(await anna.draft(token, 'answers submitted { reference }')).toEqual({ answers: {}, submitted: { reference: expect.any(String) } });
  });

  it('makes two cases of two drafts, whatever their keys: they are two intentions', async () => {
    const anna = hall.dueren.citizen();
    const tokens = [await anna.fills('dog-tax-registration', dogTaxAnswers()), await anna.fills('dog-tax-registration', dogTaxAnswers())];
    const sent = await Promise.all(tokens.map((token) => anna.sends(token, 'the same key')));
    expect(new Set(sent.map(({ submission }) => submission!.reference)).size).toBe(2);
  });

  it('is a mistake when the same key comes with another request', async () => {
    const anna = hall.dueren.citizen();
    const token = await anna.fills('dog-tax-registration', dogTaxAnswers());
    await anna.sends(token, 'one intention');
    const other = await hall.dueren.ask<{ submitApplication: object }>('mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { ... on ProblemFailure { code } } }', {
      input: { token, idempotencyKey: 'one intention', declarations: [] },
    });
    expect(other.submitApplication).toEqual({ code: 'IDEMPOTENCY_MISMATCH' });
    expect(await traces()).toEqual(ONE);
  });

  it('makes many cases of twenty clicks without key, lock and unique draft: the control', async () => {
    const anna = hall.dueren.citizen();
    const token = await anna.fills('dog-tax-registration', dogTaxAnswers());
    await hall.look('ALTER TABLE stadttor.case_file DROP CONSTRAINT case_file_draft_id_key');
    const drafts = hall.app.get(Drafts, { strict: false });
    const byToken = drafts.byToken.bind(drafts);
    jest.spyOn(drafts, 'byToken').mockImplementation((tx, asked) => byToken(tx, asked));
    jest.spyOn(hall.app.get(Idempotency, { strict: false }), 'claim').mockResolvedValue(ok(undefined));
    await Promise.all(Array.from({ length: TIMES }, () => anna.sends(token).catch(() => undefined)));
    jest.restoreAllMocks();
    expect(await count('case_file')).toBeGreaterThan(1);
  });
});
