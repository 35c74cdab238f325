import type { TextsOf } from '#sdk/service';
import type { service } from '../definition.js';
import { completions, letters, refusal, rulings, states, stops } from './de-desk.js';
import { form } from './de-form.js';

export const de: TextsOf<typeof service> = {
  title: 'Briefwahl',
  deed: 'Briefwahl beantragen',
  summary: 'Sie können am Wahltag nicht ins Wahllokal oder möchten zu Hause wählen: Wir schicken Ihnen Wahlschein und Stimmzettel.',
  feeText: 'kostenlos',
  durationText: 'etwa 3 Minuten',
  processingText: 'Sobald die Stimmzettel gedruckt sind, gehen die Unterlagen nach ein bis zwei Werktagen in die Post.',
  needs: [
    'Namen, Geburtstag und gemeldete Anschrift',
    'wenn Sie sie schon haben: die Wahlbenachrichtigung',
    'wenn die Unterlagen woandershin sollen: die Adresse dort',
    'wenn Sie für eine andere Person beantragen: ein Foto ihrer schriftlichen Vollmacht',
  ],
  whoMay: [
    'Sie stehen im Wählerverzeichnis von {town}. Einen Grund müssen Sie nicht nennen.',
    'Für andere Personen brauchen Sie eine schriftliche Vollmacht.',
  ],
  afterwards: [
    'Wir suchen Ihren Eintrag im Wählerverzeichnis und schicken Ihnen die Unterlagen.',
    'Schicken Sie den roten Brief so früh ab, dass er am Wahltag rechtzeitig bei uns ist. Bis wann, steht auf dem Umschlag.',
    'Kommen die Unterlagen nicht an, beantragen Sie hier neue. Wer nach dem Ende der Frist plötzlich krank wird, kann es noch am Wahltag bis 15:00 Uhr.',
  ],
  otherWays: [
    'mit dem Vordruck auf der Wahlbenachrichtigung',
    'mit einem Brief oder einer E-Mail',
    'persönlich: Sie können gleich hier wählen',
    'nicht am Telefon',
  ],
  legalBasis: ['§§ 25 bis 31 Bundeswahlordnung (BWO)', 'Wahlordnungen des Landes'],
  keywords: [
    ...['Briefwahl', 'Briefwahl beantragen', 'Briefwahlunterlagen', 'Briefwahlunterlagen anfordern', 'Brief Wahl', 'Wahlschein', 'Wahlunterlagen', 'Wahlbrief', 'Wahlbenachrichtigung'],
    ...['wählen', 'Wahl', 'Wahlen', 'per Post wählen', 'von zu Hause wählen', 'Stimmzettel', 'Bundestagswahl', 'Landtagswahl', 'Kommunalwahl', 'Bürgermeisterwahl'],
    ...['Europawahl', 'Stichwahl', 'Wahllokal', 'abstimmen', 'Wählerverzeichnis', 'postal vote', 'election'],
  ],
  form,
  settings: {
    elections: { label: 'Wahlen', hint: 'Wahltag, Stichwahl, erster Tag für Anträge, Tag der Zulassung der Wahlvorschläge. Die Uhrzeiten der Fristen kommen aus dem Landesrecht.' },
    controlLetter: { label: 'Kontrollbrief an die gemeldete Anschrift', hint: 'Wenn die Unterlagen an eine andere Anschrift gehen sollen.' },
  },
  rulings,
  lines: {},
  states,
  completions,
  refusal,
  letters,
  stops,
};
