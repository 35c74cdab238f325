import { useLocation, useMatches } from 'react-router';
import { isLocale, pathIn } from '#kernel';
import { useLanguage } from '#ui';
import { mergedHandle } from '#ui/page';
import { useOrigin } from './use-town.js';
import type { TownFrame } from './use-town.js';

/** For search engines: the one address of a page, and where it is in other languages. Pages that concern one person have neither. */
export function Alternates({ town }: { readonly town: TownFrame }) {
  const locale = useLanguage();
  const origin = useOrigin();
  const { pathname } = useLocation();
  const { forAll, personal } = mergedHandle(useMatches().map(({ handle }) => handle));
  if ((personal && !forAll) || origin === undefined) return null;
  return (
    <>
      <link rel="canonical" href={`${origin}${pathIn(locale, pathname)}`} />
      {town.locales.filter(isLocale).map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={`${origin}${pathIn(other, pathname)}`} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={`${origin}${pathname}`} />
    </>
  );
}
