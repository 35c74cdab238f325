import type { ServicePageQuery } from '#api-client';
import { longDate, longMoment } from '#ui/page';
import { de } from '../texts/de.js';

type Window = NonNullable<ServicePageQuery['service']>['windows'][number];

/** Until when something can be asked for, and how long that still is. */
export function ServiceWindows({ windows }: { readonly windows: readonly Window[] }) {
  return (
    <>
      <ul>
        {windows.map((window) => (
          <li key={`${window.name}${window.day}`}>
            <strong>{de.service.window(window.name, longDate(window.day))}</strong>
            <br />
            <Deadline window={window} />
          </li>
        ))}
      </ul>
      <p>{de.service.receipt}</p>
    </>
  );
}

function Deadline({ window: { state, opensAt, closesAt, lastChanceAt, papersFrom, minutesLeft } }: { readonly window: Window }) {
  if (state === 'EARLY') return de.service.early(longDate(opensAt));
  if (state === 'CLOSED') return de.service.lastChance(longMoment(lastChanceAt));
  return (
    <>
      {de.service.open(longMoment(closesAt))} ({de.service.left(minutesLeft ?? 0)}).
      <br />
      {de.service.papersFrom(longDate(papersFrom))}
    </>
  );
}
