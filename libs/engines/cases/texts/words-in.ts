import type { Locale } from '#kernel';
import { dialogue, drafts, mails, reminder, serving } from './en/mails.js';
import { estimate, mailbox, papers, portal, posted, states, timeline, withdrawal } from './en/states.js';
import { german } from './words.js';
import type { CitizenWords } from './words.js';

const LANGUAGES: { readonly [locale in Locale]?: CitizenWords } = { en: { states, withdrawal, timeline, estimate, papers, portal, mailbox, posted, mails, dialogue, drafts, reminder, serving } };

/** What citizens read of a case in a language, else in German. */
export const wordsIn = (locale: Locale): CitizenWords => LANGUAGES[locale] ?? german;
