import { Readable } from 'node:stream';
import type { GatewayClient, SideDoorRequest } from '#api-client';
import { GatewayError } from '#api-client';
import type { Answers, RawInput } from '#sdk/form';
import { compileForm } from '#sdk/form';
import { everyAnswer, everyType, everyTypeTexts } from '#sdk/form/testing';
import { contextFor } from '#ui/page';
import { action, loader } from './application-page.js';

const form = compileForm(everyType, everyTypeTexts);

/** A gateway that holds one draft and takes or refuses files as it is told. */
class Gateway {
  readonly sent: { path: string; method: string; name: string; body: string }[] = [];
  readonly saved: Answers[] = [];
  refuses: object | undefined;
  down = false;
  invalid: readonly object[] = [];
  typed: readonly object[] = [];
  refused: readonly object[] = [];
  conflict = false;

  constructor(private readonly answers: Answers) {}

  readonly client = {
    run: async (_document: unknown, { input }: { input?: { answers: Answers } }) => {
      if (input === undefined) return { data: { draft: { serviceCode: 'x', answers: this.answers, form, pages: [], files: [], savedAt: '2027-01-04T08:00:00Z', deleteOn: '2027-02-03', typed: this.typed, refusedFiles: this.refused, withdrawn: false, stoppedPage: null, stoppedIndex: 0, resume: null, submitted: null } }, setCookies: [] };
      this.saved.push(input.answers);
      const saved = this.conflict ? { __typename: 'ProblemFailure', code: 'CONFLICT' } : this.invalid.length > 0 ? { __typename: 'InvalidInput', code: 'INVALID_INPUT', fields: this.invalid } : { __typename: 'SaveDraftPagePayload', nextPage: 'end', nextIndex: null };
      return { data: { saveDraftPage: saved }, setCookies: [] };
    },
    send: async (path: string, { method, headers, body }: SideDoorRequest) => {
      if (this.down) throw new GatewayError('unavailable', 'down');
      const text = body === undefined ? '' : Buffer.concat(await body.toArray()).toString();
      this.sent.push({ path, method, name: decodeURIComponent(headers['x-file-name'] ?? ''), body: text });
      const told = JSON.stringify(this.refuses === undefined ? { file: {} } : { error: 'FILE_REFUSED', issue: this.refuses });
      return { status: this.refuses === undefined ? 201 : 422, headers: {}, body: Object.assign(Readable.from([told]), { text: async () => told }) };
    },
  } as unknown as GatewayClient;
}

const draft: Answers = { ...everyAnswer, vehicles: [{ ...everyAnswer.vehicles[0] }] };

const call = (gateway: Gateway, request: Request) => ({
  params: { code: 'x', page: 'vehicle', index: '1' },
  request,
  context: contextFor({ gateway: gateway.client, caller: { host: 'dueren.localhost', protocol: 'http', origin: 'http://dueren.localhost', clientAddress: '' }, endpoint: '/graphql' }),
});

const url = 'http://dueren.localhost/dienste/x/antrag/vehicle/1';
const headers = { cookie: '__Host-draft-x=token~key' };

async function posts(gateway: Gateway, inputs: Readonly<Record<string, string>>, file?: File): Promise<{ status: number; location: string | null; errors: { summary: { text: string }[] } | undefined; values: RawInput }> {
  const body = new FormData();
  if (file) body.append('papers', file);
  Object.entries(inputs).forEach(([name, value]) => body.append(name, value));
  const answer = (await action(call(gateway, new Request(url, { method: 'POST', body, headers })) as never)) as unknown;
  if (answer instanceof Response) return { status: answer.status, location: answer.headers.get('location'), errors: undefined, values: {} };
  const { data, init } = answer as { data: { errors: never; values: RawInput }; init: { status?: number } | null };
  return { status: init?.status ?? 200, location: null, ...data };
}

const typed = { plate: 'DN-AB 123', model: 'Kombi' };
const pdf = new File(['%PDF-1.4'], 'Schein ä.pdf');

