import { html } from '../web/index.js';
import type { Html } from '../web/index.js';

const link = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/g;

/** Plain text with its addresses as links, lines kept. */
export const linkify = (text: string): Html =>
  html`${text.split(link).map((part, i) => (i % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`))}`;
