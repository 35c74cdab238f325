import type { Locale } from '#kernel';
import type { FormDefinition, FormTexts, TextsOfForm } from '#sdk/form';
import type { RulingDefinition } from './ruling.js';
import type { ServiceDefinition } from './service-definition.js';

/** A label and its detail, with placeholders in braces. */
export interface LineTexts {
  readonly label: string;
  readonly detail?: string;
}

export interface SettingTexts {
  readonly label: string;
  readonly hint?: string;
  readonly options?: { readonly [option: string]: string };
}

export interface RulingOptionTexts {
  /** The button at the desk. */
  readonly title: string;
  /** The sentence in the notice; placeholders `{subject}`, `{claim}`. */
  readonly ruling: string;
  readonly reasons: { readonly [reason: string]: string };
  /** With a neutral option: what the notice says instead of the reason. */
  readonly neutral?: string;
}

export interface RulingTexts {
  /** Placeholders `{subject}`, `{claim}`. */
  readonly title: string;
  readonly options: { readonly [decision: string]: RulingOptionTexts };
  /** Automatic checks as the desk reads their results. */
  readonly checks?: { readonly [check: string]: CheckTexts };
}

export interface CheckTexts {
  readonly passed: string;
  readonly failed: string;
}

/** One state of a case, as the status page says it. */
export interface StateTexts {
  readonly title: string;
  readonly text: string;
  readonly nextStep: string;
}

/** States of a registration duty, in order. */
export type DutyState = 'received' | 'in-progress' | 'assessed' | 'answered' | 'dispatched' | 'closed';

/** States that only an application has: granted and not yet paid; permit issued. */
export type GrantedState = 'awaiting-payment' | 'issued';

/** States of an application whose paper is posted: granted and not yet paid; paid and to be printed; in the post. */
export type PostedState = 'awaiting-payment' | 'to-post' | 'posted';

/** Why a service is not for somebody, and what else there is. */
export interface StopTexts {
  readonly title: string;
  readonly text: string;
  readonly alternatives: readonly string[];
}

/** A grant that the desk carries out: how the status page says it, and the desk's button. */
export interface CompletionTexts extends StateTexts {
  readonly button: string;
}

