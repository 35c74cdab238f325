import { clockFields } from '../clock/index.js';
import type { ClockReading } from '../clock/index.js';
import { texts } from '../texts/de.js';
import { html } from '../web/index.js';
import type { Html } from '../web/index.js';

const t = texts.tryIt;
const german = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', dateStyle: 'full', timeStyle: 'short' });

/** Shows and sets the business time of all towns. */
export function clockSection(clock: ClockReading | undefined, result: string | undefined): Html {
  const outcome = result === undefined ? undefined : t.clockResults[result];
  return html`
    <div class="clock" id="uhr">
      <h3>${t.clock}</h3>
      <p>${t.clockText}</p>
      ${outcome && html`<p class="outcome" role="status">${outcome}</p>`}
      ${clock ? form(clock) : html`<p class="outcome">${t.clockAway}</p>`}
    </div>`;
}

function form(clock: ClockReading): Html {
  const now = new Date(clock.now);
  const { day, time } = clockFields(now);

  return html`
    <p><strong>${t.clockNow(german.format(now))}</strong> ${clock.moved && t.clockMoved}</p>
    <form method="post" action="/uhr">
      <p class="field"><label for="tag">${t.clockDay}</label><input id="tag" name="tag" type="date" value="${day}" required></p>
      <p class="field"><label for="zeit">${t.clockTime}</label><input id="zeit" name="zeit" type="time" value="${time}" required></p>
      <p class="actions"><button class="button">${t.clockSet}</button>
      <button class="button quiet" name="auftrag" value="zurueck" formnovalidate>${t.clockReset}</button></p>
    </form>`;
}
