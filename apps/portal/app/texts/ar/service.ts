import type { Words } from '../words.js';

/** `3 days`: figures and units without inflection, so that they are right for every count. */
function left(minutes: number): string {
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days > 0) return `الأيام: ${days}، الساعات: ${hours}`;
  return `الساعات: ${hours}، الدقائق: ${minutes % 60}`;
}

export const service: Words['service'] = {
  factsTitle: 'نظرة سريعة',
  cost: 'التكلفة',
  feeTable: 'تفاصيل التكلفة',
  duration: 'المدة',
  fill: 'ملء النموذج:',
  processing: 'المعالجة:',
  needs: 'تحتاج إلى',
  nothingNeeded: 'لا حاجة إلى مستندات',
  identity: 'هل الهوية مطلوبة؟',
  office: 'الجهة المسؤولة',
  windows: 'المواعيد',
  window: (name, day) => `\u2068${name}\u2069، ${day}`,
  open: (deadline) => `يمكن تقديم الطلب حتى ${deadline}`,
  left: (minutes) => (minutes < 1 ? 'بقي أقل من دقيقة' : `الوقت المتبقي – ${left(minutes)}`),
  lastChance: (moment) => `انتهى الموعد. عند المرض المفاجئ يمكن تقديم الطلب حتى ${moment}، وعند فقدان الأوراق قبل ذلك بقليل.`,
  early: (day) => `يمكن تقديم الطلب ابتداءً من ${day}`,
  papersFrom: (day) => `نرسل الأوراق ابتداءً من ${day}.`,
  receipt: 'العبرة بلحظة وصول طلبك إلينا.',
  noWindow: 'لا توجد انتخابات قريبة حاليًا.',
  notOpen: 'لا يمكن تقديم طلب هنا حاليًا',
  notOpenText: 'تجد المواعيد في الأعلى. إن كانت لديك أسئلة فاتصل بنا أو تفضل بزيارتنا:',
  linked: 'نستخدم البيانات من إشعار الانتخاب',
  linkedText: 'تراها في الصفحات التالية ويمكنك تغييرها. لم يُحفظ شيء بعد.',
  start: (deed) => `ابدأ الآن: \u2068${deed}\u2069`,
  startHint: 'لا تحتاج إلى حساب. يمكنك التوقف في أي وقت والمتابعة لاحقًا، على جهاز آخر أيضًا. نص الأسئلة باللغة الألمانية.',
  startHintSignIn: 'سجّل الدخول أولًا. يمكنك التوقف في أي وقت والمتابعة لاحقًا. نص الأسئلة باللغة الألمانية.',
  draftTitle: 'لقد بدأت من قبل',
  draftText: 'ما أدخلته ما زال محفوظًا.',
  resume: 'متابعة',
  restart: 'البدء من جديد',
  notOnline: 'هذه الخدمة غير متوفرة عبر الإنترنت بعد',
  notOnlineText: 'يرجى زيارتنا أو الاتصال بنا. ما تحتاج إليه مذكور في هذه الصفحة.',
  elsewhere: (organisation) => `الجهة المسؤولة: \u2068${organisation}\u2069`,
  elsewhereLink: (organisation) => `إلى الخدمة: \u2068${organisation}\u2069`,
  whoMay: 'من يمكنه استخدام الخدمة؟',
  afterwards: 'ماذا يحدث بعد ذلك',
  otherWays: 'طرق أخرى',
  legalBasis: 'الأساس القانوني',
};
