import { useLocation, useMatches } from 'react-router';
import { isLocale } from '#kernel';
import { addressIn, LanguageMenu } from '#ui';
import type { OpenForm } from '#ui';
import type { RouteHandle } from '#ui/page';
import { LANGUAGE_NAMES } from '../texts/languages.js';
import { useTexts } from '../texts/use-texts.js';
import type { TownFrame } from './use-town.js';

/** Where the videos in sign language are. */
const SIGNED = '/gebaerdensprache';

/** This page in the other languages of the town. Where a form is open, it goes along with what was typed. */
export function LanguageChoice({ town }: { readonly town: TownFrame }) {
  const t = useTexts();
  const { pathname, search } = useLocation();
  const form = useOpenForm();
  const choices = town.locales.filter(isLocale).map((locale) => ({ locale, name: LANGUAGE_NAMES[locale], href: addressIn(locale, form?.address ?? `${pathname}${search}`) }));
  return <LanguageMenu label={t.language.menu} choices={choices} current={t.locale} form={form} beside={town.signLanguage.length === 0 ? undefined : { href: SIGNED, text: t.signLanguage.name, current: pathname === SIGNED }} />;
}

/** The form that the page has, as its route says. */
function useOpenForm(): (OpenForm & { readonly address?: string }) | undefined {
  const page = useMatches().at(-1);
  return (page?.handle as RouteHandle | undefined)?.openForm?.((page?.loaderData ?? {}) as never);
}
