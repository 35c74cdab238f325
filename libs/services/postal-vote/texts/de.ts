import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Briefwahl',
  deed: 'Briefwahl beantragen',
  summary: 'Sie können am Wahltag nicht ins Wahllokal oder möchten zu Hause wählen: Wir schicken Ihnen Wahlschein und Stimmzettel.',
  feeText: 'kostenlos',
  durationText: 'etwa 3 Minuten',
  processingText: 'Sobald die Stimmzettel gedruckt sind, gehen die Unterlagen nach ein bis zwei Werktagen in die Post.',
  needs: [
    'Namen, Geburtstag und Anschrift',
    'wenn Sie sie schon haben: die Wahlbenachrichtigung',
    'wenn die Unterlagen woandershin sollen: die Adresse dort',
  ],
  whoMay: [
    'Sie stehen im Wählerverzeichnis von {town}. Einen Grund müssen Sie nicht nennen.',
    'Für andere Personen brauchen Sie eine schriftliche Vollmacht.',
  ],
  afterwards: [
    'Bis wann Sie Briefwahl beantragen können, steht für jede Wahl in Ihrer Wahlbenachrichtigung.',
    'Schicken Sie den roten Brief so früh ab, dass er spätestens am Wahltag um 18:00 Uhr bei uns ist.',
    'Wer plötzlich krank wird, kann noch am Wahltag bis 15:00 Uhr beantragen.',
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
};
