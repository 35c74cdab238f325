import type { ServiceFixture } from './towns/services.js';
import { SERVICES } from './towns/services.js';
import type { TownFixture } from './towns/town-fixture.js';

export const NOW = '2027-01-04T13:03:00Z';

const WEEK = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const SPANS = [['8:00–16:00 Uhr'], ['8:00–12:00 Uhr', '14:00–18:00 Uhr'], ['8:00–12:00 Uhr'], ['8:00–18:00 Uhr'], ['8:00–12:00 Uhr'], [], []];

function officeOf(town: TownFixture, at: 0 | 1) {
  return {
    code: at === 0 ? 'citizens-office' : 'tax-office',
    name: town.offices[at],
    street: town.street,
    postalCode: town.postalCode,
    city: town.city,
    phone: town.phone,
    email: at === 0 ? `buergerbuero@${town.code}.example` : '',
    hours: WEEK.map((name, day) => ({ weekday: day + 1, name, spans: SPANS[day] })),
    openNow: at === 0,
    openText: at === 0 ? 'Heute geöffnet bis 16:00 Uhr' : 'Heute geschlossen, wieder am Dienstag ab 8:00 Uhr',
  };
}

/** `Town` of the contract. */
export function townAnswer(town: TownFixture) {
  return {
    code: town.code,
    name: town.name,
    officialName: town.officialName,
    portalName: town.portalName,
    locales: ['de', 'en'],
    untranslated: ['portalName', 'question', 'greeting'],
    land: town.land,
    greeting: town.greeting,
    question: 'Was möchten Sie erledigen?',
    demonstration: true,
    formTargets: ['http://bank.localhost'],
    configVersion: 1,
    canonicalHost: `${town.code}.localhost`,
    themePath: `/theme/${town.code}.css`,
    logo: { path: `/media/${town.code}/logo.svg`, alt: `Zeichen: ${town.name}` },
    motif: { path: `/media/${town.code}/motif.svg`, alt: '' },
    contact: {
      organisation: town.officialName,
      street: town.street,
      postalCode: town.postalCode,
      city: town.city,
      phone: town.phone,
      email: `post@${town.code}.example`,
    },
    offices: [officeOf(town, 0), officeOf(town, 1)],
    legalPages: [
      { slug: 'impressum', title: 'Impressum' },
      { slug: 'datenschutz', title: 'Datenschutz' },
      { slug: 'barrierefreiheit', title: 'Barrierefreiheit' },
      { slug: 'kontakt', title: 'Kontakt' },
    ],
    lifeSituations: [{ code: 'umziehen', title: 'Umziehen', text: 'Was ansteht, wenn Sie umziehen.', untranslated: ['title', 'text'] }],
    signLanguage: [],
    news: [{ slug: 'neu', title: 'Etwas Neues mit einer recht langen Überschrift', summary: 'Ein Satz dazu.', publishedOn: '2026-11-01' }],
    mostUsed: town.mostUsed.map((code) => serviceAnswer(town, SERVICES.find((service) => service.code === code)!)),
    serviceCount: SERVICES.length,
    now: NOW,
    today: NOW.slice(0, 10),
  };
}

/** `Service` of the contract, without its form. */
export function serviceAnswer(town: TownFixture, service: ServiceFixture) {
  const dog = service.code === 'dog-tax-registration';
  const elsewhere = { organisation: 'Portal des Landes', url: 'https://portal.example/wohnsitz', reason: 'Das Land bietet diesen Dienst für alle Gemeinden an.' };
  return {
    ...service,
    // All of it is German, whatever language is asked for.
    untranslated: ['title', 'deed', 'summary', 'feeText', 'feeDetails', 'durationText', 'processingText', 'needs', 'whoMay', 'afterwards', 'otherWays', 'legalBasis', 'elsewhere'],
    feeText: dog ? town.dogFee : service.feeText,
    feeDetails: dog ? [{ label: 'Erster Hund, im Jahr', amount: '84,00 Euro' }, { label: 'Gefährlicher Hund, im Jahr', amount: '400,00 Euro' }] : [],
    durationText: 'etwa 5 Minuten',
    processingText: 'Der Bescheid kommt mit der Post, meist innerhalb von 10 Werktagen.',
    needs: dog ? ['Name, Rasse und Geburtsdatum des Hundes', 'den Tag, seit dem der Hund bei Ihnen lebt', 'die Chipnummer, wenn Sie sie kennen'] : ['Ihren Personalausweis'],
    assurance: 'NONE',
    assuranceText: dog ? 'Nein. Sie brauchen keinen Ausweis und kein Konto.' : 'Ja, zum Termin.',
    whoMay: ['Alle, die in der Stadt wohnen.'],
    afterwards: ['Sie bekommen sofort eine Vorgangsnummer.', 'Wir prüfen Ihre Angaben.', 'Sie bekommen den Bescheid mit der Post.'],
    otherWays: ['Mit der Post oder persönlich im Amt.'],
    legalBasis: ['Hundesteuersatzung', 'Kommunalabgabengesetz'],
    office: officeOf(town, dog ? 1 : 0),
    elsewhere: service.availability === 'OFFERED_ELSEWHERE' ? elsewhere : null,
    windows: [],
    startable: service.availability === 'ONLINE',
    linkInputs: [],
    signLanguage: null,
    keywords: [],
    form: null,
    version: 1,
  };
}
