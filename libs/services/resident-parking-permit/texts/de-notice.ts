import type { TextsOf } from '#sdk/service';
import type { service } from '../definition.js';

type Texts = TextsOf<typeof service>;

export const rulings: Texts['rulings'] = {
  permit: {
    title: 'Bewohnerparkausweis für {subject}',
    checks: {
      zone: { passed: 'Die Anschrift liegt in einer Parkzone.', failed: 'Die Anschrift liegt in keiner Parkzone.' },
      'main-residence': { passed: 'Hauptwohnung ist angegeben.', failed: 'Keine Hauptwohnung.' },
      vehicle: { passed: 'Das Auto ist auf die Person zugelassen.', failed: 'Das Auto ist auf jemand anderen zugelassen: bitte den Nachweis prüfen.' },
      evidence: { passed: 'Der Fahrzeugschein ist da, oder das Auto ist schon bekannt.', failed: 'Der Fahrzeugschein fehlt noch: bitte abwarten und prüfen.' },
      'within-limit': { passed: 'Die Person hat nicht mehr Ausweise, als die Stadt zulässt.', failed: 'Für die Person läuft oder gilt schon ein Ausweis: bitte den Grund prüfen.' },
      'plate-free': { passed: 'Für das Kennzeichen läuft oder gilt kein anderer Ausweis.', failed: 'Für das Kennzeichen läuft oder gilt schon ein anderer Ausweis.' },
    },
    options: {
      grant: {
        title: 'Genehmigen',
        ruling: 'Sie bekommen den Bewohnerparkausweis für {subject}.',
        reasons: {
          'conditions-met': 'Sie wohnen mit Hauptwohnung in der Zone, und das Auto ist auf Sie zugelassen.',
          'several-with-reason': 'Sie wohnen mit Hauptwohnung in der Zone und haben begründet, warum Sie einen weiteren Ausweis brauchen.',
          'evidence-shown': 'Sie wohnen mit Hauptwohnung in der Zone und haben nachgewiesen, dass Sie das Auto dauernd nutzen.',
        },
      },
      refuse: {
        title: 'Ablehnen',
        ruling: 'Ihren Antrag auf einen Bewohnerparkausweis für {subject} lehnen wir ab.',
        reasons: {
          'no-main-residence': 'Sie sind nach dem Melderegister nicht mit Hauptwohnung unter der angegebenen Anschrift gemeldet.',
          'no-evidence': 'Das Auto ist nicht auf Sie zugelassen. Dass Sie es dauernd nutzen, haben Sie nicht nachgewiesen.',
          'not-in-zone': 'Ihre Anschrift gehört zu keiner Parkzone.',
          'has-permit': 'Sie haben bereits einen gültigen Bewohnerparkausweis. Jede Person bekommt in der Regel nur einen.',
        },
      },
    },
  },
};

export const states: Texts['states'] = {
  received: { title: 'Eingegangen', text: 'Ihr Antrag ist bei uns angekommen.', nextStep: 'Wir prüfen Ihren Antrag. Sie müssen nichts tun.' },
  'in-progress': { title: 'In Bearbeitung', text: 'Wir prüfen Ihren Antrag.', nextStep: 'Sie müssen nichts tun. Wenn uns etwas fehlt, melden wir uns.' },
  assessed: { title: 'Entschieden', text: 'Wir haben entschieden und schreiben Ihnen.', nextStep: 'Sie müssen nichts tun.' },
  answered: { title: 'Bescheid fertig', text: 'Der Bescheid ist fertig und wird gedruckt.', nextStep: 'Der Bescheid kommt mit der Post.' },
  dispatched: { title: 'Bescheid verschickt', text: 'Wir haben den Bescheid zur Post gegeben.', nextStep: 'Im Bescheid steht, warum wir so entschieden haben und was Sie tun können.' },
  'awaiting-payment': { title: 'Genehmigt, noch nicht bezahlt', text: 'Ihr Antrag ist genehmigt.', nextStep: 'Bitte bezahlen Sie die Gebühr. Danach können Sie den Ausweis hier sofort ausdrucken.' },
  issued: { title: 'Ausgestellt', text: 'Ihr Bewohnerparkausweis ist fertig.', nextStep: 'Drucken Sie den Ausweis aus und legen Sie ihn gut lesbar hinter die Windschutzscheibe.' },
  closed: { title: 'Abgeschlossen', text: 'Dieser Vorgang ist abgeschlossen.', nextStep: 'Sie müssen nichts tun.' },
};

