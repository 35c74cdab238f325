import { Type } from 'class-transformer';
import {
  ArrayContains, ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsBoolean, IsEmail, IsHexColor, IsIn, IsInt, IsNotEmpty, IsObject, IsOptional, IsString, Matches, Max, MaxLength, Min,
  ValidateNested,
} from 'class-validator';
import { LOCALES } from '#kernel';
import type { LocalDate, Locale } from '#kernel';
import { CORNERS, HEADERS, LISTS, MOTIFS } from './brand/theme-variants.js';

const HOST = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;
const SPAN = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/;
/** Numbers that the regulator reserved for fiction (Bundesnetzagentur: 0171 39200xx, 030 23125xxx ...) are checked by the demo folders' test, not here. */
const PHONE = /^\+?[0-9][0-9 /-]{5,24}$/;

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export class Hosts {
  @Matches(HOST, { message: 'a host name in lower case without port, such as dueren.example' })
  canonical!: string;

  @IsArray({ message: 'a list of further host names, may be empty' })
  @Matches(HOST, { each: true, message: 'each a host name in lower case without port' })
  also: string[] = [];
}

export class PostalAddress {
  @IsNotEmpty({ message: 'street and house number' })
  street!: string;

  @Matches(/^\d{5}$/, { message: 'five digits in quotes' })
  postalCode!: string;

  @IsNotEmpty({ message: 'the name of the place' })
  city!: string;
}

export class Contact extends PostalAddress {
  @IsNotEmpty({ message: 'who answers: the name of the office' })
  organisation!: string;

  @Matches(PHONE, { message: 'a telephone number' })
  phone!: string;

  @IsEmail({}, { message: 'an e-mail address' })
  email!: string;
}

export class CaseLabel {
  @Matches(/^[a-z][a-z0-9-]{0,40}$/, { message: 'lower case letters, digits and dashes' })
  code!: string;

  @IsNotEmpty({ message: 'one or two words: Rückruf' })
  @MaxLength(30, { message: 'at most 30 characters' })
  title!: string;
}

export class Department extends PostalAddress {
  @Matches(/^[a-z][a-z0-9-]*$/, { message: 'lower case letters, digits and dashes' })
  code!: string;

  /** Roles of services that this office is responsible for: `tax`, `civil-registry`. */
  @ArrayNotEmpty({ message: 'at least one department role, such as tax' })
  @IsString({ each: true, message: 'a list of department roles' })
  roles!: string[];

  @IsNotEmpty({ message: 'the name of the office as citizens know it' })
  name!: string;

  @Matches(PHONE, { message: 'a telephone number' })
  phone!: string;

  @IsEmail({}, { message: 'an e-mail address' })
  email!: string;

  /** By weekday, spans such as 08:00-12:00; a day that is missing is closed. */
  @IsObject({ message: 'opening hours by weekday, such as monday: ["08:00-12:00"]' })
  hours: Partial<Record<Weekday, string[]>> = {};

  /** What its desk may put on cases to find them by. */
  @IsOptional()
  @IsArray({ message: 'a list of code and title' })
  @ArrayMaxSize(12, { message: 'at most twelve: a list that nobody reads helps nobody' })
  @ArrayUnique(({ code }: CaseLabel) => code, { message: 'each code once' })
  @ValidateNested({ each: true })
  @Type(() => CaseLabel)
  labels?: CaseLabel[];

  static hoursMistakes(hours: Partial<Record<string, unknown>>): { path: string; remedy: string }[] {
    return Object.entries(hours).flatMap(([day, spans]) => {
      if (!WEEKDAYS.includes(day as Weekday)) return [{ path: day, remedy: `one of ${WEEKDAYS.join(', ')}` }];
      const right = Array.isArray(spans) && spans.every((span) => typeof span === 'string' && SPAN.test(span));
      return right ? [] : [{ path: day, remedy: 'a list of spans such as "08:00-12:00"' }];
    });
  }
}

export class Portal {
  @IsNotEmpty({ message: 'what the town calls its portal: Bürgerportal' })
  name!: string;

  @IsNotEmpty({ message: 'the question above the search field' })
  question!: string;

  @IsNotEmpty({ message: 'one or two sentences of welcome in the tone of the town' })
  welcome!: string;
}

export class Theme {
  @IsHexColor({ message: 'a colour such as #006A7A' })
  brand!: string;

  @IsHexColor({ message: 'a colour such as #F2B705' })
  accent!: string;

  @IsIn(Object.keys(CORNERS), { message: `one of ${Object.keys(CORNERS).join(', ')}` })
  corners!: keyof typeof CORNERS;

  @IsIn(Object.keys(HEADERS), { message: `one of ${Object.keys(HEADERS).join(', ')}` })
  header!: keyof typeof HEADERS;

  @IsIn(Object.keys(MOTIFS), { message: `one of ${Object.keys(MOTIFS).join(', ')}` })
  motif!: keyof typeof MOTIFS;

