import type { Words } from '../words.js';

export const shell: Words['shell'] = {
  description: (town) => `خدمات إدارة المدينة على الإنترنت: ${town}. ابحث عن الخدمة واملأ النموذج وادفع وتابع طلبك دون حساب.`,
  toHome: 'إلى الصفحة الرئيسية',
  skip: 'انتقل إلى المحتوى',
  demoLabel: 'ملاحظة',
  demo: (officialName) => `هذا عرض تجريبي وليس الموقع الرسمي: \u2068${officialName}\u2069. يرجى إدخال بيانات وهمية فقط.`,
  navLabel: 'القائمة الرئيسية',
  services: 'كل الخدمات',
  status: 'متابعة الطلب',
  pay: 'الدفع',
  signIn: 'تسجيل الدخول',
  account: 'حسابي',
  searchLabel: 'البحث عن خدمة',
  searchButton: 'بحث',
  contactTitle: 'الاتصال بنا',
  helpTitle: 'مساعدة',
  phone: (number) => `هاتف \u2068${number}\u2069`,
  legalLabel: 'معلومات قانونية',
  legal: { impressum: 'بيانات الناشر', datenschutz: 'حماية البيانات', barrierefreiheit: 'سهولة الوصول', kontakt: 'الاتصال' },
  feedback: 'هل هناك شيء يصعب الوصول إليه؟ أخبرنا',
  findService: 'عرض كل الخدمات',
  closing: (name, demonstration) => (demonstration ? `\u2068${name}\u2069 · عرض تجريبي ببيانات وهمية` : name),
};

export const language: Words['language'] = {
  menu: 'اللغة',
  germanOnly: 'هذه الصفحة متوفرة باللغة الألمانية فقط.',
  notices: 'تصلك القرارات والرسائل الرسمية باللغة الألمانية.',
  about: { title: '', text: [] },
};
