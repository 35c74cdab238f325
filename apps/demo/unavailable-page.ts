import { page } from './page.js';
import { texts } from './texts/de.js';
import { html } from './web/index.js';

/** Shown in place of a process that does not answer; its style sheet comes from the platform's own host. */
export const unavailablePage = (publicOrigin: string, name: string): string =>
  page({ assets: publicOrigin, title: texts.unavailable.title, narrow: true, body: html`<p class="lead">${texts.unavailable.lead(name)}</p>` });