  @IsIn(Object.keys(LISTS), { message: `one of ${Object.keys(LISTS).join(', ')}` })
  list!: keyof typeof LISTS;

  @IsNotEmpty({ message: 'what the mark shows, for people who do not see it' })
  logoAlt!: string;

  @IsNotEmpty({ message: 'what the drawing shows, for people who do not see it' })
  motifAlt!: string;
}

export class Court extends PostalAddress {
  @IsNotEmpty({ message: 'the administrative court that is responsible: Verwaltungsgericht Aachen' })
  name!: string;
}

export class Printing {
  /** The printer prints on both sides: in a print run each letter begins on a front side. */
  @IsBoolean({ message: 'true when the printer prints on both sides' })
  duplex = false;

  /** A list of what is in it on top of each print run. */
  @IsBoolean({ message: 'true for a list on top of each print run' })
  coverList = true;
}

export class MailSender {
  @IsNotEmpty({ message: 'the name that people see as sender' })
  name!: string;

  @IsEmail({}, { message: 'an e-mail address' })
  address!: string;
}

const MOST_FILING_DAYS = 30;

/** Days after the last edit on which a draft goes that a clerk has begun; 0 is the end of that day. */
export class FilingDays {
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'a day in quotes: "2027-01-01"' })
  validFrom!: LocalDate;

  @IsOptional()
  @IsInt({ message: 'days as a whole number; 0 is the end of the day' })
  @Min(0, { message: '0 is the end of the day' })
  @Max(MOST_FILING_DAYS, { message: `at most ${MOST_FILING_DAYS} days, as any draft` })
  counter?: number;

  @IsOptional()
  @IsInt({ message: 'days as a whole number; 0 is the end of the day' })
  @Min(0, { message: '0 is the end of the day' })
  @Max(MOST_FILING_DAYS, { message: `at most ${MOST_FILING_DAYS} days, as any draft` })
  phone?: number;

  @IsOptional()
  @IsInt({ message: 'days as a whole number; 0 is the end of the day' })
  @Min(0, { message: '0 is the end of the day' })
  @Max(MOST_FILING_DAYS, { message: `at most ${MOST_FILING_DAYS} days, as any draft` })
  paper?: number;
}

/** `tenant.yaml`: who the town is. */
export class Town {
  @Matches(/^[a-z][a-z0-9-]{1,40}$/, { message: 'lower case letters, digits and dashes, as the folder is called' })
  code!: string;

  @IsNotEmpty({ message: 'the short name: Düren' })
  name!: string;

  @IsNotEmpty({ message: 'the full name: Stadt Düren' })
  officialName!: string;

  /** The legal name under which the town decides: on every notice and remedy. */
  @IsNotEmpty({ message: 'the legal name of the authority: Stadt Düren, Der Bürgermeister' })
  authority!: string;

  @IsString({ message: 'the Land, as its law pack is called: nordrhein-westfalen' })
  land!: string;

  @Matches(/^\d{8}$/, { message: 'the municipality key (AGS): eight digits in quotes' })
  municipalityKey!: string;

  @ValidateNested()
  @Type(() => Hosts)
  hosts!: Hosts;

  /** Languages of the citizens' pages in the order of the menu; German is always one of them. */
  @ArrayContains(['de'], { message: 'a list of languages with de: [de, en]' })
  @IsIn(LOCALES, { each: true, message: `each one of ${LOCALES.join(', ')}` })
  locales!: Locale[];

  @ValidateNested()
  @Type(() => Portal)
  portal!: Portal;

  @ValidateNested()
  @Type(() => Theme)
  theme!: Theme;

  @ValidateNested()
  @Type(() => Contact)
  contact!: Contact;

  @ValidateNested()
  @Type(() => MailSender)
  mail!: MailSender;

  @IsOptional()
  @ValidateNested()
  @Type(() => Printing)
  printing?: Printing;

  @ArrayNotEmpty({ message: 'at least one office' })
  @ValidateNested({ each: true })
  @Type(() => Department)
  departments!: Department[];

  @IsOptional()
  @ValidateNested()
  @Type(() => Court)
  court?: Court;

  /** Belongs to the payments engine, which checks it. */
  @IsOptional()
  @IsObject({ message: 'payee, account, number ranges and methods of payment' })
  payments?: object;

  /** Belongs to the identity engine, which checks it. */
  @IsOptional()
  @IsObject({ message: 'how staff signs in' })
  identity?: object;

  /** How long what a clerk has begun for somebody is kept; the end of the day for the counter and the telephone, two weeks for a letter where nothing is said. */
  @IsOptional()
  @IsArray({ message: 'a list of validFrom with counter, phone and paper' })
  @ValidateNested({ each: true })
  @Type(() => FilingDays)
  filingDays?: FilingDays[];

  /** Telephone numbers and addresses of a demonstration are made up; pages say so. */
  @IsIn([true, false], { message: 'true for a demonstration' })
  demonstration = false;
}
