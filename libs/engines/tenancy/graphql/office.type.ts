import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { addDays, berlinDate } from '#kernel';
import type { LocalDate, Locale } from '#kernel';
import { openState } from '../domain/opening-hours.js';
import type { OpenState } from '../domain/opening-hours.js';
import { WEEKDAYS } from '../domain/town.js';
import type { Department } from '../domain/town.js';
import { openingTextsIn } from '../texts/opening-texts-in.js';
import type { OpeningTexts } from '../texts/opening-texts.js';
import { ReachableType } from './reachable.type.js';

@ObjectType('OpeningDay', { description: 'One day of the week of an office.' })
export class OpeningDayType {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  weekday!: number;

  @Field(() => String, { description: 'Name of the day.' })
  name!: string;

  @Field(() => [String], { description: 'Spans in words; empty when closed.' })
  spans!: string[];
}

@ObjectType('Office', { description: 'An office of the town that citizens can visit, call or write to.' })
export class OfficeType extends ReachableType {
  @Field(() => ID, { description: 'Its code within the town.' })
  code!: string;

  @Field(() => String, { description: 'As citizens know it.' })
  name!: string;

  @Field(() => [OpeningDayType], { description: 'Opening hours, Monday to Sunday.' })
  hours!: OpeningDayType[];

  @Field(() => Boolean, { description: 'Whether it is open at this moment.' })
  openNow!: boolean;

  @Field(() => String, { description: 'Open until when, or when next, in words.' })
  openText!: string;
}

/** @param isHoliday days on which the town stays shut. */
export function officeOf(department: Department, now: Date, isHoliday: (day: LocalDate) => boolean, locale: Locale): OfficeType {
  const texts = openingTextsIn(locale);
  const state = openState(department.hours, now, isHoliday);
  const { code, name, street, postalCode, city, phone, email } = department;
  const hours = WEEKDAYS.map((day, index) => ({ weekday: index + 1, name: texts.weekdays[day], spans: (department.hours[day] ?? []).map(texts.span) }));
  return { code, name, street, postalCode, city, phone, email, hours, openNow: state.open, openText: openText(texts, state, now) };
}

function openText(texts: OpeningTexts, state: OpenState, now: Date): string {
  if (state.open) return texts.open(state.until);
  if (!state.next) return texts.closed;
  const { at, inDays } = state.next;
  if (inDays === 0) return texts.opensToday(at);
  if (inDays === 1) return texts.opensTomorrow(at);
  const day = new Date(`${addDays(berlinDate(now), inDays)}T00:00:00Z`).getUTCDay();
  return texts.opensOn(texts.weekdays[WEEKDAYS[(day + 6) % 7]!], at);
}
