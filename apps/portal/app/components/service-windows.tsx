import type { ServicePageQuery } from '#api-client';
import { useTexts } from '../texts/use-texts.js';

type Window = NonNullable<ServicePageQuery['service']>['windows'][number];

/** Until when something can be asked for, and how long that still is. */
export function ServiceWindows({ windows }: { readonly windows: readonly Window[] }) {
  const t = useTexts();
  return (
    <>
      <ul>
        {windows.map((window) => (
          <li key={`${window.name}${window.day}`}>
            <strong>{t.service.window(window.name, t.datesOf('service').long(window.day))}</strong>
            <br />
            <Deadline window={window} />
          </li>
        ))}
      </ul>
      <p>{t.service.receipt}</p>
    </>
  );
}

function Deadline({ window: { state, opensAt, closesAt, lastChanceAt, papersFrom, minutesLeft } }: { readonly window: Window }) {
  const t = useTexts();
  if (state === 'EARLY') return t.service.early(t.datesOf('service').long(opensAt));
  if (state === 'CLOSED') return t.service.lastChance(t.datesOf('service').moment(lastChanceAt));
  return (
    <>
      {t.service.open(t.datesOf('service').moment(closesAt))} ({t.service.left(minutesLeft ?? 0)}).
      <br />
      {t.service.papersFrom(t.datesOf('service').long(papersFrom))}
    </>
  );
}
