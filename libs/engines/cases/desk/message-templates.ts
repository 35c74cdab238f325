import { Inject, Injectable } from '@nestjs/common';
import { berlinDate } from '#kernel';
import type { Locale } from '#kernel';
import type { Tx } from '#platform/database';
import { formatDate } from '#sdk/form';
import { fillMessage } from '#sdk/service';
import type { MessageField, MessageTemplate } from '#sdk/service';
import { SERVICE_LIBRARY, ServiceCatalogue } from '#engines/catalogue';
import type { ServiceLibrary } from '#engines/catalogue';
import { TownConfig } from '#engines/tenancy';
import { Applications } from '../applying/applications.js';
import type { Staff } from '../commands/desk-command.js';
import { templatesOf } from '../domain/message-templates.js';
import type { MessageTemplateType } from '../graphql/dialogue.types.js';
import type { TownTemplates } from '../sections/message-templates.section.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { generalTemplates } from '../texts/message-templates.js';

type Said = (text: string) => string;

/** Words to begin a message with: the library's and the town's, with what is known of the case, in the language of whoever applied. */
@Injectable()
export class MessageTemplates {
  constructor(
    @Inject(SERVICE_LIBRARY) private readonly library: ServiceLibrary,
    private readonly towns: TownConfig,
    private readonly applications: Applications,
    private readonly catalogue: ServiceCatalogue,
    private readonly cases: CaseStore,
  ) {}

  /** Whoever calls has asked before whether the person may see the case. */
  async of(tx: Tx, staff: Staff, row: CaseRow): Promise<MessageTemplateType[]> {
    const { templates = [] } = (await this.towns.found<TownTemplates>(staff, 'templates')) ?? {};
    const service = this.library.find((one) => one.service.code === row.serviceCode)?.messages ?? [];
    const offered = templatesOf({ service, general: generalTemplates }, templates, row);
    const german = await this.#filler(tx, staff, row, 'de');
    const theirs = row.locale === 'de' ? german : await this.#filler(tx, staff, row, row.locale);
    return offered.map((template) => shown(template, row.locale, german, theirs));
  }

  /** Puts what is known of a case into words of a language. */
  async #filler(tx: Tx, staff: Staff, row: CaseRow, locale: Locale): Promise<Said> {
    const { service, texts, form } = await this.applications.tailored(staff, row, { locale });
    const office = await this.catalogue.departmentOf(staff, service);
    const { name } = await this.cases.applicant(tx, row);
    const answers = await this.cases.answers(tx, row);
    const known: { readonly [field in MessageField]: string } = {
      service: texts.deed,
      reference: row.reference,
      applicant: name,
      receivedOn: formatDate(berlinDate(row.receivedAt), locale),
      expectedOn: formatDate(row.dueOn, locale),
      office: office.name,
      officePhone: office.phone,
      officeEmail: office.email,
      town: (await this.towns.town(staff)).officialName,
    };
    return (text) => fillMessage(text, known, form, answers);
  }
}

function shown({ code, title, asks, text }: MessageTemplate, locale: Locale, german: Said, theirs: Said): MessageTemplateType {
  const words = locale === 'de' ? undefined : text[locale];
  return { code, title, asks, language: words === undefined ? 'de' : locale, text: words === undefined ? german(text.de) : theirs(words), german: german(text.de) };
}