/** A letter without decision. Placeholders: `{name}`, those of the election, `{office}`, `{phone}`. */
export interface LetterTexts {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** Words on a permit. */
export interface PermitTexts {
  readonly title: string;
  /** What it is valid for: "Kennzeichen". */
  readonly subject: string;
  readonly area: string;
  /** How to use it, on the part that is not shown. */
  readonly instructions: readonly string[];
}

/** Words of what is posted. */
export interface PostedTexts {
  /** Heading of the sheet that is handed over to the register. */
  readonly sheet: string;
  /** What the office does with it, in a sentence. */
  readonly instructions: readonly string[];
}

/** Words of what follows a permit; what is not said here is said as for the first one. */
export interface FollowUpTexts extends Partial<Pick<ServiceTexts, 'title' | 'deed' | 'lines' | 'states' | 'notice' | 'refusal' | 'stops'>> {
  /** The button that begins it. */
  readonly offer: string;
  readonly form?: Partial<FormTexts>;
}

/** What the page of every service says. Texts may hold placeholders of the town's settings: `{firstDog}`. */
export interface PageOfService {
  /** The noun: "Hundesteuer: Anmeldung". */
  readonly title: string;
  /** Verb and object: "Hund anmelden". */
  readonly deed: string;
  /** One sentence what it is for. */
  readonly summary: string;
  /** Short; the town may override it where amounts differ by town. */
  readonly feeText: string;
  /** How long filling in takes. */
  readonly durationText?: string;
  /** How long the office takes. */
  readonly processingText?: string;
  readonly needs?: readonly string[];
  readonly whoMay?: readonly string[];
  readonly afterwards?: readonly string[];
  readonly otherWays?: readonly string[];
  readonly legalBasis?: readonly string[];
  /** Synonyms, colloquial words, frequent misspellings: for the search only. */
  readonly keywords: readonly string[];
}

/** Every text that an online service can have; loosely keyed, as engines read it. */
export interface ServiceTexts extends PageOfService {
  readonly form?: FormTexts;
  readonly settings?: { readonly [key: string]: SettingTexts };
  readonly rulings?: { readonly [code: string]: RulingTexts };
  /** Lines of an assessment and rows of the fee table, by the key that the tariff kind uses. */
  readonly lines?: { readonly [key: string]: LineTexts };
  readonly states?: { readonly [state in DutyState]: StateTexts } & { readonly [state in GrantedState | PostedState]?: StateTexts };
  readonly notice?: NoticeTexts;
  /** The notice that refuses an application. */
  readonly refusal?: NoticeTexts;
  readonly stops?: { readonly [code: string]: StopTexts };
  readonly permit?: PermitTexts;
  readonly posted?: PostedTexts;
  /** By granting decision. */
  readonly completions?: { readonly [decision: string]: CompletionTexts };
  /** Letters that go out at receipt. */
  readonly letters?: { readonly [code: string]: LetterTexts };
  readonly followUps?: { readonly [code: string]: FollowUpTexts };
}

/** Words of the notice that belong to the service. */
export interface NoticeTexts {
  /** "Hundesteuerbescheid" */
  readonly title: string;
  /** Subject line; placeholders `{years}`, `{subjects}`. */
  readonly subject: string;
  readonly opening: readonly string[];
  readonly payment: readonly string[];
  readonly closing: readonly string[];
  /** Why the tax is due and how it was computed: the grounds in law. */
  readonly grounds: readonly string[];
  /** What the money is for, as a bank statement shows it: at most 60 characters, `{years}`. */
  readonly purpose: string;
}

/** Texts of a service in the languages it has; German is complete. */
export type TextsByLocale<T extends ServiceTexts = ServiceTexts> = { readonly de: T } & {
  readonly [locale in Exclude<Locale, 'de'>]?: Partial<ServiceTexts>;
};

type RulingsOf<S> = S extends { readonly rulings: readonly (infer R)[] } ? R : never;

type TextsOfRuling<R> = R extends RulingDefinition
  ? {
      readonly title: string;
      readonly options: {
        readonly [O in R['options'][number] as O['decision']]: RulingOptionTexts & {
          readonly reasons: { readonly [reason in O['reasons'][number]]: string };
        } & (O extends { readonly neutral: true } ? { readonly neutral: string } : object);
      };
    } & (R extends { readonly checks: readonly (infer C extends { readonly code: string })[] } ? { readonly checks: { readonly [code in C['code']]: CheckTexts } } : object)
  : never;

type Stops<S> = S extends { readonly stops: readonly (infer T extends { readonly code: string })[] } ? { readonly stops: { readonly [code in T['code']]: StopTexts } } : object;

type Letters<S> = S extends { readonly receiptLetters: readonly (infer T extends { readonly code: string })[] } ? { readonly letters: { readonly [code in T['code']]: LetterTexts } } : object;

type FollowUps<S> = S extends { readonly followUps: readonly (infer F extends { readonly code: string })[] } ? { readonly followUps: { readonly [code in F['code']]: FollowUpTexts } } : object;

type GrantsOf<S> = S extends { readonly decision: { readonly grant: infer G } } ? (G extends readonly (infer D extends string)[] ? D : G extends string ? G : never) : never;

/** A grant leads to a permit or to a paper that is posted, with the states before it, or is carried out by the desk. */
type Granted<S> = S extends { readonly permit: object }
  ? { readonly permit: PermitTexts; readonly states: { readonly [state in GrantedState]: StateTexts } }
  : S extends { readonly posted: object }
    ? { readonly posted: PostedTexts; readonly states: { readonly [state in PostedState]: StateTexts } }
    : S extends { readonly decision: object }
      ? { readonly completions: { readonly [decision in GrantsOf<S>]: CompletionTexts } }
      : object;

type Extra<S> = Stops<S> &
  FollowUps<S> &
  Letters<S> &
  Granted<S> &
  (S extends { readonly decision: object } ? { readonly refusal: NoticeTexts } : object) &
  (S extends { readonly tariff: object } ? { readonly notice: NoticeTexts } : object);

/** The texts that exactly this service needs: a forgotten key does not compile. */
export type TextsOf<S extends ServiceDefinition> = S extends { readonly form: infer F extends FormDefinition }
  ? Required<PageOfService> & {
      readonly form: TextsOfForm<F>;
      readonly settings: { readonly [key in keyof S['settings']]: SettingTexts };
      readonly rulings: { readonly [R in RulingsOf<S> as R extends RulingDefinition ? R['code'] : never]: TextsOfRuling<R> };
      readonly lines: { readonly [key: string]: LineTexts };
      readonly states: { readonly [state in DutyState]: StateTexts };
    } & Extra<S>
  : PageOfService;

/** The texts that a translation of this service has: everything that citizens read. Notices, rulings and what the desk reads stay German. */
export type TranslationOf<S extends ServiceDefinition> = Omit<TextsOf<S>, 'settings' | 'rulings' | 'notice' | 'refusal' | 'permit' | 'posted' | 'letters'>;

/** What of a described service has to be translated at least, so that it is found and understood: the rest may stay German. */
export type DescribedBriefly = Pick<PageOfService, 'title' | 'deed' | 'summary' | 'keywords'>;
