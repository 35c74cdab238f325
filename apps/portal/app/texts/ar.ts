import { availability, home, lifeSituation, news, offices, search, services } from './ar/find.js';
import { check, form, stopped } from './ar/form.js';
import { problems } from './ar/problems.js';
import { service } from './ar/service.js';
import { language, shell } from './ar/shell.js';
import { signLanguage } from './ar/sign-language.js';
import type { Pack } from './words.js';

/** Arabic, the proof that pages run from right to left: what stands around them, home, search, the page of a service, forms. */
export const ar: Pack = { availability, check, form, home, language, lifeSituation, news, offices, problems, search, service, services, shell, signLanguage, stopped };
