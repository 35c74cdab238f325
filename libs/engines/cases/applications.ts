import { Injectable } from '@nestjs/common';
import { compileForm, tailorForm } from '#sdk/form';
import type { CompiledForm } from '#sdk/form';
import type { LocalDate } from '#kernel';
import type { OnlineService, ServiceTexts } from '#sdk/service';
import { ServiceCatalogue } from '#engines/catalogue';
import { compileValidator } from '#engines/forms';
import type { DraftForm, FormValidator } from '#engines/forms';

type Bound = { readonly tenantId: string };

/** A service pinned to a version and tailored by what the town had set on a day. */
export interface Tailored extends DraftForm {
  readonly service: OnlineService;
  readonly texts: ServiceTexts;
  readonly form: CompiledForm;
}

/** The forms of drafts and cases; compiled once per town, version and day, because ajv generates code. */
@Injectable()
export class Applications {
  readonly #validators = new Map<string, FormValidator>();

  constructor(private readonly catalogue: ServiceCatalogue) {}

  async tailored(bound: Bound, pinned: { serviceCode: string; serviceVersion: number; startedOn: LocalDate }): Promise<Tailored> {
    const { service, texts } = await this.catalogue.pinned(pinned.serviceCode, pinned.serviceVersion);
    const values = await this.catalogue.valuesOn(bound, service, pinned.startedOn);
    const form = compileForm(tailorForm(service.form, values), texts.form!, 'de');
    const key = JSON.stringify(form);
    return { service, texts, form, validator: this.#validator(key, form) };
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
