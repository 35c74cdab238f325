import type { TownFixture } from './town-fixture.js';

const dueren: TownFixture = {
  code: 'dueren',
  name: 'Stadt Düren',
  officialName: 'Stadt Düren',
  portalName: 'Bürgerportal',
  land: 'nordrhein-westfalen',
  greeting: 'Rund um die Uhr, ohne Konto. Wenn Sie lieber sprechen: Das Bürgerbüro hilft gern.',
  theme: { brand: '#006A7A', accent: '#F2B705', corners: 'soft', header: 'rule', motif: 'beside', list: 'rows' },
  street: 'Musterplatz 1',
  postalCode: '52349',
  city: 'Düren',
  phone: '02421 555-0100',
  offices: ['Bürgerbüro', 'Amt für Finanzen, Abteilung Steuern und Abgaben'],
  dogFee: 'ab 84,00 Euro im Jahr',
  mostUsed: ['dog-tax-registration', 'resident-parking-permit', 'registration-certificate', 'id-card-appointment', 'birth-certificate', 'bulky-waste-pickup'],
};

const dillingen: TownFixture = {
  code: 'dillingen',
  name: 'Stadt Dillingen/Saar',
  officialName: 'Stadt Dillingen/Saar',
  portalName: 'Online-Rathaus',
  land: 'saarland',
  greeting: 'Kurz und direkt: suchen, ausfüllen, fertig.',
  theme: { brand: '#27476E', accent: '#E4572E', corners: 'square', header: 'band', motif: 'frieze', list: 'tiles' },
  street: 'Beispielstraße 12',
  postalCode: '66763',
  city: 'Dillingen/Saar',
  phone: '06831 555-0120',
  offices: ['Bürgeramt', 'Steueramt'],
  dogFee: 'ab 72,00 Euro im Jahr',
  mostUsed: ['dog-tax-registration', 'defect-report', 'id-card-appointment', 'residence-registration', 'waste-container-order', 'event-permit'],
};

const eschwege: TownFixture = {
  code: 'eschwege',
  name: 'Kreisstadt Eschwege',
  officialName: 'Kreisstadt Eschwege',
  portalName: 'Digitales Rathaus',
  land: 'hessen',
  greeting: 'Schön, dass Sie da sind. Vieles geht hier in wenigen Minuten.',
  theme: { brand: '#2F6B3C', accent: '#C9912B', corners: 'round', header: 'charter', motif: 'framed', list: 'beams' },
  street: 'Am Beispielmarkt 22',
  postalCode: '37269',
  city: 'Eschwege',
  phone: '05651 555-0140',
  offices: ['Stadtbüro', 'Fachbereich Finanzen'],
  dogFee: 'ab 66,00 Euro im Jahr',
  mostUsed: ['wedding-registration', 'holiday-games', 'birth-certificate', 'idea-submission', 'defect-report', 'marriage-certificate'],
};

const frohburg: TownFixture = {
  code: 'frohburg',
  name: 'Stadt Frohburg',
  officialName: 'Stadt Frohburg',
  portalName: 'Bürgerservice',
  land: 'sachsen',
  greeting: 'Wir helfen Ihnen, auch wenn Sie nicht wissen, wie es im Amt heißt.',
  theme: { brand: '#A4432B', accent: '#5B8FB9', corners: 'full', header: 'tinted', motif: 'skyline', list: 'cards' },
  street: 'Mustermarkt 13',
  postalCode: '04654',
  city: 'Frohburg',
  phone: '034348 555-016',
  offices: ['Einwohnermeldeamt', 'Kämmerei'],
  dogFee: 'ab 30,00 Euro im Jahr',
  mostUsed: ['postal-vote', 'library-card', 'dog-tax-registration', 'registration-certificate', 'fishing-licence', 'room-booking'],
};

export const TOWNS: Readonly<Record<string, TownFixture>> = { dueren, dillingen, eschwege, frohburg };
