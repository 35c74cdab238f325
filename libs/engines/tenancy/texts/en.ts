import { clock, plainTime } from './opening-texts.js';
import type { OpeningTexts } from './opening-texts.js';

export const opening: OpeningTexts = {
  weekdays: { monday: 'Monday', tuesday: 'Tuesday', wednesday: 'Wednesday', thursday: 'Thursday', friday: 'Friday', saturday: 'Saturday', sunday: 'Sunday' },
  open: (until) => `Open now, today until ${clock(until)}`,
  opensToday: (at) => `Opens today at ${clock(at)}`,
  opensTomorrow: (at) => `Closed now, opens tomorrow at ${clock(at)}`,
  opensOn: (day, at) => `Closed now, opens on ${day} at ${clock(at)}`,
  closed: 'Closed at the moment',
  span: (span) => `${plainTime(span.slice(0, 5))} to ${plainTime(span.slice(6, 11))}`,
};
