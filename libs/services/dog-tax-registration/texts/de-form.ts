import type { TextsOfForm } from '#sdk/form';
import type { form as definition } from '../form.js';

export const form: TextsOfForm<typeof definition> = {
  pages: {
    keeper: { title: 'Wer hält den Hund?', hint: 'Die Person, die den Bescheid bekommt und die Steuer zahlt.' },
    contact: { title: 'Wo wohnen Sie?', hint: 'An diese Anschrift schicken wir den Bescheid.' },
    household: { title: 'Ihr Haushalt', hint: 'Die Steuer richtet sich danach, wie viele Hunde in Ihrem Haushalt leben.' },
    'joint-keepers': { title: 'Wer hält den Hund mit Ihnen gemeinsam?' },
    'dogs-so-far': {
      title: 'Die Hunde, die schon angemeldet sind',
      hint: 'Sie finden diese Angaben in Ihrem letzten Bescheid. Tragen Sie 0 ein, wenn es keinen gibt.',
    },
    dog: { title: 'Ihr neuer Hund', instanceTitle: 'Ihr {number}. neuer Hund', remove: 'Diesen Hund wieder herausnehmen' },
    'dog-intake': { title: 'Seit wann ist der Hund bei Ihnen?', instanceTitle: 'Seit wann ist Ihr {number}. neuer Hund bei Ihnen?' },
    'dog-relief': {
      title: 'Ermäßigung oder Befreiung',
      instanceTitle: 'Ermäßigung oder Befreiung für Ihren {number}. neuen Hund',
      hint: 'In manchen Fällen zahlen Sie weniger oder nichts. Wir prüfen das für jeden Hund einzeln.',
      add: 'Noch einen Hund anmelden',
    },
    'dog-evidence': {
      title: 'Ihr Nachweis',
      instanceTitle: 'Ihr Nachweis für den {number}. neuen Hund',
      add: 'Noch einen Hund anmelden',
    },
    'dog-evidence-files': {
      title: 'Nachweis hochladen',
      instanceTitle: 'Nachweis für den {number}. neuen Hund hochladen',
      add: 'Noch einen Hund anmelden',
    },
  },
  fields: {
    givenName: { label: 'Vorname' },
    familyName: { label: 'Nachname' },
    bornOn: {
      label: 'Geburtsdatum (freiwillig)',
      hint: 'Damit finden wir Sie schneller, wenn es Ihren Namen mehrmals gibt. Zum Beispiel 31 12 1984.',
      summaryLabel: 'Geburtsdatum',
    },
    address: { label: 'Ihre Anschrift' },
    email: {
      label: 'E-Mail-Adresse (freiwillig)',
      hint: 'Dorthin schicken wir die Bestätigung, dass Ihre Anmeldung da ist.',
      summaryLabel: 'E-Mail-Adresse',
    },
    phone: { label: 'Telefonnummer (freiwillig)', hint: 'Für Rückfragen.', summaryLabel: 'Telefonnummer' },
    jointKeepers: {
      label: 'Hält noch jemand den Hund mit Ihnen gemeinsam?',
      hint: 'Zum Beispiel Ihre Partnerin oder Ihr Partner. Wer gemeinsam hält, haftet gemeinsam für die Steuer.',
      summaryLabel: 'Gemeinsame Haltung',
    },
    dogsSoFar: {
      label: 'Wie viele Hunde sind in Ihrem Haushalt schon angemeldet?',
      hint: 'Ohne die Hunde, die Sie jetzt anmelden. Tragen Sie 0 ein, wenn es keinen gibt.',
      summaryLabel: 'Schon angemeldete Hunde',
    },
    jointKeeperNames: {
      label: 'Vor- und Nachnamen',
      hint: 'Schreiben Sie jede Person in eine eigene Zeile.',
      summaryLabel: 'Weitere Halterinnen und Halter',
    },
    reducedSoFar: { label: 'Für wie viele davon zahlen Sie ermäßigte Steuer?', summaryLabel: 'Davon ermäßigt' },
    exemptSoFar: { label: 'Für wie viele davon zahlen Sie keine Steuer?', summaryLabel: 'Davon befreit' },
    dangerousSoFar: { label: 'Für wie viele davon zahlen Sie den Satz für gefährliche Hunde?', summaryLabel: 'Davon gefährliche Hunde' },
    'newDogs.name': { label: 'Name des Hundes', summaryLabel: 'Name' },
    'newDogs.breed': { label: 'Rasse', hint: 'Bei Mischlingen die Rassen der Eltern, wenn Sie sie kennen. Sonst: Mischling.' },
    'newDogs.sex': { label: 'Geschlecht', options: { female: 'weiblich', male: 'männlich' } },
    'newDogs.bornOn': {
      label: 'Geburtsdatum des Hundes',
      hint: 'Wenn Sie den Tag nicht genau wissen, schätzen Sie ihn. Zum Beispiel 15 3 2024.',
      summaryLabel: 'Geboren am',
    },
    'newDogs.colour': { label: 'Farbe (freiwillig)', summaryLabel: 'Farbe' },
    'newDogs.chipNumber': {
      label: 'Chipnummer (freiwillig)',
      hint: '15 Ziffern. Sie stehen im Heimtierausweis.',
      summaryLabel: 'Chipnummer',
      issues: { FORMAT: 'Bitte geben Sie die Chipnummer mit genau 15 Ziffern an, zum Beispiel 276 098 100 123 456.' },
    },
    'newDogs.keptSince': {
      label: 'Seit wann lebt der Hund bei Ihnen?',
      hint: 'Wenn Sie mit dem Hund hierher gezogen sind: der Tag Ihres Einzugs. Zum Beispiel 4 1 2027.',
      summaryLabel: 'Bei Ihnen seit',
      issues: { TOO_LATE: 'Bitte melden Sie den Hund an, sobald er bei Ihnen ist: mit einem Tag bis zum {limit}.' },
    },
    'newDogs.origin': {
      label: 'Woher kommt der Hund?',
      options: {
        breeder: 'aus einer Zucht',
        shelter: 'aus einem Tierheim',
        private: 'von einer Privatperson',
        'moved-in': 'Er ist mit mir hierher gezogen',
        'own-litter': 'Er ist bei mir geboren',
        other: 'anders',
      },
      summaryLabel: 'Herkunft',
    },
    'newDogs.dangerous': {
      label: 'Gilt der Hund nach dem Gesetz als gefährlich?',
      hint: 'Das sind zum Beispiel Pitbull Terrier, American Staffordshire Terrier, Staffordshire Bullterrier und Bullterrier, auch als Mischling, oder ein Hund, bei dem eine Behörde das festgestellt hat.',
      summaryLabel: 'Gefährlicher Hund',
    },
    'newDogs.claim': {
      label: 'Was trifft auf diesen Hund zu?',
      options: {
        none: 'Nichts davon: Ich zahle die volle Steuer',
        'shelter-dog': 'Der Hund kommt aus einem Tierheim',
        'assistance-dog': 'Der Hund hilft einem Menschen mit Behinderung',
        'rescue-dog': 'Der Hund ist als Rettungshund geprüft',
        'income-support': 'Ich bekomme Bürgergeld, Grundsicherung oder Sozialhilfe',
        'guard-dog': 'Der Hund bewacht ein Haus, das weit vom nächsten entfernt liegt',
        'working-dog': 'Ich brauche den Hund für meinen Beruf',
      },
      optionHints: {
        'shelter-dog': 'Nachweis: Vertrag mit dem Tierheim',
        'assistance-dog': 'Nachweis: Schwerbehindertenausweis mit Merkzeichen oder Bescheinigung der Hundeschule',
        'rescue-dog': 'Nachweis: Prüfungszeugnis',
        'income-support': 'Nachweis: aktueller Bescheid',
        'guard-dog': 'Nachweis: Lageplan oder kurze Beschreibung',
        'working-dog': 'Nachweis: zum Beispiel Jagdschein oder Bescheinigung des Betriebs',
      },
      summaryLabel: 'Ermäßigung oder Befreiung',
    },
    'newDogs.evidenceNeeded': {
      label: 'Bitte zeigen Sie uns den Nachweis',
      body: [
        'Am schnellsten geht es, wenn Sie ihn gleich hochladen. Sie können ihn auch später zeigen oder schicken.',
        'Ohne Nachweis rechnen wir mit der vollen Steuer. Bringen Sie ihn später, ändern wir den Bescheid.',
      ],
    },
    'newDogs.evidence': {
      label: 'Wie möchten Sie den Nachweis zeigen?',
      options: {
        upload: 'Ich lade ihn jetzt hoch',
        'at-the-counter': 'Ich zeige ihn persönlich',
        'by-post': 'Ich schicke eine Kopie mit der Post',
        'known-to-office': 'Die Behörde hat ihn schon oder bringt ihn selbst in Erfahrung',
      },
      optionHints: { upload: 'Ein Foto genügt. Auf der nächsten Seite.' },
      summaryLabel: 'Nachweis',
    },
    'newDogs.evidenceFiles': {
      label: 'Ihr Nachweis',
      hint: 'Fotografieren oder scannen Sie alle Seiten so, dass man sie gut lesen kann. Angaben, die wir nicht brauchen, dürfen Sie schwärzen.',
      summaryLabel: 'Hochgeladen',
    },
  },
  purposes: {
    'identify-keeper': 'Damit wir wissen, wer die Steuer schuldet.',
    'serve-notice': 'Damit der Bescheid Sie erreicht und wir wissen, dass unsere Stadt zuständig ist.',
    'send-confirmation': 'Damit wir Ihnen den Eingang bestätigen können.',
    'ask-back': 'Damit wir Sie bei Fragen erreichen.',
    'identify-dog': 'Damit wir Ihren Hund von anderen unterscheiden können.',
    'compute-tax': 'Damit wir die Steuer und ihren Beginn richtig ausrechnen.',
    'decide-relief': 'Damit wir über Ermäßigung oder Befreiung entscheiden können.',
  },
  declarations: {
    'true-and-complete': 'Meine Angaben sind richtig und vollständig.',
    'report-changes': 'Ich melde der Stadt, wenn ich den Hund nicht mehr halte oder sich etwas ändert, das für die Steuer wichtig ist.',
  },
};
