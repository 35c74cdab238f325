import { Injectable } from '@nestjs/common';
import { assuranceOf, reaches } from '#kernel';
import type { Actor, LocalDate, Locale } from '#kernel';
import type { Tx } from '#platform/database';
import { askingUnknown, compileForm, isPrefilled, withKnownAnswers } from '#sdk/form';
import type { CompiledForm, KnownAnswers } from '#sdk/form';
import { followingService, followingTexts, tailoredForm } from '#sdk/service';
import type { OnlineService, ServiceTexts } from '#sdk/service';
import { ServiceCatalogue } from '#engines/catalogue';
import { compileValidator, DraftFilings } from '#engines/forms';
import type { Draft, DraftForm, FormValidator } from '#engines/forms';
import { KnownPerson } from '#engines/identity';
import { LawLibrary } from '#engines/tenancy';

type Bound = { readonly tenantId: string };

/** A service pinned to a version and tailored by what the town had set on a day. */
export interface Tailored extends DraftForm {
  readonly service: OnlineService;
  readonly texts: ServiceTexts;
  readonly form: CompiledForm;
  /** The language of the texts. */
  readonly language: Locale;
}

interface Wanted {
  /** What is not asked, because the server knows it; everything that could be is taken as known when not given. */
  readonly known?: KnownAnswers;
  /** For pages that citizens read; whatever decides and is decided is German. */
  readonly locale?: Locale;
}

/** What a draft or case is pinned to. */
export interface Pinned {
  readonly serviceCode: string;
  readonly serviceVersion: number;
  readonly startedOn: LocalDate;
  readonly followUp: string | null;
}

/** The forms of drafts and cases; compiled once per town, version and day, because ajv generates code. */
@Injectable()
export class Applications {
  readonly #validators = new Map<string, FormValidator>();

  constructor(
    private readonly catalogue: ServiceCatalogue,
    private readonly laws: LawLibrary,
    private readonly person: KnownPerson,
    private readonly filings: DraftFilings,
  ) {}

  /** The service and its words; for what follows a permit as the service says that it runs then. */
  async pinned({ serviceCode, serviceVersion, followUp }: Omit<Pinned, 'startedOn'>, locale: Locale = 'de'): Promise<Pick<Tailored, 'service' | 'texts' | 'language'>> {
    const { service, texts, language } = await this.catalogue.pinned(serviceCode, serviceVersion, locale);
    return followUp === null ? { service, texts, language } : { service: followingService(service, followUp), texts: followingTexts(texts, followUp), language };
  }

  async tailored(bound: Bound, pinned: Pinned, { known, locale = 'de' }: Wanted = {}): Promise<Tailored> {
    const { service, texts, language } = await this.pinned(pinned, locale);
    const values = await this.catalogue.valuesOn(bound, service, pinned.startedOn);
    const offered = tailoredForm(service, { values, law: await this.laws.of(bound) }, pinned.startedOn, language);
    const form = compileForm(known ? askingUnknown(offered, known) : offered, texts.form!, locale, language);
    const key = JSON.stringify(form);
    return { service, texts, form, language, validator: this.#validator(key, form) };
  }

  /**
   * The form and the draft for whoever fills it in. What their sign-in has told is in the answers, each time anew and never from a post;
   * what it did not tell is asked, and so is everything of whoever comes to the counter or signs a paper. Somebody else who is not signed in
   * as the service wants it is not asked instead: they sign in again.
   */
  async filledIn(tx: Tx, actor: Actor, draft: Draft, locale: Locale = 'de'): Promise<{ readonly tailored: Tailored; readonly draft: Draft }> {
    const tailored = await this.tailored(actor, draft, { locale });
    if (!isPrefilled(tailored.form)) return { tailored, draft };
    const { assuranceLevel } = tailored.service;
    const known = await this.person.known(tx, actor, assuranceLevel);
    const asks = reaches(assuranceOf(actor), assuranceLevel) || (await this.filings.asksAll(tx, draft.id));
    const fitting = asks ? await this.tailored(actor, draft, { known, locale }) : tailored;
    return { tailored: fitting, draft: { ...draft, answers: withKnownAnswers(fitting.form, draft.answers, known) } };
  }

  #validator(key: string, form: CompiledForm): FormValidator {
    const known = this.#validators.get(key);
    if (known) return known;
    const validator = compileValidator(form);
    if (this.#validators.size > 500) this.#validators.clear();
    this.#validators.set(key, validator);
    return validator;
  }
}
