import type { TextsByLocale } from '#sdk/service';
import { de } from './texts/de.js';
import { en } from './texts/en.js';

export { service } from './definition.js';

export const texts: TextsByLocale = { de, en };
