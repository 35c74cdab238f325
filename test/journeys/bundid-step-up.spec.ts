import type { AssuranceLevel, Clock } from '#kernel';
import { WALL_CLOCK } from '#platform/clock';
import { ServiceCatalogue } from '#engines/catalogue';
import type { FormDefinition } from '#sdk/form';
import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { signsInByBundId, TestBundId } from '../support/bundid.js';
import { Citizen } from '../support/citizen.js';
import { TownBrowser } from '../support/town-browser.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const DOG = 'dog-tax-registration';
const KEPT = 'answers form';

let bundid: TestBundId;
let hall: TownHall;

beforeAll(async () => {
  bundid = await TestBundId.start();
  hall = await townHall({ bundid: bundid.entityId });
  bundid.knows(hall);
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await hall.close();
  await bundid.close();
});

/** Somebody in a browser of their own, who can sign in on the way. */
function somebody(): { browser: TownBrowser; citizen: Citizen; signIn: (person: string, more?: string) => Promise<string> } {
  const browser = new TownBrowser(hall);
  const town = hall.dueren;
  const ask = town.ask.bind(town);
  jest.spyOn(town, 'ask').mockImplementation((query, variables) => ask(query, variables, { cookie: [...browser.cookies].map((pair) => pair.join('=')).join('; ') }));
  Object.defineProperty(town, 'origin', { value: browser.origin });
  return { browser, citizen: new Citizen(town), signIn: (person, more = '') => signsInByBundId(bundid, browser, person, more) };
}

/** Until the end of the test the town asks for this level, and for another form if one is given. */
function asksFor(assuranceLevel: AssuranceLevel, changed: (form: FormDefinition) => FormDefinition = (form) => form): void {
  const catalogue = hall.app.get(ServiceCatalogue, { strict: false });
  const [find, pinned] = [catalogue.find.bind(catalogue), catalogue.pinned.bind(catalogue)];
  jest.spyOn(catalogue, 'find').mockImplementation(async (bound, code) => {
    const found = await find(bound, code);
    return found && { ...found, service: { ...found.service, assuranceLevel } };
  });
  jest.spyOn(catalogue, 'pinned').mockImplementation(async (code, version) => {
    const known = await pinned(code, version);
    return { ...known, service: { ...known.service, assuranceLevel, form: changed(known.service.form) as typeof known.service.form } };
  });
}

/** The name and address of the keeper come from the sign-in, as the form for certificates will have it. */
const takenOver = (form: FormDefinition): FormDefinition => ({
  ...form,
  pages: form.pages.map((page) => ({
    ...page,
    fields: page.fields.map((field) => {
      const { key, personal, purpose } = field as { key: string; personal: 'identity'; purpose: string };
      const base = { key, personal, purpose, required: true, type: 'prefilled' } as const;
      if (key === 'familyName') return { ...base, source: 'identity.familyName', display: 'text', otherwise: 'name' };
      if (key === 'givenName') return { ...base, source: 'identity.givenName', display: 'text', otherwise: 'name' };
      if (key === 'address') return { ...base, source: 'identity.address', display: 'address', otherwise: 'address' };
      return field;
    }),
  })),
});

interface SeenDraft {
  readonly answers: Record<string, unknown>;
  readonly form: { pages: { id: string; fields: { key: string; type: string }[] }[] };
}

const typeOf = (draft: SeenDraft, key: string): string | undefined => draft.form.pages.flatMap(({ fields }) => fields).find((field) => field.key === key)?.type;

