import type { MessageTemplate } from '#sdk/service';
import type { TownTemplate } from './message-templates.js';

const linesOf = (text: string): string[] => text.trim().split('\n');

/** Lines that only one of two texts has: `-` the library's, `+` the town's. */
function changed(before: string, after: string): string[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  return [...old.filter((line) => !now.includes(line)).map((line) => `    - ${line}`), ...now.filter((line) => !old.includes(line)).map((line) => `    + ${line}`)];
}

function against(own: TownTemplate, library: MessageTemplate | undefined): string[] {
  const name = [own.service, own.code].filter((part) => part !== undefined).join('/') + (own.department === undefined ? '' : ` (${own.department})`);
  if (!library) return [`  ${name}: the town's own`];
  if (!own.offered) return [`  ${name}: not offered here`];
  const languages = Object.keys(own.text) as (keyof typeof own.text)[];
  const lines = [
    ...changed(library.title, own.title),
    ...(library.asks === own.asks ? [] : [`    - asks: ${library.asks}`, `    + asks: ${own.asks}`]),
    ...languages.flatMap((locale) => changed(library.text[locale] ?? '', own.text[locale]!).map((line) => line.replace('    ', `    ${locale} `))),
    ...(Object.keys(library.text) as (keyof typeof own.text)[]).filter((locale) => !languages.includes(locale)).map((locale) => `    ${locale} - only in the library: German is shown instead`),
  ];
  return [`  ${name}: ${lines.length === 0 ? "the library's words" : "other words than the library's"}`, ...lines];
}

/** What a town says otherwise than the library, for whoever runs it. @param of the library's templates of a service, or the general ones */
export const templateDifferences = (town: readonly TownTemplate[], of: (service: string | undefined) => readonly MessageTemplate[]): string[] =>
  town.flatMap((own) => against(own, of(own.service).find(({ code }) => code === own.code)));
