import type { TextsOfForm } from '#sdk/form';
import type { form as definition } from '../form.js';

export const form: TextsOfForm<typeof definition> = {
  pages: {
    home: { title: 'Wo wohnen Sie?', hint: 'Damit sehen wir gleich, ob Ihre Straße zu einer Parkzone gehört.' },
    residence: { title: 'Ihre Hauptwohnung' },
    person: { title: 'Wer beantragt den Ausweis?' },
    vehicle: { title: 'Ihr Auto', hint: 'Der Ausweis gilt für ein Kennzeichen.' },
    'vehicle-evidence': { title: 'Ihr Nachweis' },
    'registration-document': { title: 'Ihr Fahrzeugschein' },
    'holder-permission': { title: 'Die Bestätigung' },
    period: { title: 'Ab wann und wie lange?' },
  },
  fields: {
    address: { label: 'Ihre Anschrift' },
    mainResidence: {
      label: 'Ist das Ihre Hauptwohnung?',
      hint: 'Gemeint ist die Wohnung, mit der Sie als Hauptwohnung gemeldet sind. Wir sehen im Melderegister nach.',
      summaryLabel: 'Hauptwohnung',
    },
    givenName: { label: 'Vorname' },
    familyName: { label: 'Nachname' },
    bornOn: { label: 'Geburtsdatum', hint: 'Damit finden wir Sie im Melderegister. Zum Beispiel 31 12 1984.' },
    email: {
      label: 'E-Mail-Adresse (freiwillig)',
      hint: 'Dann bekommen Sie die Entscheidung und den Link zum Bezahlen sofort. Sonst kommt beides mit der Post.',
      summaryLabel: 'E-Mail-Adresse',
    },
    plate: {
      label: 'Kennzeichen',
      hint: 'So wie es auf dem Schild steht, zum Beispiel DN-AB 123.',
    },
    vehicleUse: {
      label: 'Auf wen ist das Auto zugelassen?',
      options: { 'registered-to-me': 'Auf mich', 'permanently-used': 'Auf jemand anderen, ich nutze es dauernd' },
      summaryLabel: 'Zulassung',
    },
    evidenceNeeded: {
      label: 'Was wir brauchen',
      body: ['Den Fahrzeugschein (Zulassungsbescheinigung Teil I). Daran sehen wir, für welches Auto und für wen es zugelassen ist.'],
    },
    permissionNeeded: {
      label: 'Und dazu',
      body: ['Eine Bestätigung, dass Sie das Auto dauernd nutzen: von der Person oder der Firma, auf die es zugelassen ist. Bitte mit Kennzeichen und Unterschrift.'],
    },
    evidence: {
      label: 'Wie bekommen wir das?',
      options: { upload: 'Ich lade es hier hoch: ein Foto oder eine PDF-Datei genügt', 'at-the-counter': 'Ich zeige es persönlich', 'by-post': 'Ich schicke es mit der Post' },
      summaryLabel: 'Nachweis',
    },
    registrationFiles: {
      label: 'Ihr Fahrzeugschein',
      hint: 'Zulassungsbescheinigung Teil I. Fotografieren oder scannen Sie die Seiten mit Kennzeichen und Namen so, dass man sie gut lesen kann.',
      summaryLabel: 'Fahrzeugschein',
    },
    permissionFiles: {
      label: 'Die Bestätigung der Person oder der Firma, auf die das Auto zugelassen ist',
      hint: 'Mit Kennzeichen und Unterschrift.',
      summaryLabel: 'Bestätigung',
    },
    months: {
      label: 'Wie lange soll der Ausweis gelten?',
      options: { '6': '6 Monate', '12': '1 Jahr', '24': '2 Jahre' },
      summaryLabel: 'Dauer',
    },
    startsOn: { label: 'Erster Tag', hint: 'Frühestens heute. Ausdrucken können Sie den Ausweis, sobald Sie bezahlt haben.' },
  },
  purposes: {
    'find-zone': 'um Ihre Parkzone zu finden und Ihnen zu schreiben',
    'check-conditions': 'um zu prüfen, ob Sie einen Ausweis bekommen können',
    'identify-applicant': 'um Sie im Melderegister zu finden',
    'send-decision': 'um Ihnen die Entscheidung zu schicken',
    'print-permit': 'um den Ausweis auszustellen',
    'compute-fee': 'um die Gebühr auszurechnen',
  },
  declarations: {
    'true-and-complete': 'Meine Angaben sind richtig und vollständig.',
    'report-changes': 'Wenn ich umziehe oder das Auto wechsle, sage ich der Stadt Bescheid.',
  },
};
