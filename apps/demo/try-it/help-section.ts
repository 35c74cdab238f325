import { texts } from '../texts/de.js';
import type { DemoTown } from '../towns.js';
import { html } from '../web/index.js';
import type { Html } from '../web/index.js';

const t = texts.tryIt;

/** For browsers and networks in which the local addresses do not work by themselves. */
export function helpSection(towns: readonly DemoTown[], publicOrigin: string): Html {
  const names = [...towns.map(({ code }) => code), 'login', 'bank'].map((label) => `${label}.localhost`);

  return html`
    <section aria-labelledby="hilfe"><h2 id="hilfe">${t.help}</h2>
      <details><summary>${t.hostsTitle}</summary><p>${t.hostsText}</p><pre tabindex="0"><code>127.0.0.1 ${names.join(' ')}</code></pre></details>
      <details><summary>${t.cookieTitle}</summary><p>${t.cookieText}</p></details>
      <details><summary>${t.remoteTitle}</summary><p>${t.remoteText}</p><pre tabindex="0"><code>${t.remoteCommand(new URL(publicOrigin).port || '80')}</code></pre></details>
    </section>`;
}
