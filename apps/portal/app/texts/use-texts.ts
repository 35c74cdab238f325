import type { RouterContextProvider } from 'react-router';
import { useLanguage } from '#ui';
import { partsOf } from '#ui/page';
import { textsIn } from './texts.js';
import type { Texts } from './texts.js';

/** The texts of the page that is rendered. */
export const useTexts = (): Texts => textsIn(useLanguage());

/** The same for loaders and actions. */
export const textsFor = (context: Readonly<RouterContextProvider>): Texts => textsIn(partsOf(context).caller.locale ?? 'de');
