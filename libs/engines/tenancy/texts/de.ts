import type { Weekday } from '../domain/town.js';

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} Uhr`;

export const weekdayNames: Readonly<Record<Weekday, string>> = {
  monday: 'Montag',
  tuesday: 'Dienstag',
  wednesday: 'Mittwoch',
  thursday: 'Donnerstag',
  friday: 'Freitag',
  saturday: 'Samstag',
  sunday: 'Sonntag',
};

export const openingTexts = {
  open: (until: number) => `Jetzt geöffnet, heute bis ${clock(until)}`,
  opensToday: (at: number) => `Heute geöffnet ab ${clock(at)}`,
  opensTomorrow: (at: number) => `Jetzt geschlossen, wieder morgen ab ${clock(at)}`,
  opensOn: (day: string, at: number) => `Jetzt geschlossen, wieder am ${day} ab ${clock(at)}`,
  closed: 'Zurzeit geschlossen',
  span: (span: string) => `${clockOf(span.slice(0, 5))} bis ${clockOf(span.slice(6, 11))} Uhr`,
};

const clockOf = (time: string): string => time.replace(/^0/, '');

export const legalPageTitles: Readonly<Record<string, string>> = {
  impressum: 'Impressum',
  datenschutz: 'Datenschutz',
  barrierefreiheit: 'Barrierefreiheit',
  kontakt: 'Kontakt',
};
