import type { TextsOf } from '#sdk/service';
import type { service } from '../definition.js';

type Texts = TextsOf<typeof service>;

export const rulings: Texts['rulings'] = {
  'dog-relief': {
    title: 'Ermäßigung oder Befreiung für {subject}',
    options: {
      'grant-reduction': {
        title: 'Ermäßigen',
        ruling: 'Für {subject} wird die Hundesteuer ermäßigt.',
        reasons: {
          'evidence-shown': 'Sie haben nachgewiesen, dass die Voraussetzung erfüllt ist: {claim}.',
          'office-found-out': 'Uns liegt vor, dass die Voraussetzung erfüllt ist: {claim}.',
        },
      },
      'grant-exemption': {
        title: 'Befreien',
        ruling: 'Für {subject} wird keine Hundesteuer erhoben.',
        reasons: {
          'evidence-shown': 'Sie haben nachgewiesen, dass die Voraussetzung erfüllt ist: {claim}.',
          'office-found-out': 'Uns liegt vor, dass die Voraussetzung erfüllt ist: {claim}.',
        },
      },
      refuse: {
        title: 'Ablehnen',
        ruling: 'Die Ermäßigung oder Befreiung für {subject} wird abgelehnt.',
        reasons: {
          'no-evidence':
            'Sie haben angegeben: {claim}. Den Nachweis dafür haben Sie nicht vorgelegt. Wenn Sie ihn nachreichen, prüfen wir noch einmal.',
          'conditions-not-met':
            'Sie haben angegeben: {claim}. Nach dem Nachweis, den Sie vorgelegt haben, sind die Voraussetzungen der Satzung nicht erfüllt.',
          'not-in-by-law': 'Sie haben angegeben: {claim}. Dafür sieht unsere Satzung keine Ermäßigung und keine Befreiung vor.',
          'dangerous-dog': 'Sie haben angegeben: {claim}. Für gefährliche Hunde sieht unsere Satzung keine Ermäßigung und keine Befreiung vor.',
        },
      },
    },
  },
};

export const states: Texts['states'] = {
  received: { title: 'Eingegangen', text: 'Ihre Anmeldung ist bei uns angekommen.', nextStep: 'Wir prüfen Ihre Angaben. Sie müssen nichts tun.' },
  'in-progress': {
    title: 'In Bearbeitung',
    text: 'Wir prüfen Ihre Angaben und rechnen die Steuer aus.',
    nextStep: 'Sie müssen nichts tun. Wenn uns etwas fehlt, melden wir uns.',
  },
  assessed: {
    title: 'Steuer festgesetzt',
    text: 'Die Steuer steht fest. Wir schreiben den Bescheid.',
    nextStep: 'Der Bescheid kommt mit der Post. Sie müssen nichts tun.',
  },
  answered: {
    title: 'Bescheid fertig',
    text: 'Der Bescheid ist fertig und wird gedruckt.',
    nextStep: 'Der Bescheid kommt mit der Post. Sie müssen nichts tun.',
  },
  dispatched: {
    title: 'Bescheid verschickt',
    text: 'Wir haben den Bescheid zur Post gegeben.',
    nextStep: 'Bitte zahlen Sie zu den Terminen, die im Bescheid stehen. Das Kassenzeichen steht auf der ersten Seite.',
  },
  closed: {
    title: 'Abgeschlossen',
    text: 'Dieser Vorgang ist abgeschlossen.',
    nextStep: 'Bitte melden Sie Ihren Hund ab, wenn Sie ihn nicht mehr halten.',
  },
};

export const notice: Texts['notice'] = {
  title: 'Hundesteuerbescheid',
  subject: 'Hundesteuer {years}: {subjects}',
  opening: ['Sie haben Ihren Hund angemeldet. Vielen Dank. Mit diesem Bescheid setzen wir die Hundesteuer fest.'],
  payment: [
    'Bitte überweisen Sie zu den genannten Terminen und geben Sie dabei nur das Kassenzeichen an. Sie können auch im Internet mit dem Kassenzeichen bezahlen.',
  ],
  closing: [
    'Die Steuer gilt auch für die folgenden Jahre. Ändert sich der Betrag, bekommen Sie einen neuen Bescheid.',
    'Bitte melden Sie sich, wenn Sie umziehen, den Hund abgeben oder wenn er stirbt. Dann rechnen wir neu.',
  ],
  grounds: [
    'Wer im Stadtgebiet einen Hund hält, zahlt Hundesteuer. Grundlage ist: {byLaw}.',
    'Maßgeblich ist der Satz des Steuerjahres. Beginnt die Steuerpflicht im Laufe des Jahres, zahlen Sie nur für die restlichen Monate.',
  ],
  purpose: 'Hundesteuer {years}',
};
