import { clock, plainTime } from './opening-texts.js';
import type { OpeningTexts } from './opening-texts.js';

export const opening: OpeningTexts = {
  weekdays: { monday: 'Montag', tuesday: 'Dienstag', wednesday: 'Mittwoch', thursday: 'Donnerstag', friday: 'Freitag', saturday: 'Samstag', sunday: 'Sonntag' },
  open: (until) => `Jetzt geöffnet, heute bis ${clock(until)} Uhr`,
  opensToday: (at) => `Heute geöffnet ab ${clock(at)} Uhr`,
  opensTomorrow: (at) => `Jetzt geschlossen, wieder morgen ab ${clock(at)} Uhr`,
  opensOn: (day, at) => `Jetzt geschlossen, wieder am ${day} ab ${clock(at)} Uhr`,
  closed: 'Zurzeit geschlossen',
  span: (span) => `${plainTime(span.slice(0, 5))} bis ${plainTime(span.slice(6, 11))} Uhr`,
};

export const legalPageTitles: Readonly<Record<string, string>> = {
  impressum: 'Impressum',
  datenschutz: 'Datenschutz',
  barrierefreiheit: 'Barrierefreiheit',
  kontakt: 'Kontakt',
};
