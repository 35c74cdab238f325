import { request } from 'node:http';
import { addDays, berlinDate } from '#kernel';
import type { LocalDate } from '#kernel';
import type { Sites } from './sites.js';

export interface DogStory {
  readonly familyName: string;
  /** Waldi, where nobody asks. */
  readonly dog?: string;
  /** What is claimed; without it the full tax is paid. */
  readonly claim?: { readonly claim: string; readonly evidence: string };
}

const SERVICE = '/dienste/dog-tax-registration';

/** Registers a dog as a browser without script does it: plain posts, one page after the other. */
export async function registersDog(sites: Sites, town: string, story: DogStory): Promise<{ reference: string; accessCode: string }> {
  const at = new URL(sites.address(town));
  const started = await post(at, `${SERVICE}/antrag`, {}, '');
  let next = started.location;
  for (const form of pages(story)) {
    const { status, location } = await post(at, next, form, started.cookie);
    if (status !== 303) throw new Error(`${next} was answered by ${status}`);
    next = location;
  }

  const check = await post(at, next, undefined, started.cookie);
  const fields = [...check.body.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)].filter(([tag]) => /type="(checkbox|hidden)"/.test(tag));
  const sent = await post(at, next, fields.map(([, name, value]) => [name!, value!] as const), started.cookie);
  if (sent.status !== 303) throw new Error(`the registration of ${story.familyName} was answered by ${sent.status}`);
  const done = await post(at, sent.location, undefined, started.cookie);
  const [reference, accessCode] = [...new Set(done.body.match(/\b[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}\b/g))];
  return { reference: reference!, accessCode: accessCode! };
}

const dateFields = (name: string, day: LocalDate): Record<string, string> => {
  const [year, month, dayOfMonth] = day.split('-') as [string, string, string];
  return { [`${name}.day`]: dayOfMonth, [`${name}.month`]: month, [`${name}.year`]: year };
};

const pages = ({ familyName, dog = 'Waldi', claim }: DogStory): readonly Readonly<Record<string, string>>[] => [
  { givenName: 'Erika', familyName },
  { 'address.street': 'Musterweg', 'address.houseNumber': '7', 'address.postalCode': '52349', 'address.city': 'Düren', email: 'erika@post.example' },
  { jointKeepers: 'no', dogsSoFar: '0' },
  { name: dog, breed: 'Dackel', sex: 'male', ...dateFields('bornOn', '2025-03-15' as LocalDate) },
  { ...dateFields('keptSince', addDays(berlinDate(new Date()), -10)), origin: 'breeder', dangerous: 'no' },
  { claim: claim?.claim ?? 'none' },
  ...(claim === undefined ? [] : [{ evidence: claim.evidence }]),
];

type Fields = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

interface Answer {
  readonly status: number;
  readonly location: string;
  readonly cookie: string;
  readonly body: string;
}

function post(town: URL, path: string, form: Fields | undefined, cookie: string): Promise<Answer> {
  const body = form === undefined ? undefined : new URLSearchParams(Array.isArray(form) ? form : Object.entries(form)).toString();
  const sent = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(Buffer.byteLength(body)), origin: town.origin };
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: town.port, path, method: body === undefined ? 'GET' : 'POST', headers: { host: town.host, cookie, ...sent } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? '',
          cookie: (response.headers['set-cookie'] ?? []).map((line) => line.split(';', 1)[0]).join('; '),
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    asked.on('error', reject).end(body);
  });
}
