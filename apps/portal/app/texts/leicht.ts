import { availability, home, lifeSituation, news, offices, search } from './leicht/find.js';
import { language, shell } from './leicht/shell.js';
import { signLanguage } from './leicht/sign-language.js';
import { service } from './leicht/service.js';
import type { Pack } from './words.js';

/** Leichte Sprache (BITV 2.0, Anlage 2): home, search and the entry pages of services. One statement a sentence, one sentence a line, long words with hyphens. */
export const leicht: Pack = { availability, home, language, lifeSituation, news, offices, search, service, shell, signLanguage };
