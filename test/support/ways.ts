import { addDays, berlinDate } from '#kernel';
import { annasPages } from './citizen-in-browser.js';
import type { Typed } from './citizen-in-browser.js';
import { voter } from './vote-in-browser.js';

/** One step of the desk: what is chosen and typed on the page of the case, and which button follows. */
export interface DeskStep {
  /** What the case is then. */
  readonly name: string;
  /** What has to be opened first. */
  readonly unfolds?: string;
  readonly chooses?: string | RegExp;
  readonly types?: Typed;
  readonly presses: string;
}

/** From the page of a service to its end, where nothing stops anybody: what somebody answers on each page, and what the office does then. */
export interface Way {
  readonly service: string;
  readonly town: string;
  /** Who signs in with BundID before; most services ask nobody to. */
  readonly person?: string;
  readonly pages: readonly Typed[];
  /** Whose desk it comes to. */
  readonly clerk: string;
  readonly decides: readonly DeskStep[];
  /** What is owed is paid between the two. */
  readonly paid: boolean;
  readonly carriesOut: readonly DeskStep[];
}

const ISSUE: DeskStep = { name: 'issued', presses: 'Bescheid erstellen' };
/** A notice that did not arrive. */
export const SEND_AGAIN: DeskStep = { name: 'sent again', unfolds: 'Bescheid kam nicht an?', presses: 'Bescheid noch einmal erstellen' };
const SEND: DeskStep = { name: 'sent', presses: 'Als verschickt eintragen' };

const inDays = (days: number): [string, string, string] => {
  const [year = '', month = '', day = ''] = addDays(berlinDate(new Date()), days).split('-');
  return [String(Number(day)), String(Number(month)), year];
};

const day = (name: string, [d, m, y]: readonly [string, string, string]): Typed => ({ [`${name}.day`]: d, [`${name}.month`]: m, [`${name}.year`]: y });

const CITIES: Readonly<Record<string, { readonly postalCode: string; readonly city: string }>> = {
  dueren: { postalCode: '52349', city: 'Düren' },
  dillingen: { postalCode: '66763', city: 'Dillingen/Saar' },
};

export const dogTaxWay = (town: 'dueren' | 'dillingen'): Way => ({
  service: 'dog-tax-registration',
  town,
  clerk: `${town}-tax-1`,
  pages: annasPages(CITIES[town]!, inDays(-10)).map(({ typed }) => typed),
  decides: [{ name: 'assessed', presses: 'Beträge festsetzen' }, ISSUE, { name: 'posted', presses: 'Als abgeschickt eintragen' }],
  paid: true,
  carriesOut: [],
});

const IN_A_ZONE: Readonly<Record<string, Typed>> = {
  dueren: { 'address.street': 'Kölnstraße', 'address.houseNumber': '21', 'address.postalCode': '52351', 'address.city': 'Düren' },
  dillingen: { 'address.street': 'Stummstraße', 'address.houseNumber': '8', 'address.postalCode': '66763', 'address.city': 'Dillingen/Saar' },
};

export const parkingWay = (town: 'dueren' | 'dillingen'): Way => ({
  service: 'resident-parking-permit',
  town,
  clerk: `${town}-traffic-1`,
  pages: [
    IN_A_ZONE[town]!,
    { mainResidence: 'yes' },
    { givenName: 'Łucja', familyName: 'Weidenbach', ...day('bornOn', ['2', '4', '1988']) },
    { plate: 'DN-LW 88', vehicleUse: 'registered-to-me' },
    { evidence: 'at-the-counter' },
    { months: '12', ...day('startsOn', inDays(3)) },
  ],
  // The document is shown at the counter: a person decides. Released with one click in journeys-browser/parking.spec.ts.
  decides: [{ name: 'decided', chooses: 'Genehmigen', types: { 'reason.permit': 'Der Fahrzeugschein lag vor.' }, presses: 'Entscheidung festhalten' }, ISSUE],
  paid: true,
  carriesOut: [],
});

const REGISTERS: Readonly<Record<string, { readonly person: string; readonly birthPlace: string }>> = {
  dueren: { person: 'bundid-eid', birthPlace: 'Birkesdorf' },
  eschwege: { person: 'bundid-eid-eschwege', birthPlace: 'Eschwege' },
};

export const birthWay = (town: 'dueren' | 'eschwege'): Way => ({
  service: 'birth-certificate',
  town,
  person: REGISTERS[town]!.person,
  clerk: `${town}-registrar-1`,
  pages: [
    {},
    { relation: 'ancestor' },
    { birthPlace: REGISTERS[town]!.birthPlace, ...day('birthDate', ['5', '5', '1950']), theirGivenName: 'Änne', theirFamilyName: 'Groß' },
    {},
    { paper: 'certificate', copies: '2' },
  ],
  decides: [{ name: 'decided', chooses: 'Ausstellen', types: { 'reason.order': 'Sie sind als Tochter berechtigt.' }, presses: 'Entscheidung festhalten' }, ISSUE],
  paid: true,
  carriesOut: [SEND],
});

/** The first election that is offered, whatever the day is. In Frohburg papers leave at once; in Düren not before the nominations are admitted. */
export const voteWay = (town: 'dueren' | 'frohburg', familyName = 'Weidenbach'): Way => ({
  service: 'postal-vote',
  town,
  clerk: `${town}-votes-1`,
  pages: [{ election: '', request: 'papers' }, { applicant: 'myself' }, voter(town, familyName), { delivery: 'registered-address' }, { email: 'lucja@post.example' }],
  decides: [{ name: 'decided', chooses: /^Unterlagen verschicken/, presses: 'Entscheidung festhalten' }],
  paid: false,
  carriesOut: town === 'frohburg' ? [SEND] : [],
});
