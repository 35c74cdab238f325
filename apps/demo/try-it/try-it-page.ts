import type { ClockReading } from '../clock/index.js';
import { page } from '../page.js';
import { staff } from '../staff.js';
import { texts } from '../texts/de.js';
import type { DemoTown } from '../towns.js';
import { html } from '../web/index.js';
import type { Html } from '../web/index.js';
import { clockSection } from './clock-section.js';
import { helpSection } from './help-section.js';

export interface TryItView {
  readonly towns: readonly DemoTown[];
  /** `http://localhost:8080` */
  readonly publicOrigin: string;
  readonly bankOrigin: string;
  readonly clock: ClockReading | undefined;
  /** What became of the clock form. */
  readonly clockResult: string | undefined;
}

const t = texts.tryIt;

/** The two towns whose desks are open by one click. */
const deskTowns = ['dueren', 'dillingen'];

/** The first page of the demonstration: towns, doors, a story, tools. */
export const tryItPage = (view: TryItView): string =>
  page({
    title: t.title,
    here: '/',
    body: html`
      <p class="lead">${t.lead}</p>
      ${townCards(view)}
      ${doors(view)}
      ${story(view)}
      ${tools(view)}
      <section aria-labelledby="erfunden"><h2 id="erfunden">${t.madeUp}</h2><ul class="plain">${t.madeUpText.map((line) => html`<li>${line}</li>`)}</ul></section>
      ${helpSection(view.towns, view.publicOrigin)}`,
  });

/** A town's own origin: the same scheme and port, its code before the host. */
export const townOrigin = (publicOrigin: string, code: string): string => publicOrigin.replace('//', `//${code}.`);

const townCards = ({ towns, publicOrigin }: TryItView): Html => html`
  <section aria-labelledby="staedte"><h2 id="staedte">${t.towns}</h2>
    <ul class="towns">${towns.map(({ code, name }) => html`
      <li class="town ${code}">
        <img src="/bild/${code}.svg" alt="" width="720" height="280">
        <div><h3><a href="${townOrigin(publicOrigin, code)}/">${name}</a></h3><p>${new URL(townOrigin(publicOrigin, code)).host}</p></div>
      </li>`)}</ul>
  </section>`;

function doors({ towns, publicOrigin }: TryItView): Html {
  const open = towns.filter(({ code }) => deskTowns.includes(code)).sort((a, b) => deskTowns.indexOf(a.code) - deskTowns.indexOf(b.code));
  const login = (subject: string, town: string): string => `${townOrigin(publicOrigin, town)}/amt/auth/login?hint=${subject}`;
  const first = open.flatMap(({ code }) => staff.find(({ town }) => town === code) ?? []);
  const others = staff.filter((person) => !first.includes(person));

  return html`
    <section aria-labelledby="tueren"><h2 id="tueren">${t.doors}</h2>
      <div class="doors">
        <div class="door"><h3>${t.citizen}</h3><p>${t.citizenText}</p>
          <p class="actions">${open.map(({ code, name }) => html`<a class="button" href="${townOrigin(publicOrigin, code)}/dienste/dog-tax-registration">${t.citizenAction(name)}</a>`)}</p></div>
        <div class="door"><h3>${t.staff}</h3><p>${t.staffText}</p>
          <p class="actions">${first.map((person) => html`<a class="button" href="${login(person.subject, person.town)}">${t.staffAction(person.name, person.post)}</a>`)}</p>
          <details><summary>${t.moreStaff}</summary><ul class="plain">${others.map((person) => html`<li><a href="${login(person.subject, person.town)}">${t.staffAction(person.name, person.post)}</a></li>`)}</ul></details></div>
      </div>
    </section>`;
}

const story = ({ publicOrigin }: TryItView): Html => html`
  <section aria-labelledby="geschichte"><h2 id="geschichte">${t.story}</h2>
    <ol class="story">${t.steps.map(({ title, text, link }) => html`
      <li><h3>${title}</h3><p>${text}</p><p><a href="${townOrigin(publicOrigin, link.town)}${link.path}">${link.label}</a></p></li>`)}</ol>
    <p class="quiet">${t.otherTown}</p>
  </section>`;

const tools = ({ bankOrigin, clock, clockResult }: TryItView): Html => html`
  <section aria-labelledby="werkzeuge"><h2 id="werkzeuge">${t.tools}</h2>
    <ul class="tools">
      <li><h3><a href="/post">${t.post}</a></h3><p>${t.postText}</p></li>
      <li><h3><a href="${bankOrigin}/">${t.bank}</a></h3><p>${t.bankText}</p></li>
    </ul>
    ${clockSection(clock, clockResult)}
  </section>`;