export const notice: Texts['notice'] = {
  title: 'Genehmigung: Bewohnerparkausweis',
  subject: 'Bewohnerparkausweis für {subjects}',
  opening: ['Ihr Antrag ist genehmigt. Sobald Sie die Gebühr bezahlt haben, können Sie den Ausweis auf der Seite „Stand abfragen“ ausdrucken.'],
  payment: ['Am schnellsten geht es im Internet: Dann ist der Ausweis sofort da. Sie können auch überweisen. Geben Sie dabei nur das Kassenzeichen an.'],
  closing: ['Wenn Sie umziehen oder das Auto wechseln, sagen Sie uns bitte Bescheid.'],
  grounds: ['Grundlage sind § 45 Absatz 1b Straßenverkehrs-Ordnung und für die Gebühr: {byLaw}.'],
  purpose: 'Bewohnerparkausweis',
};

export const refusal: Texts['refusal'] = {
  title: 'Ablehnung: Bewohnerparkausweis',
  subject: 'Ihr Antrag auf einen Bewohnerparkausweis',
  opening: ['Sie haben einen Bewohnerparkausweis beantragt. Leider können wir ihn nicht ausstellen.'],
  payment: [],
  closing: ['Wenn sich etwas ändert, können Sie jederzeit einen neuen Antrag stellen.'],
  grounds: ['Einen Bewohnerparkausweis bekommt, wer mit Hauptwohnung in der Zone wohnt und ein Auto hat, das auf sie oder ihn zugelassen ist oder dauernd genutzt wird (§ 45 Absatz 1b Straßenverkehrs-Ordnung).'],
  purpose: 'Bewohnerparkausweis',
};

export const permit: Texts['permit'] = {
  title: 'Bewohnerparkausweis',
  subject: 'Kennzeichen',
  area: 'Parkzone',
  instructions: [
    'Legen Sie diese Seite so hinter die Windschutzscheibe, dass man den oberen Teil von außen lesen kann.',
    'Der Ausweis gilt nur für dieses Kennzeichen und nur in dieser Zone. Ein fester Stellplatz ist damit nicht verbunden.',
    'Wenn Sie umziehen oder das Auto wechseln, gilt der Ausweis nicht mehr. Bitte sagen Sie uns Bescheid.',
  ],
};

export const stops: Texts['stops'] = {
  'not-in-zone': {
    title: 'Ihre Anschrift gehört zu keiner Parkzone',
    text: 'Deshalb können wir hier keinen Bewohnerparkausweis ausstellen. Wir haben nichts gespeichert außer dem, was Sie eben eingegeben haben.',
    alternatives: [
      'Prüfen Sie bitte, ob Straße, Hausnummer und Postleitzahl richtig geschrieben sind.',
      'In Straßen ohne Parkzone parken Sie ohne Ausweis.',
      'Mit einer Behinderung können Sie einen besonderen Parkausweis bekommen. Fragen Sie uns.',
    ],
  },
  'not-main-residence': {
    title: 'Den Ausweis gibt es nur für die Hauptwohnung',
    text: 'Mit einer Nebenwohnung können Sie keinen Bewohnerparkausweis bekommen.',
    alternatives: ['Wenn Sie hier hauptsächlich wohnen, melden Sie Ihre Wohnung zuerst als Hauptwohnung an.', 'Für kurze Zeit parken Sie mit Parkschein.'],
  },
};
