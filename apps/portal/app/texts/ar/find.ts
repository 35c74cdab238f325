import type { Words } from '../words.js';

/** Arabic counts in six ways: none, one, two, few, many, other. */
const PLURALS = new Intl.PluralRules('ar');

const SERVICES: Readonly<Record<Intl.LDMLPluralRule, (count: number) => string>> = {
  zero: () => 'لا خدمات',
  one: () => 'خدمة واحدة',
  two: () => 'خدمتان',
  few: (count) => `${count} خدمات`,
  many: (count) => `${count} خدمة`,
  other: (count) => `${count} خدمة`,
};

const counted = (count: number): string => SERVICES[PLURALS.select(count)](count);

export const lifeSituation: Words['lifeSituation'] = { all: 'عرض كل الخدمات' };

export const news: Words['news'] = {
  title: 'أخبار',
  all: 'كل الأخبار',
  empty: 'لا توجد أخبار حاليًا.',
};

export const home: Words['home'] = {
  searchLabel: 'عمّ تبحث؟',
  allServices: (count) => `عرض كل الخدمات من الألف إلى الياء: ${counted(count)}`,
  mostUsed: 'الأكثر استخدامًا',
  offices: 'مكاتبنا',
  lifeSituations: 'ماذا حدث؟',
  news: 'أخبار',
  ways: 'هل بدأت من قبل؟',
  statusTitle: 'حالة طلبك',
  statusText: 'برقم الطلب ورمز الدخول ترى إلى أين وصلنا.',
  payTitle: 'دفع مبلغ القرار',
  payText: 'ادفع عبر الإنترنت برقم الدفع (Kassenzeichen) المكتوب في القرار.',
};

export const offices: Words['offices'] = {
  hours: (name) => `أوقات الدوام: \u2068${name}\u2069`,
  closedDay: 'مغلق',
  allHours: 'كل أوقات الدوام',
};

export const availability: Words['availability'] = {
  ONLINE: 'عبر الإنترنت',
  NOT_ONLINE_YET: 'غير متوفر عبر الإنترنت بعد',
  OFFERED_ELSEWHERE: 'لدى جهة أخرى',
};

export const search: Words['search'] = {
  title: 'البحث',
  found: (count, query) => `نتائج البحث عن «\u2068${query}\u2069»: ${counted(count)}`,
  none: (query) => `لم نجد شيئًا عن «\u2068${query}\u2069»`,
  noneHelp: 'جرّب كلمة أخرى، مثل «Hund» (كلب) أو «Ausweis» (هوية). أو اتصل بنا:',
  ask: 'اكتب كلمة، مثل «Hund» (كلب) أو «Umzug» (انتقال) أو «Ausweis» (هوية).',
  all: 'عرض كل الخدمات',
};

export const services: Words['services'] = {
  title: 'كل الخدمات',
  lead: (count) => `${counted(count)}. حيث يُكتب «غير متوفر عبر الإنترنت بعد» نخبرك كيف تنجز الأمر في المكتب.`,
  letters: 'الأحرف الأولى',
  empty: 'لم تُسجَّل أي خدمة هنا بعد. يرجى الاتصال بنا.',
};
