import type { FilingWay } from '#sdk/service';

const WAYS: Readonly<Record<FilingWay, string>> = {
  counter: 'am Schalter',
  phone: 'am Telefon',
  paper: 'aus einem Brief',
  'clerk-link': 'vom Amt begonnen, zu Hause fertig ausgefüllt',
};

const SEEN: Partial<Readonly<Record<FilingWay, string>>> = { counter: 'Ausweis gesehen', paper: 'Unterschrift geprüft' };

/** Words of what a clerk has taken in for somebody. */
export const filingTexts = {
  way: (way: FilingWay) => WAYS[way],
  takenIn: ({ way, staffName, identified }: { way: FilingWay; staffName: string; identified: boolean }) =>
    [`${WAYS[way]}, von ${staffName}`, ...(identified ? [SEEN[way]] : [])].filter(Boolean).join(', '),
};

/** Words of an application that is signed by hand. */
export const signTexts = {
  fileName: 'Zum-Unterschreiben.pdf',
  info: { link: 'Antrag', code: 'Code' },
  title: (deed: string) => `Zum Unterschreiben: ${deed}`,
  opening: ['Bitte prüfen Sie Ihre Angaben und unterschreiben Sie auf der letzten Seite. Schicken Sie uns dann alle Seiten mit einer Kopie Ihres Ausweises, oder bringen Sie sie vorbei.'],
  declarations: 'Das erkläre ich',
  signature: ['Ort und Datum', 'Unterschrift'],
  closing: ['Ihr Antrag zählt von dem Tag an, an dem dieser Brief bei uns ist. Solange wir ihn nicht haben, ist nichts abgeschickt.'],
};