describe('stepping up by BundID in the middle of a form', () => {
  it.each<[AssuranceLevel, string, boolean]>([
    ['low', 'bundid-basis', true],
    ['substantial', 'bundid-basis', false],
    ['substantial', 'bundid-elster', true],
    ['high', 'bundid-elster', false],
    ['high', 'bundid-eid', true],
    ['high', 'bundid-temporary', true],
  ])('at level %s a service begins for %s: %s', async (level, person, begins) => {
    asksFor(level);
    const { citizen, signIn } = somebody();
    await signIn(person);
    expect(await citizen.starts(DOG).then(() => true, (error: Error) => error.message !== 'ASSURANCE_TOO_LOW')).toBe(begins);
  });

  it('takes nothing away: not when it is cancelled, not when it is too little, not when it reaches', async () => {
    const { citizen, signIn } = somebody();
    const token = await citizen.fills(DOG, dogTaxAnswers());
    const typed = (await citizen.draft<SeenDraft>(token, KEPT)).answers;
    asksFor('high');
    expect((await citizen.sends(token)).code).toBe('ASSURANCE_TOO_LOW');
    for (const person of ['cancel', 'fault', 'bundid-basis']) {
      await signIn(person, '&stufe=high');
      expect((await citizen.draft<SeenDraft>(token, KEPT)).answers).toEqual(typed);
      if (person === 'bundid-basis') expect((await citizen.sends(token)).code).toBe('ASSURANCE_TOO_LOW');
    }
  });

  it('reaches the end with the eID, once', async () => {
    const { browser, citizen, signIn } = somebody();
    const token = await citizen.fills(DOG, dogTaxAnswers());
    asksFor('high');
    expect(await signIn('bundid-eid', '&stufe=high&to=/dienste/dog-tax-registration/antrag/pruefen')).toBe('/dienste/dog-tax-registration/antrag/pruefen');
    const sent = await citizen.sends(token);
    expect(sent.submission?.reference).toMatch(/^\d{4}-/);
    expect(await browser.ask('{ ownCases { reference } }')).toEqual({ ownCases: [{ reference: sent.submission!.reference }] });
  });
});

describe('a temporary sign-in in the middle of a form', () => {
  it('leaves the draft with the browser: after it ends, and for the next sign-in, whoever BundID then says it is', async () => {
    const { browser, citizen, signIn } = somebody();
    await signIn('bundid-temporary');
    const token = await citizen.fills(DOG, dogTaxAnswers());
    await browser.post('/auth/logout');
    expect((await citizen.draft<SeenDraft>(token, KEPT)).answers).toMatchObject({ familyName: expect.any(String) });

    asksFor('high');
    expect((await citizen.sends(token)).code).toBe('ASSURANCE_TOO_LOW');
    await signIn('bundid-temporary', '&stufe=high');
    expect((await citizen.sends(token)).submission?.reference).toMatch(/^\d{4}-/);
  });

  it('does not open what belongs to an account', async () => {
    const { citizen, signIn } = somebody();
    await signIn('bundid-eid');
    const token = await citizen.fills(DOG, dogTaxAnswers());
    await signIn('bundid-temporary');
    expect(await citizen.draft(token, KEPT)).toBeNull();
    await signIn('bundid-eid');
    expect(await citizen.draft(token, KEPT)).not.toBeNull();
  });

  it('leaves the case at the town when it ends', async () => {
    const { browser, citizen, signIn } = somebody();
    await signIn('bundid-temporary');
    const { reference, accessCode } = await citizen.submits(DOG, dogTaxAnswers());
    await browser.post('/auth/logout');
    expect(await citizen.status(reference, accessCode)).toMatchObject({ state: 'RECEIVED' });
    expect(await hall.look('SELECT account_id FROM stadttor.case_file WHERE reference = $1', [reference])).toEqual([{ account_id: null }]);
  });
});

