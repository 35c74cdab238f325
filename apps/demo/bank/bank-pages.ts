import { texts } from '../texts/de.js';
import { html } from '../web/index.js';
import type { Html } from '../web/index.js';
import type { BankPayment } from './payment.js';

const t = texts.bank;
const euro = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 });
const german = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', dateStyle: 'medium', timeStyle: 'short' });

const amount = (cents: number): string => `${euro.format(cents / 100)} Euro`;
const payee = ({ merchant, merchantName }: BankPayment): string => merchantName ?? merchant;
const isOpen = ({ status }: BankPayment): boolean => status === 'created' || status === 'authorised';

const frame = (title: string, body: Html): string => String(html`<!doctype html>
<html lang="de">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${title} · ${t.name}</title>
  <link rel="stylesheet" href="/stil/bank.css">
</head>
<body>
  <header><p class="bank"><span aria-hidden="true"></span>${t.name}</p></header>
  <main><h1>${title}</h1>${body}<p class="fake">${t.fake}</p></main>
</body>
</html>`);

/** The page on which one pays, declines or cancels; without any script. */
export function payPage(payment: BankPayment): string {
  const facts: readonly [string, string][] = [[t.payee, payee(payment)], [t.purpose, payment.purpose], [t.reference, payment.reference]];
  const rows = html`<dl>${facts.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
  const sum = html`<p class="sum"><span>${t.amount}</span> <strong>${amount(payment.amountCents)}</strong></p>`;
  if (!isOpen(payment)) {
    return frame(t.closedTitle, html`${sum}${rows}<p>${t.closedText(t.states[payment.status])}</p><p><a href="${payment.returnUrl}">${t.back}</a></p>`);
  }

  return frame(t.title, html`${sum}${rows}
    <form method="post">
      <button class="main" name="decision" value="pay">${t.pay}</button>
      <button name="decision" value="decline">${t.decline}</button>
      <button name="decision" value="cancel">${t.cancel}</button>
    </form>`);
}

export const unknownPage = (): string => frame(t.unknownTitle, html`<p>${t.unknownText}</p>`);

/** What has passed through this bank lately. */
export function bankHome(payments: readonly BankPayment[]): string {
  const rows = payments.map((payment) => html`<tr>
    <td>${german.format(new Date(payment.createdAt))}</td><td>${payee(payment)}</td><td>${payment.purpose}</td>
    <td class="number">${amount(payment.amountCents)}</td><td>${t.states[payment.status]}</td></tr>`);

  return frame(t.home, html`<p>${t.homeText}</p><h2 id="letzte">${t.recent}</h2>
    ${payments.length === 0 ? html`<p>${t.none}</p>` : html`
      <div class="scroll" tabindex="0" role="region" aria-labelledby="letzte"><table>
        <thead><tr>${t.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${rows}</tbody>
      </table></div>`}`);
}
