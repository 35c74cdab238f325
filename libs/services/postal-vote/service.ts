import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';
import { leicht } from './texts/leicht.js';

export { service } from './definition.js';
export { messages } from './texts/messages.js';

export const texts: TextsByLocale = { de, 'de-x-leicht': leicht, en };
