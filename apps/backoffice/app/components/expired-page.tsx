import { useLocation } from 'react-router';
import { ButtonRow, Column } from '#ui';
import { KeyButton, KeyLink } from '#ui/desk';
import type { Kept } from '../gateway/ask-desk.js';
import { BASE, signInPath } from '../paths.js';
import { de } from '../texts/de.js';
import { Title } from './title.js';

/** The session ended while somebody wrote: the form waits here until they are signed in again. */
export function ExpiredPage({ kept }: { readonly kept: Kept }) {
  const { pathname, search } = useLocation();
  const words = kept.filter(([name, value]) => value !== '' && /^(reason\.|note$)/.test(name));
  return (
    <Column>
      <Title>{de.expired.title}</Title>
      <h1>{de.expired.title}</h1>
      <p className="st-lead">{de.expired.lead}</p>
      <form method="post" action={`${BASE}${pathname}${search}`}>
        {kept.map(([name, value], at) => (
          <input key={`${name}-${at}`} type="hidden" name={name} value={value} />
        ))}
        <ButtonRow>
          <KeyLink kind="primary" href={signInPath(BASE)} beside>
            {de.expired.signIn}
          </KeyLink>
          <KeyButton kind="secondary">{de.expired.again}</KeyButton>
        </ButtonRow>
      </form>
      {words.length === 0 ? null : <h2>{de.expired.kept}</h2>}
      {words.map(([name, value]) => (
        <blockquote key={name} className="st-quote">
          {value}
        </blockquote>
      ))}
    </Column>
  );
}
