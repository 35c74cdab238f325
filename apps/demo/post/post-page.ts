import { page } from '../page.js';
import { texts } from '../texts/de.js';
import type { DemoTown } from '../towns.js';
import { html } from '../web/index.js';
import type { Html } from '../web/index.js';
import type { ReadLetter } from './letters.js';
import { linkify } from './linkify.js';
import type { ReadMail } from './mailbox.js';

export type PostItem = ReadMail | ReadLetter;

export interface PostView {
  readonly items: readonly PostItem[];
  readonly towns: readonly DemoTown[];
  /** Code of the one town to show. */
  readonly town: string | undefined;
  readonly skipped: number;
}

/** Everything that would have gone out, newest first. */
export const postPage = ({ items, towns, town, skipped }: PostView): string =>
  page({
    title: texts.post.title,
    here: '/post',
    body: html`
      <p class="lead">${texts.post.lead}</p>
      ${filter(towns, town)}
      ${items.length === 0 && html`<p class="empty">${texts.post.empty}</p>`}
      <ol class="post">${items.map((item) => html`<li>${item.kind === 'mail' ? mailPaper(item, towns) : letterPaper(item, towns)}</li>`)}</ol>
      ${skipped > 0 && html`<p class="quiet">${texts.post.older(skipped)}</p>`}`,
  });

const filter = (towns: readonly DemoTown[], chosen: string | undefined): Html => {
  const entry = (label: string, href: string, current: boolean): Html => html`<li><a href="${href}"${current && html` aria-current="true"`}>${label}</a></li>`;
  return html`
    <nav class="filter" aria-label="${texts.post.filter}"><ul>
      ${entry(texts.post.all, '/post', chosen === undefined)}
      ${towns.map(({ code, name }) => entry(name, `/post?stadt=${code}`, chosen === code))}
    </ul></nav>`;
};

const mailPaper = (mail: ReadMail, towns: readonly DemoTown[]): Html => html`
  <article class="paper">
    <header>
      <p class="kind">${texts.post.mail} · ${townName(mail.town, towns)} · ${when(mail.at)}</p>
      <h2>${mail.subject}</h2>
      <dl><div><dt>${texts.post.from}</dt><dd>${mail.from}</dd></div><div><dt>${texts.post.to}</dt><dd>${mail.to}</dd></div></dl>
    </header>
    <div class="body">${linkify(mail.text)}</div>
  </article>`;

const letterPaper = (letter: ReadLetter, towns: readonly DemoTown[]): Html => html`
  <article class="paper letter">
    <header>
      <p class="kind">${texts.post.letter} · ${townName(letter.town, towns)}</p>
      <h2>${letter.subject}</h2>
      <dl><div><dt>${texts.post.to}</dt><dd>${letter.to}</dd></div>
      <div><dt>${texts.post.state}</dt><dd>${letter.dispatchedOn ? texts.post.dispatched(germanDay(letter.dispatchedOn)) : texts.post.queued}</dd></div></dl>
    </header>
    <p><a class="button quiet" href="/post/brief/${letter.id}.pdf">${texts.post.open}</a></p>
  </article>`;

const townName = (code: string | undefined, towns: readonly DemoTown[]): string => towns.find((town) => town.code === code)?.name ?? texts.post.association;

const german = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', dateStyle: 'long', timeStyle: 'short' });
const when = (at: Date): Html => html`<time datetime="${at.toISOString()}">${german.format(at)} Uhr</time>`;
const germanDay = (iso: string): string => new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
