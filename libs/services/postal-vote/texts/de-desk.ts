import type { TextsOf } from '#sdk/service';
import type { service } from '../definition.js';

type Texts = TextsOf<typeof service>;

export const rulings: Texts['rulings'] = {
  papers: {
    title: 'Briefwahlunterlagen für {subject}',
    checks: {
      'own-application': { passed: 'Die Person beantragt selbst.', failed: 'Eine andere Person beantragt: bitte die Vollmacht prüfen.' },
      'first-papers': { passed: 'Es ist ein erster Antrag, in der normalen Frist.', failed: 'Verlust oder plötzliche Krankheit: bitte prüfen. Bei Verlust den alten Wahlschein für ungültig erklären.' },
      'by-post': { passed: 'Die Unterlagen gehen mit der Post.', failed: 'Die Unterlagen werden abgeholt.' },
      'four-at-most': { passed: 'Niemand holt für mehr als vier Personen ab.', failed: 'Jemand mit diesem Namen soll für mehr als vier Personen abholen: bitte vor der Ausgabe nachfragen.' },
      'only-one': { passed: 'Kein anderer Antrag sieht gleich aus.', failed: 'Es gibt einen zweiten Antrag mit gleichem Namen und Geburtsdatum: bitte vergleichen.' },
    },
    options: {
      send: {
        title: 'Unterlagen verschicken',
        ruling: '{subject} bekommt die Unterlagen mit der Post.',
        reasons: { 'in-the-roll': 'Im Wählerverzeichnis eingetragen.', 'new-papers': 'Neue Unterlagen, der alte Wahlschein ist für ungültig erklärt.' },
      },
      'hand-over': {
        title: 'Unterlagen ausgeben',
        ruling: '{subject} bekommt die Unterlagen im Wahlbüro.',
        reasons: {
          'came-in-person': 'Persönlich abgeholt, Ausweis hat vorgelegen.',
          'authority-shown': 'Von einer anderen Person abgeholt. Vollmacht, Ausweis und Erklärung zu höchstens vier Wahlberechtigten haben vorgelegen.',
          'illness-shown': 'Plötzliche Erkrankung ist nachgewiesen.',
        },
      },
      refuse: {
        title: 'Ablehnen',
        ruling: 'Wir können {subject} keinen Wahlschein erteilen.',
        reasons: {
          'not-in-roll': 'Sie stehen für diese Wahl nicht in unserem Wählerverzeichnis.',
          'no-authority': 'Wer für eine andere Person beantragt, muss eine schriftliche Vollmacht vorlegen. Sie lag nicht vor.',
          'illness-not-shown': 'Nach dem Ende der Frist gibt es Unterlagen nur, wenn eine plötzliche Erkrankung nachgewiesen ist. Das war nicht der Fall.',
          'has-papers': 'Ihre Unterlagen für diese Wahl haben Sie schon bekommen. Jede Person bekommt einen Wahlschein.',
        },
      },
    },
  },
};

export const states: Texts['states'] = {
  received: { title: 'Eingegangen', text: 'Ihr Antrag ist bei uns angekommen.', nextStep: 'Wir suchen den Eintrag im Wählerverzeichnis. Sie müssen nichts tun.' },
  'in-progress': { title: 'In Bearbeitung', text: 'Wir bearbeiten Ihren Antrag.', nextStep: 'Sie müssen nichts tun. Wenn uns etwas fehlt, melden wir uns.' },
  assessed: { title: 'Entschieden', text: 'Wir haben über Ihren Antrag entschieden.', nextStep: 'Sie müssen nichts tun. Die Unterlagen oder unsere Antwort folgen.' },
  answered: { title: 'Antwort fertig', text: 'Unsere Antwort ist fertig und wird gedruckt.', nextStep: 'Sie kommt mit der Post. Wenn es eilt, rufen Sie uns bitte an.' },
  dispatched: { title: 'Antwort verschickt', text: 'Wir haben unsere Antwort zur Post gegeben.', nextStep: 'Im Brief steht, warum wir so entschieden haben und was Sie tun können.' },
  closed: { title: 'Abgeschlossen', text: 'Dieser Vorgang ist abgeschlossen.', nextStep: 'Sie müssen nichts tun.' },
};

export const completions: Texts['completions'] = {
  send: {
    title: 'Unterlagen verschickt',
    text: 'Ihre Briefwahlunterlagen sind unterwegs.',
    nextStep: 'Sind sie nach fünf Tagen nicht da, beantragen Sie hier neue. Bis wann das geht, steht auf der Seite „Briefwahl beantragen“.',
    button: 'Als verschickt eintragen',
  },
  'hand-over': {
    title: 'Unterlagen ausgegeben',
    text: 'Ihre Briefwahlunterlagen sind abgeholt.',
    nextStep: 'Schicken Sie den roten Brief rechtzeitig ab oder geben Sie ihn bei uns ab.',
    button: 'Als ausgegeben eintragen',
  },
};