describe('what BundID tells of a person', () => {
  const started = async (person: string) => {
    asksFor('substantial', takenOver);
    const made = somebody();
    await made.signIn(person);
    const { token } = await made.citizen.starts(DOG);
    return { ...made, token, draft: await made.citizen.draft<SeenDraft>(token, KEPT) };
  };
  const address = { street: 'Am Kesselhaus', houseNumber: '12 a', postalCode: '52351', city: 'Düren' };

  it('stands in the form, and nobody can change it there', async () => {
    const { citizen, token, draft } = await started('bundid-eid');
    expect(draft.answers).toEqual({ familyName: 'Škoda-Weiß', givenName: 'Marta Elisabeth', address });
    expect(typeOf(draft, 'familyName')).toBe('prefilled');
    const { familyName: _familyName, givenName: _givenName, address: _address, ...typed } = dogTaxAnswers() as Record<string, unknown>;
    const first = draft.form.pages[0]!;
    const posted = Object.fromEntries(first.fields.flatMap(({ key }) => (typed[key] === undefined ? [] : [[key, typed[key]]])));
    const refused = await citizen.savesPage(token, first.id, { ...posted, familyName: 'Erfunden' } as never);
    expect(refused.fields).toEqual([{ path: 'familyName', code: 'UNDECLARED' }]);
    expect((await citizen.savesPage(token, first.id, posted as never)).__typename).toBe('SaveDraftPagePayload');
    expect((await citizen.draft<SeenDraft>(token, KEPT)).answers).toMatchObject({ familyName: 'Škoda-Weiß' });
  });

  it('is asked instead when it is missing: a first name, an address', async () => {
    const { citizen, token, draft } = await started('bundid-sparse');
    expect(draft.answers).toEqual({ familyName: 'Sukarnawati' });
    expect(['familyName', 'givenName', 'address'].map((key) => typeOf(draft, key))).toEqual(['prefilled', 'name', 'address']);
    const { familyName: _familyName, ...typed } = dogTaxAnswers() as Record<string, unknown>;
    const first = draft.form.pages[0]!;
    const posted = Object.fromEntries(first.fields.flatMap(({ key }) => (typed[key] === undefined ? [] : [[key, typed[key]]])));
    expect((await citizen.savesPage(token, first.id, posted as never)).__typename).toBe('SaveDraftPagePayload');
    expect((await citizen.draft<SeenDraft>(token, KEPT)).answers).toMatchObject({ familyName: 'Sukarnawati', givenName: typed['givenName'] });
  });

  it('is neither shown nor asked while nobody is signed in, and is there again afterwards', async () => {
    const { browser, citizen, token, signIn } = await started('bundid-eid');
    await browser.post('/auth/logout');
    const away = await citizen.draft<SeenDraft>(token, KEPT);
    expect(away.answers).toEqual({});
    expect(typeOf(away, 'familyName')).toBe('prefilled');
    await signIn('bundid-eid');
    expect((await citizen.draft<SeenDraft>(token, KEPT)).answers).toMatchObject({ familyName: 'Škoda-Weiß' });
  });

  it('follows the person who is signed in: a temporary one leaves nothing of theirs to the next', async () => {
    const { browser, citizen, token, draft, signIn } = await started('bundid-temporary');
    expect(draft.answers).toMatchObject({ familyName: 'Morgenroth' });
    const { familyName: _familyName, givenName: _givenName, address: _address, ...typed } = dogTaxAnswers() as Record<string, unknown>;
    const first = draft.form.pages[0]!;
    await citizen.savesPage(token, first.id, Object.fromEntries(first.fields.flatMap(({ key }) => (typed[key] === undefined ? [] : [[key, typed[key]]]))) as never);
    await browser.post('/auth/logout');
    await signIn('bundid-eid');
    expect((await citizen.draft<SeenDraft>(token, KEPT)).answers).toMatchObject({ familyName: 'Škoda-Weiß', givenName: 'Marta Elisabeth' });
  });

  it('is taken over only as surely as the service wants it', async () => {
    asksFor('low', takenOver);
    const { citizen, signIn } = somebody();
    await signIn('bundid-basis');
    const low = await citizen.draft<SeenDraft>((await citizen.starts(DOG)).token, KEPT);
    expect(low.answers).toEqual({ familyName: 'Brückner', givenName: 'Lieselotte' });
  });

  it('is gone with the session, though the draft is still open', async () => {
    const { citizen, token } = await started('bundid-eid');
    jest.spyOn(hall.app.get<Clock>(WALL_CLOCK), 'now').mockImplementation(() => new Date(Date.now() + 31 * 60_000));
    expect((await citizen.draft<SeenDraft>(token, KEPT)).answers).toEqual({});
  });
});
