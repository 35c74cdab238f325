import { Injectable } from '@nestjs/common';
import { berlinDate } from '#kernel';
import type { LocalDate } from '#kernel';
import type { Answers } from '#sdk/form';
import { OFFICE_WORDS, isStartable, stopFor, stopWords, windowFor, windowStateFor, windowWords } from '#sdk/service';
import type { Ground, OnlineService, ServiceWindow, StopWords, Words } from '#sdk/service';
import { ServiceCatalogue } from '#engines/catalogue';
import { LawLibrary } from '#engines/tenancy';
import type { Department } from '#engines/tenancy';
import type { Tailored } from './applications.js';

type Bound = { readonly tenantId: string };

/** An application at the moment that counts: when it arrives here, by our clock. */
export interface Asked {
  readonly tailored: Tailored;
  readonly startedOn: LocalDate;
  readonly answers: Answers;
  readonly at: Date;
}

/** Words that send people to the office. */
export const officeWords = ({ name, phone, street, postalCode, city }: Department): Words<typeof OFFICE_WORDS> => ({ office: name, phone, street, city: `${postalCode} ${city}` });

/** For whom a service is not, and when. Answers decide with what the town had set when they were begun; days and hours are those of now. */
@Injectable()
export class ApplicationStops {
  constructor(
    private readonly catalogue: ServiceCatalogue,
    private readonly laws: LawLibrary,
  ) {}

  /** @param page only stops of this page; all when not given. */
  async find(bound: Bound, { tailored, startedOn, answers, at }: Asked, page?: string): Promise<StopWords | undefined> {
    const { service, texts, language } = tailored;
    const values = await this.catalogue.valuesOn(bound, service, startedOn);
    const ground = await this.groundOn(bound, service, at);
    const stop = stopFor(service, { answers, values, today: berlinDate(at), window: windowStateFor(service, answers, ground, at) }, page);
    if (stop === undefined) return undefined;
    const window = windowFor(service, answers, ground);
    const department = await this.catalogue.departmentOf(bound, service);
    const words = { ...(window ? windowWords(ground.law, window.election, language) : {}), ...officeWords(department) };
    return stopWords(service, texts, stop, { answers, values, words });
  }

  async windowFor(bound: Bound, service: OnlineService, answers: Answers, at: Date): Promise<ServiceWindow | undefined> {
    return windowFor(service, answers, await this.groundOn(bound, service, at));
  }

  async isStartable(bound: Bound, service: OnlineService, at: Date): Promise<boolean> {
    return isStartable(service, await this.groundOn(bound, service, at), at);
  }

  async groundOn(bound: Bound, service: OnlineService, at: Date): Promise<Ground> {
    return { values: await this.catalogue.valuesOn(bound, service, berlinDate(at)), law: await this.laws.of(bound) };
  }
}
