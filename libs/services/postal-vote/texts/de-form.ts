import type { TextsOfForm } from '#sdk/form';
import type { form as definition } from '../form.js';

export const form: TextsOfForm<typeof definition> = {
  pages: {
    election: { title: 'Für welche Wahl?' },
    applicant: { title: 'Für wen beantragen Sie die Unterlagen?' },
    proxy: { title: 'Sie beantragen für eine andere Person' },
    voter: { title: 'Wer möchte wählen?', hint: 'Mit diesen Angaben finden wir die Person im Wählerverzeichnis.' },
    lost: { title: 'Was ist mit Ihren Unterlagen passiert?' },
    illness: { title: 'Plötzlich krank' },
    delivery: { title: 'Wie sollen die Unterlagen ankommen?' },
    'other-address': { title: 'Wohin schicken wir die Unterlagen?' },
    abroad: { title: 'Wohin im Ausland schicken wir die Unterlagen?' },
    collector: { title: 'Wer holt die Unterlagen ab?' },
    contact: { title: 'Dürfen wir nachfragen?', hint: 'Beides ist freiwillig. Es geht auch ohne.' },
  },
  fields: {
    election: {
      label: 'Wahl',
      optionTemplate: { label: '{election}', hint: 'Wahltag: {day}. Antrag bis {deadline} Uhr. Unterlagen verschicken wir ab dem {papersFrom}.' },
    },
    request: {
      label: 'Worum geht es?',
      options: {
        papers: 'Ich beantrage Briefwahl',
        lost: 'Meine Unterlagen sind nicht angekommen oder verloren',
        illness: 'Die Frist ist vorbei, und ich bin plötzlich krank geworden',
      },
      summaryLabel: 'Anliegen',
    },
    applicant: {
      label: 'Wer möchte wählen?',
      options: { myself: 'Ich selbst', 'somebody-else': 'Eine andere Person, und ich habe ihre schriftliche Vollmacht' },
      summaryLabel: 'Antrag für',
    },
    proxyNeeds: {
      label: 'Das brauchen wir von Ihnen',
      body: ['Eine Vollmacht auf Papier, unterschrieben von der Person, die wählen möchte. Machen Sie ein Foto davon oder scannen Sie sie ein. Ohne Vollmacht können wir den Antrag nicht annehmen.'],
    },
    proxyGivenName: { label: 'Ihr Vorname', summaryLabel: 'Vorname der bevollmächtigten Person' },
    proxyFamilyName: { label: 'Ihr Nachname', summaryLabel: 'Nachname der bevollmächtigten Person' },
    powerOfAttorney: { label: 'Vollmacht' },
    givenName: { label: 'Vorname', hint: 'Alle Vornamen, so wie im Ausweis.' },
    familyName: { label: 'Nachname' },
    bornOn: { label: 'Geburtsdatum', hint: 'Zum Beispiel 31 12 1984.' },
    address: { label: 'Gemeldete Anschrift', hint: 'Die Wohnung, mit der die Person als Hauptwohnung gemeldet ist.' },
    rollNumber: {
      label: 'Nummer im Wählerverzeichnis (freiwillig)',
      hint: 'Sie steht auf der Wahlbenachrichtigung. Mit ihr geht es schneller.',
      summaryLabel: 'Nummer im Wählerverzeichnis',
    },
    lostHow: {
      label: 'Was ist passiert?',
      options: { 'not-arrived': 'Sie sind nicht angekommen', lost: 'Ich habe sie verloren', spoilt: 'Ich habe mich verschrieben oder sie sind beschädigt' },
    },
    lostMeaning: {
      label: 'Was das bedeutet',
      body: [
        'Der alte Wahlschein wird ungültig und Sie bekommen neue Unterlagen. Wählen können Sie nur mit dem neuen Wahlschein.',
        'Tauchen die alten Unterlagen noch auf, schicken Sie sie bitte nicht ab.',
      ],
    },
    lostDeclared: {
      label: 'Versicherung',
      body: ['Ich versichere: Was ich über meine Unterlagen angegeben habe, ist wahr. Ich habe mit ihnen nicht gewählt.'],
      summaryLabel: 'Ich versichere, dass meine Angaben zum Verlust wahr sind',
    },
    illnessWay: {
      label: 'Kommen Sie bitte zu uns',
      body: [
        'Wenn Sie nach dem Ende der Frist krank geworden sind, bekommen Sie noch Unterlagen bis zum Wahltag, 15:00 Uhr. Mit der Post kämen sie zu spät.',
        'Bitte holen Sie die Unterlagen im Wahlbüro ab oder schicken Sie jemanden mit Ihrer schriftlichen Vollmacht. Bringen Sie ein ärztliches Attest mit, wenn Sie eines haben.',
      ],
    },
    illnessReason: {
      label: 'Warum können Sie nicht ins Wahllokal?',
      hint: 'Ein Satz genügt. Die Krankheit müssen Sie nicht nennen.',
      summaryLabel: 'Grund',
    },
    collectedBy: {
      label: 'Wer holt die Unterlagen ab?',
      options: { myself: 'Ich selbst', 'somebody-else': 'Eine andere Person mit meiner Vollmacht' },
      summaryLabel: 'Abholung',
    },
    delivery: {
      label: 'Die Unterlagen',
      options: {
        'registered-address': 'an die gemeldete Anschrift schicken',
        'other-address': 'an eine andere Anschrift in Deutschland schicken',
        abroad: 'ins Ausland schicken',
        'collect-myself': 'hole ich selbst ab',
        'collected-by-somebody': 'holt eine andere Person ab',
      },
      summaryLabel: 'Zustellung',
    },
    runOffToo: {
      label: 'Auch für eine Stichwahl',
      body: ['Ich möchte Briefwahl auch, falls es eine Stichwahl (in manchen Ländern: einen zweiten Wahlgang) gibt. Dann muss ich keinen neuen Antrag stellen.'],
      summaryLabel: 'Auch für eine Stichwahl',
    },
    careOf: { label: 'Bei wem? (freiwillig)', hint: 'Wenn ein anderer Name am Briefkasten steht. Zum Beispiel: bei Familie Beispiel.', summaryLabel: 'bei' },
    dispatchAddress: { label: 'Anschrift für die Unterlagen' },
    foreignAddress: { label: 'Anschrift', hint: 'Zeile für Zeile, so wie sie auf dem Umschlag stehen soll.' },
    foreignCountry: { label: 'Land' },
    collectorGivenName: { label: 'Vorname der Person, die abholt' },
    collectorFamilyName: { label: 'Nachname der Person, die abholt' },
    collectorBrings: {
      label: 'Das bringt die Person mit',
      body: [
        'Ihren eigenen Ausweis und eine Vollmacht auf Papier mit Ihrer Unterschrift. Ein Vordruck steht auf der Wahlbenachrichtigung; ein Zettel mit Ihrem Namen, dem Namen der Person und „darf meine Briefwahlunterlagen abholen“ genügt auch.',
        'Eine Person darf für höchstens vier Wahlberechtigte abholen und bestätigt das bei uns schriftlich.',
      ],
    },
    collectorDeclared: {
      label: 'Vollmacht',
      body: ['Die Person bringt meine schriftliche Vollmacht mit.'],
      summaryLabel: 'Vollmacht wird mitgebracht',
    },
    email: { label: 'E-Mail-Adresse (freiwillig)', hint: 'Dorthin schicken wir die Bestätigung und die Nachricht, wenn Ihre Unterlagen unterwegs sind.', summaryLabel: 'E-Mail-Adresse' },
    phone: { label: 'Telefonnummer (freiwillig)', hint: 'Damit geht eine Rückfrage kurz vor der Wahl am schnellsten.', summaryLabel: 'Telefonnummer' },
  },
  purposes: {
    'find-election': 'um Ihren Antrag der richtigen Wahl zuzuordnen',
    'check-deadline': 'um zu sehen, welche Frist gilt',
    'check-authority': 'um zu prüfen, ob Sie für eine andere Person beantragen dürfen',
    'find-in-roll': 'um die Person im Wählerverzeichnis zu finden',
    'block-old-papers': 'um den alten Wahlschein für ungültig zu erklären',
    'check-illness': 'um zu prüfen, ob Sie nach der Frist noch Unterlagen bekommen',
    'give-papers': 'um Ihnen die Unterlagen zu schicken oder auszugeben',
    'ask-back': 'um bei Ihnen nachzufragen',
  },
  declarations: {
    'true-and-complete': 'Meine Angaben sind richtig und vollständig.',
  },
};
