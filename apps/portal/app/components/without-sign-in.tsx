import type { ServiceWaysQuery } from '#api-client';
import { Button, ButtonRow } from '#ui';
import { OfficeAddress, OfficeHours, OpenNow } from './office.js';
import { de } from '../texts/de.js';
import { filingWords } from '../texts/filing.de.js';
import { servicePath } from './service-entry.js';

export type Ways = NonNullable<ServiceWaysQuery['service']>;

/** Whoever can not sign in as surely as a service has to have it goes on with paper and pen, or at the counter: where it is and when it is open. */
export const WithoutSignIn = ({ ways: { code, otherWays, office } }: { readonly ways: Ways }) => (
  <section>
    <h2>{de.signIn.without.title}</h2>
    <p>{de.signIn.without.lead}</p>
    <ul>
      {otherWays.map((way) => (
        <li key={way}>{way}</li>
      ))}
    </ul>
    <h3>{filingWords.beginTitle}</h3>
    <p>{filingWords.begin}</p>
    <form method="post" action={`${servicePath(code)}/antrag`}>
      <ButtonRow>
        <Button kind="secondary" name="_do" value="unsigned">
          {filingWords.beginButton}
        </Button>
      </ButtonRow>
    </form>
    <div className="st-office">
      <h3>{office.name}</h3>
      <OpenNow office={office} />
      <OfficeAddress office={office} />
      <OfficeHours office={office} />
    </div>
  </section>
);
