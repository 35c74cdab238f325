import { clock, plainTime } from './opening-texts.js';
import type { OpeningTexts } from './opening-texts.js';

export const opening: OpeningTexts = {
  weekdays: { monday: 'الاثنين', tuesday: 'الثلاثاء', wednesday: 'الأربعاء', thursday: 'الخميس', friday: 'الجمعة', saturday: 'السبت', sunday: 'الأحد' },
  open: (until) => `مفتوح الآن، اليوم حتى ${clock(until)}`,
  opensToday: (at) => `يفتح اليوم في ${clock(at)}`,
  opensTomorrow: (at) => `مغلق الآن، يفتح غدًا في ${clock(at)}`,
  opensOn: (day, at) => `مغلق الآن، يفتح يوم ${day} في ${clock(at)}`,
  closed: 'مغلق حاليًا',
  span: (span) => `${plainTime(span.slice(0, 5))} إلى ${plainTime(span.slice(6, 11))}`,
};
