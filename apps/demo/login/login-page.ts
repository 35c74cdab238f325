import { texts } from '../texts/de.js';
import { page } from '../page.js';
import { html } from '../web/index.js';
import type { DemoPerson } from '../staff.js';

/** One button per person. */
export const loginPage = (people: readonly DemoPerson[], lead: string): string =>
  page({
    title: texts.login.title,
    narrow: true,
    body: html`
      <p class="lead">${lead}</p>
      <form method="post" class="people">
        ${people.map((person) => html`
          <button class="person" name="subject" value="${person.subject}">
            <strong>${person.name}</strong>
            <span>${person.post}</span>
          </button>`)}
      </form>
      <p class="quiet">${texts.login.madeUp}</p>`,
  });

/** Shown when the protocol fails: an old link, a cookie that was dropped. */
export const loginErrorPage = (code: string): string =>
  page({
    title: texts.login.errorTitle,
    narrow: true,
    body: html`<p class="lead">${texts.login.errorLead}</p><p class="quiet">${texts.login.errorCode(code)}</p>`,
  });