describe('a page with inputs and files', () => {
  let gateway: Gateway;
  beforeEach(() => {
    gateway = new Gateway(draft);
  });

  it('hands a file on and comes back to its field, with what was typed saved', async () => {
    const { status, location } = await posts(gateway, { ...typed, _do: 'upload:papers' }, pdf);
    expect([status, location]).toEqual([303, '/dienste/x/antrag/vehicle/1#f-papers']);
    expect(gateway.sent).toEqual([{ path: '/files/uploads?page=vehicle&index=0&field=papers', method: 'POST', name: 'Schein ä.pdf', body: '%PDF-1.4' }]);
    expect(gateway.saved).toEqual([{ plate: 'DN-AB 123', model: 'Kombi' }]);
  });

  it('shows what was typed again while it can not be saved yet, without reproach', async () => {
    gateway.invalid = [{ path: 'vehicles.0.plate', code: 'LICENCE_PLATE' }];
    const shown = await posts(gateway, { plate: 'noch nicht', model: 'Kombi', _do: 'upload:papers' }, pdf);
    expect(shown).toMatchObject({ status: 200, errors: undefined, values: { plate: 'noch nicht', model: 'Kombi' } });
  });

  it.each([
    ['refused', 'können wir nicht annehmen'],
    ['lost', 'nicht vollständig angekommen. Bitte laden Sie die Datei noch einmal hoch. Alle anderen Angaben sind noch da.'],
  ])('loses nothing that was typed when a file is %s', async (how, said) => {
    if (how === 'lost') gateway.down = true;
    else gateway.refuses = { code: 'FILE_KIND', params: { file: 'Schein ä.pdf', kinds: ['pdf'] } };
    for (const button of ['upload:papers', 'next']) {
      const shown = await posts(gateway, { ...typed, _do: button }, pdf);
      expect(shown).toMatchObject({ status: 422, values: typed });
      expect(shown.errors!.summary.map(({ text }) => text)).toEqual([expect.stringContaining(said)]);
    }
  });

  it('goes on with a file that was chosen but not added', async () => {
    const { status, location } = await posts(gateway, { ...typed, _do: 'next' }, pdf);
    expect([status, location, gateway.sent.length]).toEqual([303, '/dienste/x/antrag/end', 1]);
  });

  it('takes a file out', async () => {
    const { location } = await posts(gateway, { ...typed, _do: 'drop:papers:abc', _return: 'check' });
    expect(location).toBe('/dienste/x/antrag/vehicle/1?return=check#f-papers');
    expect(gateway.sent).toMatchObject([{ method: 'DELETE', path: '/files/uploads/abc' }]);
  });

  it('refuses a file that pretends to be there already', async () => {
    const shown = await posts(gateway, { ...typed, papers: '[{"id":"x"}]', _do: 'next' });
    expect(shown.status).toBe(422);
    expect(gateway.saved).toEqual([{ plate: 'DN-AB 123', model: 'Kombi' }]);
  });

  it('asks before it is saved over what another device has saved, with everything that was typed', async () => {
    gateway.conflict = true;
    expect(await posts(gateway, { ...typed, _do: 'next', _seen: 'old' })).toMatchObject({ status: 409, values: typed });
  });

  it('tells of a file that is gone, by name and field, and what was typed last', async () => {
    gateway.refused = [{ id: 'a', name: 'böse.pdf', path: 'vehicles.0.papers' }];
    gateway.typed = [{ page: 'vehicle', index: 0, inputs: { plate: 'halb', model: 'Kombi' } }];
    const { page } = (await loader(call(gateway, new Request(url, { headers })) as never)) as unknown as { page: { values: object; unfinished: boolean; notices: object } };
    expect(page).toMatchObject({ unfinished: true, values: { plate: 'halb', model: 'Kombi' } });
    expect(page.notices).toEqual({ refused: [{ text: '„böse.pdf“ bei „Fahrzeugschein“', href: '/dienste/x/antrag/vehicle/1' }], told: ['a'], withdrawnUntil: undefined });
  });

  it('lists the files; those that wait for the scanner can not be opened', async () => {
    const { page } = (await loader(call(gateway, new Request(url, { headers })) as never)) as unknown as { page: { files: Record<string, { name: string; href?: string }[]> } };
    expect(page.files['papers']).toEqual([{ id: everyAnswer.vehicles[0].papers[0].id, name: 'Schein.pdf', size: '1 KB', href: undefined, waiting: true }]);
  });
});
