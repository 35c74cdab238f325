import { useTexts } from '../texts/use-texts.js';
import { useTown } from './use-town.js';

interface TitleProps {
  readonly children: string;
  readonly prefix?: string;
  /** What the page is about, as search engines show it below the title; what the portal is when not set. */
  readonly description?: string;
}

/** Title of the tab: what the page is, then where. Errors are said first, so that they are heard first. */
export function Title({ children, prefix = '', description }: TitleProps) {
  const { shell } = useTexts();
  const town = useTown();
  return (
    <>
      <title>{`${prefix}${children}${town === undefined ? '' : ` – ${town.name}`}`}</title>
      {town === undefined ? null : <meta name="description" content={description ?? shell.description(town.officialName)} />}
    </>
  );
}
