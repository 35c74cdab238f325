import { NOW } from './stub-town.js';

const eur = (cents: number) => ({ cents, currency: 'EUR', text: `${(cents / 100).toLocaleString('de-DE', { minimumFractionDigits: 2 })} Euro` });

const due = (id: string, dueOn: string, cents: number) => ({ id, dueOn, amount: eur(cents), open: eur(cents) });

/** One open notice, one that is settled, nothing else. */
export function payableAnswer(reference: string) {
  const plain = reference.replaceAll(/[\s.-]/g, '');
  if (!['5001004711', '5001004712'].includes(plain)) return null;
  const settled = plain.endsWith('2');
  return {
    reference: `${plain.slice(0, 4)}.${plain.slice(4)}`,
    purpose: 'Hundesteuer 2027, Bescheid vom 11. Januar 2027',
    payee: 'Stadtkasse Düren',
    total: eur(9100),
    takenBack: eur(0),
    open: eur(settled ? 0 : 9100),
    dues: settled ? [] : [due('d1', '2027-02-15', 2800), due('d2', '2027-05-17', 2100), due('d3', '2027-08-16', 2100), due('d4', '2027-11-15', 2100)],
    methods: [{ code: 'demo', title: 'Demo-Bank', text: 'Eine erfundene Bank zum Ausprobieren. Es fließt kein Geld.', language: 'de' }],
    settled,
    bankTransfer: { payee: 'Stadtkasse Düren', iban: 'DE02 1203 0000 0000 2020 51', bic: 'BYLADEM1001', reference: plain },
  };
}

/** The token says what state is shown: `zahlung-PAID`. */
export function paymentAnswer(token: string) {
  const state = /^zahlung-([A-Z_]+)$/.exec(token)?.[1];
  if (state === undefined) return null;
  const paid = state === 'PAID' || state === 'PAID_LATE';
  return {
    state,
    amount: eur(9100),
    leftOver: eur(0),
    owed: !paid,
    purpose: 'Hundesteuer 2027',
    reference: '5001.004711',
    startedAt: NOW,
    paidAt: paid ? NOW : null,
    receiptPath: paid ? `/files/receipts/${token}.pdf` : null,
    redirectUrl: state === 'REDIRECTED' ? 'http://bank.localhost/pay/1' : null,
  };
}

export function caseStatusAnswer(reference: string, accessCode: string) {
  if (reference !== 'DN-2027-004711' || accessCode.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase() !== 'K7M29XQ4') return null;
  return {
    reference,
    serviceCode: 'dog-tax-registration',
    serviceTitle: 'Hund anmelden',
    state: 'IN_PROGRESS',
    stateText: 'Wir bearbeiten Ihre Anmeldung.',
    nextStep: 'Sie müssen nichts tun. Der Bescheid kommt mit der Post.',
    whoMoves: 'OFFICE',
    receivedAt: NOW,
    expectedOn: '2027-01-18',
    papers: [],
    followUps: [],
    paymentReference: null,
    messages: [],
    correction: null,
    mayWithdraw: false,
    withdrawalFee: null,
    mayRate: false,
    hasNotice: true,
    timeline: [
      { at: NOW, title: 'Eingegangen', text: 'Ihre Anmeldung ist bei uns angekommen.', done: true },
      { at: NOW, title: 'In Bearbeitung', text: 'Die Abteilung Steuern und Abgaben prüft Ihre Angaben.', done: false },
      { at: NOW, title: 'Bescheid', text: 'Sie bekommen den Bescheid mit der Post.', done: false },
    ],
  };
}
