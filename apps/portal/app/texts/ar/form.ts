import type { Words } from '../words.js';

export const form: Words['form'] = {
  progress: (at, of, title) => `الخطوة ${at} من ${of}: \u2068${title}\u2069`,
  next: 'متابعة',
  toCheck: 'متابعة إلى المراجعة',
  back: 'رجوع',
  saved: (time) => `حُفظ في الساعة ${time}`,
  optional: '(اختياري)',
  choose: 'يرجى الاختيار',
  errorsTitle: (count) => (count === 1 ? 'يرجى مراجعة إجابة واحدة' : `يرجى مراجعة بعض الإجابات (${count})`),
  errorPrefix: 'خطأ: ',
  again: 'يرجى مراجعة هذه الإجابة مرة أخرى.',
};

export const check: Words['check'] = {
  title: 'يرجى مراجعة إجاباتك',
  lead: 'هل كل شيء صحيح؟ ما زال بإمكانك تغيير كل إجابة.',
  change: 'تغيير',
  costTitle: 'التكلفة المتوقعة',
  line: 'البند',
  amount: 'المبلغ',
  total: 'المجموع',
  dues: 'مواعيد الدفع',
  due: 'مستحق في',
  declarationTitle: 'إقرارك',
  remember: 'تذكّر بياناتي للنموذج التالي',
  rememberHint: 'الاسم وتاريخ الميلاد والعنوان والبريد الإلكتروني ورقم الهاتف، في حسابك. يمكنك حذفها هناك في أي وقت.',
  declarationMissing: (text) => `يرجى التأكيد بوضع علامة: \u2068${text}\u2069`,
  progress: (of) => `الخطوة ${of} من ${of}: المراجعة والإرسال`,
  privacy: 'نستخدم بياناتك لهذا الطلب فقط. ما نحفظه ومدة الحفظ مذكوران في',
  privacyLink: 'إشعار حماية البيانات',
  submit: 'إرسال البيانات بشكل ملزم',
};

export const stopped: Words['stopped'] = {
  instead: 'ما يمكنك فعله',
  responsible: 'الجهة المسؤولة',
  officePage: (name) => `إلى الصفحة: \u2068${name}\u2069`,
  back: 'تغيير إجاباتي',
  toServices: 'إلى كل الخدمات',
};
