import type { Locale } from '#kernel';
import { methodTexts, signInTexts } from './de.js';
import { mail, methods } from './en.js';

/** The mail with the link in a language, else in German. */
export const signInMailIn = (locale: Locale): typeof mail => (locale === 'en' ? mail : signInTexts.mail);

/** Our own way to sign in, in words. */
export const methodTextsIn = (locale: Locale): typeof methods => (locale === 'en' ? methods : methodTexts);
