import { Injectable } from '@nestjs/common';
import { isLocale } from '#kernel';
import type { Locale } from '#kernel';
import { TownWords } from './domain/town-words.js';
import type { WordsByLocale } from './domain/town-words.js';
import type { Town } from './domain/town.js';
import type { Mistake } from './folder/mistake.js';
import type { SectionReading, TenantSection } from './folder/section.js';
import type { TenantFolder } from './folder/tenant-folder.js';
import type { YamlFile } from './folder/yaml-file.js';

const FOLDER = 'texts';

/** `texts/<language>.yaml` */
@Injectable()
export class WordsSection implements TenantSection<WordsByLocale> {
  readonly name = 'words';

  read(folder: TenantFolder, others: ReadonlyMap<string, unknown>): SectionReading<WordsByLocale> {
    const { locales = [] } = (others.get('town') ?? {}) as Partial<Town>;
    const mistakes: Mistake[] = [];
    const words = folder.list(FOLDER).flatMap((name): [Locale, TownWords][] => {
      const path = `${FOLDER}/${name}`;
      const locale = name.replace(/\.yaml$/, '');
      const file = folder.yaml(path)!;
      if (!isLocale(locale) || locale === 'de' || !locales.includes(locale)) {
        mistakes.push(file.mistake('', `named after a language of tenant.yaml other than German: ${locales.filter((one) => one !== 'de').join(', ')}`));
        return [];
      }
      const read = file.read(TownWords);
      mistakes.push(...read.mistakes, ...untold(file, read.value), ...untitled(file, read.value));
      return [[locale, read.value]];
    });
    return { value: Object.fromEntries(words), mistakes };
  }
}

/** Titles of videos that are not there. */
function untitled(file: YamlFile, { signLanguage }: TownWords): Mistake[] {
  return Object.entries(signLanguage ?? {}).flatMap(([subject, title]) => (typeof title === 'string' && title !== '' ? [] : [file.mistake(`signLanguage.${subject}`, 'a title')]));
}

/** Titles and texts that are not there. */
function untold(file: YamlFile, { lifeSituations, ways }: TownWords): Mistake[] {
  const all = { lifeSituations, ways } as const;
  return Object.entries(all).flatMap(([part, entries]) =>
    Object.entries(entries ?? {}).flatMap(([code, said]) => (typeof said?.title === 'string' && typeof said.text === 'string' ? [] : [file.mistake(`${part}.${code}`, 'title and text')])),
  );
}
