import { Inject, Injectable } from '@nestjs/common';
import { IsBoolean, IsNotEmpty, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { isOnlineService, messageTextMistake } from '#sdk/service';
import type { MessageText } from '#sdk/service';
import { SERVICE_LIBRARY } from '#engines/catalogue';
import type { LibraryService, ServiceLibrary } from '#engines/catalogue';
import type { Mistake, SectionReading, TenantFolder, TenantSection, Town, YamlFile } from '#engines/tenancy';
import type { TownTemplate } from '../domain/message-templates.js';
import { templateDifferences } from '../domain/template-differences.js';
import { generalTemplates } from '../texts/message-templates.js';

const FOLDER = 'templates';
const CODE = /^[a-z][a-z0-9-]{0,60}$/;

class TemplateFile {
  @IsNotEmpty({ message: 'what it is for, as the desk reads it' })
  @MaxLength(80, { message: 'at most 80 characters' })
  title!: string;

  @IsOptional()
  @IsString({ message: 'the code of a department of tenant.yaml' })
  department?: string;

  @IsBoolean({ message: 'true when the office then waits for an answer' })
  asks = false;

  @IsBoolean({ message: 'false to do without a template of the library' })
  offered = true;

  @IsObject({ message: 'the words by language; de is always there' })
  text!: MessageText;
}

export interface TownTemplates {
  readonly templates: readonly TownTemplate[];
}

/** `templates/<code>.yaml` for every service, `templates/<service>/<code>.yaml` for one: what the desk begins messages with. */
@Injectable()
export class MessageTemplatesSection implements TenantSection<TownTemplates> {
  readonly name = 'templates';

  constructor(@Inject(SERVICE_LIBRARY) private readonly library: ServiceLibrary) {}

  read(folder: TenantFolder, others: ReadonlyMap<string, unknown>): SectionReading<TownTemplates> {
    const town = (others.get('town') ?? {}) as Partial<Town>;
    const mistakes: Mistake[] = [];
    const templates = [...this.#in(folder, town, mistakes), ...folder.list(FOLDER).filter((name) => !name.endsWith('.yaml')).flatMap((service) => this.#in(folder, town, mistakes, service))];
    return { value: { templates }, mistakes };
  }

  diff({ templates }: TownTemplates): readonly string[] {
    return templateDifferences(templates, (service) => (service === undefined ? generalTemplates : (this.#service(service)?.messages ?? [])));
  }

  #in(folder: TenantFolder, town: Partial<Town>, mistakes: Mistake[], service?: string): TownTemplate[] {
    const path = service === undefined ? FOLDER : `${FOLDER}/${service}`;
    const found = service === undefined ? undefined : this.#service(service);
    if (service !== undefined && !found) {
      mistakes.push({ file: folder.nameOf(path), path: 'folder', remedy: `named after a service of the library that is online; ${service} is none` });
      return [];
    }
    return folder.list(path).filter((name) => name.endsWith('.yaml')).map((name) => {
      const file = folder.yaml(`${path}/${name}`)!;
      const code = name.replace(/\.yaml$/, '');
      const { value, mistakes: read } = file.read(TemplateFile);
      mistakes.push(...read, ...mistakesOf(file, code, value, town, found));
      const { title, asks, offered, text, department } = value;
      return { code, title, asks, offered, text, ...(service === undefined ? {} : { service }), ...(department === undefined ? {} : { department }) };
    });
  }

  #service(code: string): LibraryService | undefined {
    return this.library.find(({ service }) => service.code === code && isOnlineService(service));
  }
}

function mistakesOf(file: YamlFile, code: string, { text, department }: TemplateFile, town: Partial<Town>, found: LibraryService | undefined): Mistake[] {
  const mistakes: Mistake[] = [];
  const says = (path: string, remedy: string): void => void mistakes.push(file.mistake(path, remedy));
  if (!CODE.test(code)) says('', 'a file name of lower case letters, digits and dashes');
  if (department !== undefined && !(town.departments ?? []).some((one) => one.code === department)) says('department', 'a department of tenant.yaml');
  if (typeof text !== 'object' || text === null) return mistakes;

  const form = found && isOnlineService(found.service) ? found.service.form : undefined;
  for (const [locale, words] of Object.entries({ ...text, de: text.de as string | undefined })) {
    if (!(town.locales ?? ['de']).some((one) => one === locale)) says(`text.${locale}`, `a language of tenant.yaml: ${(town.locales ?? []).join(', ')}`);
    const wrong = messageTextMistake(words, form);
    if (wrong !== undefined) says(`text.${locale}`, wrong);
  }
  return mistakes;
}
