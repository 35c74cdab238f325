import { page } from '../page.js';
import { texts } from '../texts/de.js';
import { html } from '../web/index.js';
import type { Html } from '../web/index.js';
import type { LoginRequest } from './check-request.js';
import { people } from './people.js';
import type { Attribute } from './people.js';

const words = texts.bundid;

/** One button per person; those who would not do here say so. */
export const choicePage = ({ organisation, level }: LoginRequest): string =>
  page({
    title: words.title,
    narrow: true,
    body: html`
      <p class="lead">${words.lead(organisation)}</p>
      <p>${words.needed(level)}</p>
      <form method="post" class="people">
        ${people.map((person) => html`
          <button class="person" name="person" value="${person.id}">
            <strong>${person.shownName}</strong>
            <span>${person.means}</span>
            ${person.level < level && html`<span>${words.tooLow}</span>`}
          </button>`)}
        <p class="actions">
          <button class="button quiet" name="person" value="cancel">${words.cancel}</button>
          <button class="button quiet" name="person" value="fault">${words.fault}</button>
        </p>
      </form>
      <p class="quiet">${words.notReal}</p>`,
  });

/** An answer on its way back: a form that the person posts themselves, as there is no script. */
export interface WayBack {
  readonly url: string;
  readonly samlResponse: string;
  readonly relayState: string;
}

const wayBack = ({ url, samlResponse, relayState }: WayBack, label: string, quiet = false): Html => html`
  <form method="post" action="${url}">
    <input type="hidden" name="SAMLResponse" value="${samlResponse}">
    <input type="hidden" name="RelayState" value="${relayState}">
    <button class="button${quiet && ' quiet'}">${label}</button>
  </form>`;

/** What the town will be told, before it is told. */
export const consentPage = (organisation: string, told: ReadonlyMap<Attribute, { readonly value: string }>, send: WayBack, cancel: WayBack): string =>
  page({
    title: words.consentTitle,
    narrow: true,
    body: html`
      <p class="lead">${words.consentLead(organisation)}</p>
      <dl class="facts">
        ${[...told].map(([name, { value }]) => html`<div><dt>${words.attributes[name]}</dt><dd>${value}</dd></div>`)}
      </dl>
      <div class="actions">${wayBack(send, words.send(organisation))}${wayBack(cancel, words.cancel, true)}</div>
      <p class="quiet">${words.notReal}</p>`,
  });

export const stoppedPage = (organisation: string, why: 'cancel' | 'fault', back: WayBack): string =>
  page({
    title: why === 'cancel' ? words.stoppedTitle : words.brokenTitle,
    narrow: true,
    body: html`<p class="lead">${why === 'cancel' ? words.stoppedText : words.brokenText}</p>${wayBack(back, words.back(organisation))}`,
  });

/** Shown when a request can not be believed. */
export const refusedPage = (code: string): string =>
  page({
    title: words.refusedTitle,
    narrow: true,
    body: html`<p class="lead">${words.refusedText}</p><p class="quiet">${texts.login.errorCode(code)}</p>`,
  });

/** What lies in the mailboxes, the latest first. */
export const mailboxPage = (messages: readonly { readonly id: string; readonly at: Date; readonly owner: string; readonly sender: string; readonly title: string; readonly content: string; readonly file: string | undefined }[]): string =>
  page({
    title: words.mailboxTitle,
    narrow: true,
    body: html`
      <p class="lead">${words.mailboxLead}</p>
      ${messages.length === 0 && html`<p>${words.mailboxEmpty}</p>`}
      ${messages.map(({ id, at, owner, sender, title, content, file }) => html`
        <section>
          <h2>${title}</h2>
          <dl class="facts">
            <div><dt>${words.mailboxOwner}</dt><dd>${owner}</dd></div>
            <div><dt>${words.mailboxSender}</dt><dd>${sender}</dd></div>
            <div><dt>${words.mailboxAt}</dt><dd>${at.toLocaleString('de-DE', { timeZone: 'Europe/Berlin', dateStyle: 'long', timeStyle: 'short' })}</dd></div>
          </dl>
          ${content.split('\n\n').map((paragraph) => html`<p>${paragraph}</p>`)}
          ${file && html`<p><a href="/postfach/${id}.pdf">${file}</a></p>`}
        </section>`)}
      <p class="quiet">${words.notReal}</p>`,
  });
