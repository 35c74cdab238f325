import type { Locale } from '#kernel';
import { receiptTexts } from './de.js';
import { mail } from './en.js';

/** The mail about a payment in a language, else in German; the receipt itself is German. */
export const receiptMailIn = (locale: Locale): typeof mail => (locale === 'en' ? mail : receiptTexts.mail);
