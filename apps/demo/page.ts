import { texts } from './texts/de.js';
import { html } from './web/index.js';
import type { Html } from './web/index.js';

export interface PageParts {
  readonly title: string;
  readonly body: Html;
  /** One column of reading width. */
  readonly narrow?: boolean;
  /** Path of the menu entry that this page belongs to. */
  readonly here?: string;
  /** Where style sheet and mark lie when this page is shown on another host. */
  readonly assets?: string;
}

/** The frame of every page of the demonstration that is not a town's. */
export function page({ title, body, narrow = false, here, assets = '' }: PageParts): string {
  const menu = here !== undefined && html`
    <nav aria-label="${texts.frame.menu}"><ul>
      ${texts.frame.entries.map(({ path, label }) => html`<li><a href="${path}"${path === here && html` aria-current="page"`}>${label}</a></li>`)}
    </ul></nav>`;

  return String(html`<!doctype html>
<html lang="de">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${title} · Stadttor</title>
  <link rel="icon" href="${assets}/stil/mark.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${assets}/stil/demo.css">
</head>
<body>
  <a class="skip" href="#inhalt">${texts.frame.skip}</a>
  <header><div class="wrap bar">
    <span class="brand"><img src="${assets}/stil/mark.svg" alt="" width="36" height="36"><span>Stadttor</span></span>
    ${menu}
  </div></header>
  <main id="inhalt" class="wrap${narrow && ' narrow'}">
    <h1>${title}</h1>
    ${body}
  </main>
  <footer><div class="wrap"><p>${texts.frame.footer}</p></div></footer>
</body>
</html>`);
}
