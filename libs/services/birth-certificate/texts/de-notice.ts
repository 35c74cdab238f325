import type { TextsOf } from '#sdk/service';
import type { service } from '../definition.js';

type Texts = TextsOf<typeof service>;

export const rulings: Texts['rulings'] = {
  order: {
    title: 'Urkunde aus dem Geburtenregister',
    checks: {
      'own-register': { passed: 'Der Geburtsort gehört zu unserem Register.', failed: 'Der Geburtsort gehört nicht zu unserem Register.' },
      entitled: { passed: 'Die Person ist nach § 62 PStG berechtigt; bitte die Verwandtschaft im Register prüfen.', failed: 'Geschwister oder andere Person: bitte das Interesse prüfen.' },
    },
    options: {
      grant: {
        title: 'Ausstellen',
        ruling: 'Sie bekommen die Urkunde, die Sie bestellt haben.',
        reasons: {
          entitled: 'Sie gehören zu den Personen, die nach dem Gesetz eine Urkunde bekommen.',
          'interest-shown': 'Sie haben gezeigt, dass Sie die Urkunde brauchen.',
        },
      },
      refuse: {
        title: 'Ablehnen, ohne den Grund zu nennen',
        ruling: 'Die Urkunde, die Sie bestellt haben, können wir nicht ausstellen.',
        neutral: 'Die gesetzlichen Voraussetzungen dafür liegen nicht vor. Mehr dürfen wir dazu nicht sagen: Das Gesetz schützt die Angaben im Register, und wir geben in allen Fällen dieselbe Antwort. Sie sagt nichts darüber, ob es einen Eintrag gibt.',
        reasons: {
          'no-entry': 'Zu den Angaben gibt es keinen Eintrag.',
          adoption: '§ 63 PStG: Nur bestimmte Personen dürfen die Urkunde bekommen.',
          blocked: '§ 64 PStG: Zu dem Eintrag gibt es einen Sperrvermerk.',
          'data-do-not-fit': 'Die Angaben passen nicht zu dem Eintrag.',
        },
      },
      'refuse-interest': {
        title: 'Ablehnen, weil das Interesse fehlt',
        ruling: 'Die Urkunde, die Sie bestellt haben, können wir nicht ausstellen.',
        reasons: {
          'no-justified-interest': 'Geschwister bekommen eine Urkunde nur, wenn sie einen berechtigten Grund haben. Den haben Sie nicht genannt.',
          'no-legal-interest': 'Andere Personen bekommen eine Urkunde nur, wenn sie ein rechtliches Interesse nachweisen. Ihr Nachweis reicht dafür nicht.',
        },
      },
    },
  },
};

export const states: Texts['states'] = {
  received: { title: 'Eingegangen', text: 'Ihre Bestellung ist bei uns angekommen.', nextStep: 'Das Standesamt prüft sie. Sie müssen nichts tun.' },
  'in-progress': { title: 'In Bearbeitung', text: 'Das Standesamt prüft Ihre Bestellung.', nextStep: 'Sie müssen nichts tun. Wenn uns etwas fehlt, melden wir uns.' },
  assessed: { title: 'Entschieden', text: 'Wir haben entschieden und schreiben Ihnen.', nextStep: 'Sie müssen nichts tun.' },
  answered: { title: 'Bescheid fertig', text: 'Der Bescheid ist fertig und wird gedruckt.', nextStep: 'Der Bescheid kommt mit der Post.' },
  dispatched: { title: 'Bescheid verschickt', text: 'Wir haben den Bescheid zur Post gegeben.', nextStep: 'Im Bescheid steht, was Sie tun können.' },
  'awaiting-payment': { title: 'Geprüft, noch nicht bezahlt', text: 'Wir können die Urkunde ausstellen.', nextStep: 'Bitte bezahlen Sie die Gebühr. Danach drucken wir die Urkunde und schicken sie Ihnen.' },
  'to-post': { title: 'Bezahlt', text: 'Ihre Zahlung ist da. Wir drucken die Urkunde.', nextStep: 'Sie müssen nichts tun. Die Urkunde kommt mit der Post.' },
  posted: { title: 'Verschickt', text: 'Wir haben die Urkunde zur Post gegeben.', nextStep: 'Sie müssen nichts tun. Ist sie nach einer Woche nicht da, rufen Sie uns bitte an.' },
  closed: { title: 'Abgeschlossen', text: 'Dieser Vorgang ist abgeschlossen.', nextStep: 'Sie müssen nichts tun.' },
};

export const notice: Texts['notice'] = {
  title: 'Ihre Geburtsurkunde: Gebühr',
  subject: 'Ihre Bestellung aus dem Geburtenregister',
  opening: ['wir haben Ihre Bestellung geprüft und können die Urkunde ausstellen. Sobald Sie die Gebühr bezahlt haben, drucken wir sie und schicken sie Ihnen.'],
  payment: ['Am schnellsten geht es im Internet. Sie können auch überweisen. Geben Sie dabei nur das Kassenzeichen an.'],
  closing: ['Wie weit wir sind, sehen Sie auf der Seite „Stand abfragen“.'],
  grounds: ['Grundlage sind die §§ 55, 59 und 62 Personenstandsgesetz und für die Gebühr: {byLaw}.'],
  purpose: 'Urkunde aus dem Geburtenregister',
};

export const refusal: Texts['refusal'] = {
  title: 'Ablehnung: Geburtsurkunde',
  subject: 'Ihre Bestellung aus dem Geburtenregister',
  opening: ['Sie haben eine Urkunde aus dem Geburtenregister bestellt.'],
  payment: [],
  closing: ['Für die Prüfung berechnen wir nichts. Wenn Sie Fragen haben, sprechen Sie uns an.'],
  grounds: ['Wer eine Urkunde bekommt, regeln die §§ 61 bis 66 Personenstandsgesetz.'],
  purpose: 'Urkunde aus dem Geburtenregister',
};

export const posted: Texts['posted'] = {
  sheet: 'Bestellung aus dem Geburtenregister',
  instructions: ['Für das Fachverfahren im Standesamt. Die Urkunde entsteht dort; hier wird nur eingetragen, wann sie zur Post gegangen ist.'],
};

export const stops: Texts['stops'] = {
  'too-young': {
    title: 'Das geht ab 16 Jahren',
    text: 'Eine Urkunde dürfen Sie selbst bestellen, wenn Sie 16 Jahre alt sind.',
    alternatives: ['Bis dahin bestellen Ihre Eltern oder Ihr Vormund die Urkunde für Sie.', 'Prüfen Sie bitte, ob das Geburtsdatum stimmt.'],
  },
  elsewhere: {
    title: 'Für diesen Geburtsort sind wir nicht zuständig',
    text: 'Das Geburtenregister für {place} führen wir nicht. Nur das Standesamt, das den Eintrag hat, stellt die Urkunde aus. Sie haben nichts bezahlt.',
    alternatives: ['Zuständig ist das Standesamt des Geburtsorts: {place}.', 'Fragen Sie dort nach, wenn der Ort inzwischen zu einer anderen Gemeinde gehört.', 'Prüfen Sie bitte, ob der Ort richtig geschrieben ist.'],
  },
  archive: {
    title: 'Diese Geburt ist im Archiv',
    text: 'Die Geburt ist mehr als 110 Jahre her. Dann führt das Standesamt das Register nicht mehr, es liegt im Archiv. Sie haben nichts bezahlt.',
    alternatives: ['Das Archiv gibt Ihnen Auskunft und Kopien, auch ohne Verwandtschaft.', 'Prüfen Sie bitte, ob das Geburtsdatum stimmt.'],
  },
};
