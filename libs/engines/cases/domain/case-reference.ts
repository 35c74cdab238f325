import { inGroups, newCode, yearOf } from '#kernel';
import type { LocalDate } from '#kernel';

/** A number to read aloud: year and eight symbols, `2027-K7M4-QX3P`. Says nothing about how many cases there are. */
export const newCaseReference = (today: LocalDate): string => `${yearOf(today)}-${inGroups(newCode(8))}`;
