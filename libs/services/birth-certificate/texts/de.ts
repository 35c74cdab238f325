import type { TextsOf } from '#sdk/service';
import type { service } from '../definition.js';
import { form } from './de-form.js';
import { notice, posted, refusal, rulings, states, stops } from './de-notice.js';

export const de: TextsOf<typeof service> = {
  title: 'Geburtsurkunde',
  deed: 'Geburtsurkunde bestellen',
  summary: 'Die Urkunde zeigt, wann und wo jemand geboren ist. Nur das Standesamt des Geburtsorts stellt sie aus.',
  feeText: '{from}, jedes weitere Stück {furtherFee}',
  durationText: 'etwa 5 Minuten',
  processingText: 'Meist geht die Urkunde nach drei bis fünf Werktagen in die Post.',
  needs: [
    'Namen, Geburtstag und Geburtsort der Person, um die es geht',
    'Ihren Personalausweis mit der Online-Funktion und der PIN: Das Gesetz verlangt die sicherste Anmeldung',
    'für Geschwister: einen Grund, warum Sie die Urkunde brauchen; für andere Personen einen Nachweis',
  ],
  whoMay: [
    'Die Person ist in {town} geboren. Sonst fragen Sie bitte das Standesamt ihres Geburtsorts.',
    'Sie sind mindestens 16 Jahre alt und bestellen für sich, für Ehe- oder Lebenspartner, für Eltern, Großeltern, Kinder oder Enkel.',
    'Geburten, die mehr als 110 Jahre her sind, liegen im Archiv.',
  ],
  afterwards: [
    'Wir prüfen, ob wir zuständig sind und ob Sie die Urkunde bekommen dürfen.',
    'Können wir sie ausstellen, bekommen Sie einen Link zum Bezahlen. Erst wenn die Zahlung da ist, drucken wir.',
    'Dann schicken wir die Urkunde mit der Post an Ihre Anschrift.',
  ],
  otherWays: ['persönlich im Standesamt mit Ausweis: Sie bekommen die Urkunde meist sofort', 'mit der Post: ein unterschriebener Brief mit Ihren Angaben und einer Kopie Ihres Ausweises'],
  legalBasis: ['§§ 55, 59 und 62 Personenstandsgesetz (PStG)', '§ 6 Absatz 3 Personenstandsverordnung (PStV)', '{byLaw}'],
  keywords: [
    ...['Geburtsurkunde', 'Geburtsurkunde bestellen', 'Geburtsurkunde anfordern', 'Geburtsschein', 'Geburts Urkunde', 'Geburtenregister', 'Abstammungsurkunde'],
    ...['Geburtsregister Auszug', 'internationale Geburtsurkunde', 'Urkunde Geburt', 'Urkunde Kind', 'Baby', 'Kind geboren', 'Standesamt Urkunde'],
    ...['Geburtsurkunde verloren', 'Geburtsnachweis', 'birth certificate'],
  ],
  form,
  settings: {
    byLaw: { label: 'Name der Gebührenordnung', hint: 'So wie sie im Bescheid stehen soll.' },
    firstFee: { label: 'Gebühr für das erste Stück' },
    furtherFee: { label: 'Gebühr für jedes weitere Stück' },
    dueAfterService: { label: 'Frist zum Bezahlen' },
    places: { label: 'Orte unseres Geburtenregisters', hint: 'Auch Stadtteile und frühere Gemeinden.' },
    otherOffices: { label: 'Standesämter in der Nähe', hint: 'Wer dort geboren ist, bekommt sie genannt.' },
    registryCourt: { label: 'Amtsgericht für Standesamtssachen', hint: 'Mit Anschrift in einer Zeile. So steht es in Ablehnungen.' },
    archives: { label: 'Archiv für Geburten vor mehr als 110 Jahren' },
  },
  rulings,
  lines: {
    first: { label: 'Urkunde aus dem Geburtenregister', detail: 'erstes Stück' },
    further: { label: 'weitere Stücke: {count}', detail: 'je {each}' },
    'fee-first': { label: 'erstes Stück' },
    'fee-further': { label: 'jedes weitere Stück der gleichen Bestellung' },
  },
  states,
  notice,
  refusal,
  stops,
  posted,
};
