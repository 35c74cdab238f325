import type { TextsOfForm } from '#sdk/form';
import type { form as definition } from '../form.js';

export const form: TextsOfForm<typeof definition> = {
  pages: {
    person: { title: 'Ihre Angaben', hint: 'Was Ihre Anmeldung uns sagt, steht schon hier. Es lässt sich nicht ändern. Stimmt etwas nicht mehr, kommen Sie bitte zu uns. Die Urkunde schicken wir an diese Anschrift.' },
    relation: { title: 'Um wessen Geburt geht es?' },
    'own-birth': { title: 'Wo sind Sie geboren?' },
    'their-birth': { title: 'Wer ist wann und wo geboren?', hint: 'Wir brauchen die Angaben, um den Eintrag im Geburtenregister zu finden.' },
    interest: { title: 'Warum brauchen Sie die Urkunde?' },
    'legal-interest': { title: 'Ihr rechtliches Interesse' },
    entry: { title: 'Das hilft uns beim Suchen', hint: 'Wenn Sie es nicht wissen, lassen Sie die Felder leer.' },
    paper: { title: 'Welche Urkunde, und wie viele?' },
  },
  fields: {
    givenName: { label: 'Vorname', hint: 'Alle Vornamen, so wie sie im Ausweis stehen.' },
    familyName: { label: 'Familienname' },
    birthName: { label: 'Geburtsname (wenn er anders war)', summaryLabel: 'Geburtsname' },
    bornOn: { label: 'Geburtsdatum', hint: 'Zum Beispiel 31 12 1984.' },
    address: { label: 'Ihre Anschrift' },
    email: { label: 'E-Mail-Adresse (freiwillig)', hint: 'Dann bekommen Sie die Entscheidung und den Link zum Bezahlen sofort. Sonst kommt beides mit der Post.', summaryLabel: 'E-Mail-Adresse' },
    relation: {
      label: 'Für wen bestellen Sie die Urkunde?',
      hint: 'Das Gesetz sagt, wer eine Geburtsurkunde bekommt.',
      options: {
        self: 'Für mich selbst',
        spouse: 'Für meine Ehefrau oder meinen Ehemann, auch eingetragene Lebenspartnerschaft',
        descendant: 'Für mein Kind, Enkel- oder Urenkelkind',
        ancestor: 'Für meine Mutter, meinen Vater oder meine Großeltern',
        sibling: 'Für meine Schwester oder meinen Bruder',
        other: 'Für eine andere Person',
      },
      summaryLabel: 'Urkunde für',
    },
    ownBirthPlace: { label: 'Ihr Geburtsort', hint: 'So wie er im Ausweis steht, zum Beispiel Düren.' },
    birthPlace: { label: 'Geburtsort der Person', hint: 'Der Ort, in dem die Person zur Welt gekommen ist.', summaryLabel: 'Geburtsort' },
    birthDate: { label: 'Geburtsdatum der Person', hint: 'Zum Beispiel 31 12 1984.', summaryLabel: 'Geburtsdatum' },
    theirGivenName: { label: 'Vornamen der Person', summaryLabel: 'Vornamen' },
    theirFamilyName: { label: 'Familienname bei der Geburt', hint: 'Der Name, den die Person bei der Geburt bekommen hat.' },
    interest: {
      label: 'Ihr Grund',
      hint: 'Für Geschwister brauchen wir einen berechtigten Grund, zum Beispiel ein Erbe oder eine Betreuung. Ein, zwei Sätze genügen.',
      summaryLabel: 'Grund',
    },
    legalInterest: {
      label: 'Wofür brauchen Sie die Urkunde?',
      hint: 'Ein rechtliches Interesse haben Sie, wenn Sie die Urkunde brauchen, um ein Recht zu verfolgen, zum Beispiel für ein Erbe.',
      summaryLabel: 'Rechtliches Interesse',
    },
    proof: { label: 'Ihr Nachweis', hint: 'Zum Beispiel ein Schreiben des Gerichts, ein Schuldtitel oder eine Vollmacht.', summaryLabel: 'Nachweis' },
    parents: { label: 'Namen der Eltern (freiwillig)', hint: 'So wie sie bei der Geburt hießen.', summaryLabel: 'Eltern' },
    entryNumber: { label: 'Nummer im Geburtenregister (freiwillig)', hint: 'Sie steht auf einer älteren Urkunde, zum Beispiel G 123/1984.', summaryLabel: 'Registernummer' },
    paper: {
      label: 'Was brauchen Sie?',
      options: {
        certificate: 'Geburtsurkunde: Sie reicht fast immer',
        multilingual: 'Internationale Geburtsurkunde: mehrsprachig, für andere Länder',
        'register-extract': 'Beglaubigter Ausdruck aus dem Geburtenregister: mit allen späteren Änderungen, zum Beispiel zum Heiraten',
      },
      summaryLabel: 'Art der Urkunde',
    },
    copies: { label: 'Wie viele Stück?', hint: 'Höchstens 10. Jedes weitere Stück ist günstiger als das erste.', summaryLabel: 'Anzahl' },
  },
  purposes: {
    'identify-applicant': 'um sicher zu sein, wer die Urkunde bestellt',
    'post-paper': 'um Ihnen die Urkunde zu schicken',
    'send-decision': 'um Ihnen die Entscheidung zu schicken',
    'check-entitlement': 'um zu prüfen, ob Sie die Urkunde bekommen dürfen',
    'find-entry': 'um den Eintrag im Geburtenregister zu finden',
    'make-paper': 'um die richtige Urkunde auszustellen',
    'compute-fee': 'um die Gebühr auszurechnen',
  },
  declarations: { 'true-and-complete': 'Meine Angaben sind richtig und vollständig.' },
};