export const refusal: Texts['refusal'] = {
  title: 'Ablehnung: Wahlschein',
  subject: 'Ihr Antrag auf einen Wahlschein',
  opening: ['Sie haben Briefwahl beantragt. Leider können wir keine Unterlagen erteilen.'],
  payment: [],
  closing: ['Wenn etwas nicht stimmt, rufen Sie uns bitte gleich an. Vor einer Wahl zählt jeder Tag.'],
  grounds: ['Einen Wahlschein bekommt auf Antrag, wer im Wählerverzeichnis steht oder ohne eigene Schuld nicht darin steht (§ 25 Bundeswahlordnung und die Wahlordnungen des Landes).'],
  purpose: 'Wahlschein',
};

export const letters: Texts['letters'] = {
  control: {
    subject: 'Für Sie ist Briefwahl beantragt worden',
    paragraphs: [
      'für {name} sind Briefwahlunterlagen beantragt worden: {election} am {day}. Die Unterlagen sollen an eine andere Anschrift gehen als an diese.',
      'Haben Sie das selbst beantragt oder jemanden damit beauftragt? Dann ist alles in Ordnung und Sie müssen nichts tun.',
      'Wenn nicht, rufen Sie uns bitte sofort an: {office}, Telefon {phone}. Wir halten die Unterlagen dann zurück oder erklären sie für ungültig.',
    ],
  },
};

const ASK = 'Wenn Sie Fragen haben, rufen Sie uns an oder kommen Sie vorbei: {office}, {street}, {city}, Telefon {phone}.';
const TYPED = 'Was Sie eingegeben haben, ist noch da.';

export const stops: Texts['stops'] = {
  'too-late': {
    title: 'Die Frist ist vorbei',
    text: `Briefwahl für „{election}“ konnte man bis {deadline} Uhr beantragen. Es zählt der Augenblick, in dem Ihr Antrag bei uns ankommt. ${TYPED}`,
    alternatives: [
      'Gehen Sie am {day} in Ihr Wahllokal.',
      'Sind Sie nach dem Ende der Frist plötzlich krank geworden? Dann ändern Sie bitte Ihre Angabe. Das geht bis {illnessDeadline} Uhr.',
      'Sind Ihre Unterlagen nicht angekommen? Auch dann ändern Sie bitte Ihre Angabe. Das geht bis {lostDeadline} Uhr.',
      ASK,
    ],
  },
  over: {
    title: 'Dafür ist es leider zu spät',
    text: `Neue Unterlagen nach einem Verlust gab es bis {lostDeadline} Uhr, nach plötzlicher Krankheit bis {illnessDeadline} Uhr. Es zählt der Augenblick, in dem Ihr Antrag bei uns ankommt. ${TYPED}`,
    alternatives: ['Haben Sie keinen Wahlschein bekommen, gehen Sie am {day} in Ihr Wahllokal.', ASK],
  },
  'still-in-time': {
    title: 'Die normale Frist läuft noch',
    text: `Sie können Briefwahl noch ganz normal beantragen, bis {deadline} Uhr. Einen Grund brauchen Sie nicht. ${TYPED}`,
    alternatives: ['Ändern Sie Ihre Angabe in „Ich beantrage Briefwahl“.', ASK],
  },
  'nothing-sent-yet': {
    title: 'Es sind noch keine Unterlagen verschickt',
    text: `Die Unterlagen für „{election}“ verschicken wir ab dem {papersFrom}. Vorher gibt es noch keine Stimmzettel. ${TYPED}`,
    alternatives: ['Haben Sie schon beantragt? Dann warten Sie bitte noch.', 'Haben Sie noch nicht beantragt? Ändern Sie Ihre Angabe in „Ich beantrage Briefwahl“.', ASK],
  },
  'not-begun': {
    title: 'Das geht noch nicht',
    text: `Briefwahl für „{election}“ können Sie ab dem {opens} beantragen. ${TYPED}`,
    alternatives: ['Kommen Sie ab diesem Tag wieder auf diese Seite.', ASK],
  },
  'not-held': {
    title: 'Diese Wahl gibt es nicht mehr',
    text: `Sie ist abgesagt oder verlegt worden. ${TYPED}`,
    alternatives: ['Sehen Sie auf der Seite „Briefwahl beantragen“ nach, welche Wahlen anstehen, und beginnen Sie dort neu.', ASK],
  },
};
