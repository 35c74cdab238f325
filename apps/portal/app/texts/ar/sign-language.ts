import type { Words } from '../words.js';

export const signLanguage: Words['signLanguage'] = {
  name: 'لغة الإشارة',
  title: 'لغة الإشارة الألمانية',
  lead: 'تشرح هذه المقاطع بلغة الإشارة الألمانية (DGS) ما تجده هنا وكيف يتم الأمر. لا يُحمَّل أي مقطع إلا عند تشغيله.',
  portal: 'عن هذه الصفحات',
  services: 'عن خدمات معينة',
  fold: (facts) => `بلغة الإشارة الألمانية (${facts})`,
  facts: (duration, size) => `مقطع فيديو، ${duration}، \u2068${size}\u2069`,
  captions: 'ترجمة نصية بالألمانية',
  load: 'تحميل المقطع',
  transcript: 'نص المقطع',
  asText: 'للقراءة:',
  home: 'الصفحة الرئيسية',
  declaration: 'بيان سهولة الوصول',
  all: 'كل المقاطع بلغة الإشارة',
};
