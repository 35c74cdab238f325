import type { ServiceWaysQuery } from '#api-client';
import { Button, ButtonRow, OwnForm } from '#ui';
import { useTexts } from '../texts/use-texts.js';
import { useWordsOf } from './german-words.js';
import { OfficeAddress, OfficeHours, OpenNow } from './office.js';
import { servicePath } from './service-entry.js';

export type Ways = NonNullable<ServiceWaysQuery['service']>;

/** Whoever can not sign in as surely as a service has to have it goes on with paper and pen, or at the counter: where it is and when it is open. */
export function WithoutSignIn({ ways }: { readonly ways: Ways }) {
  const { filing, signIn } = useTexts();
  const words = useWordsOf(ways);
  const { code, otherWays, office } = ways;
  return (
    <section>
      <h2>{signIn.without.title}</h2>
      <p>{signIn.without.lead}</p>
      <ul {...words('otherWays')}>
        {otherWays.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <h3>{filing.beginTitle}</h3>
      <p>{filing.begin}</p>
      <OwnForm method="post" action={`${servicePath(code)}/antrag`}>
        <ButtonRow>
          <Button kind="secondary" name="_do" value="unsigned">
            {filing.beginButton}
          </Button>
        </ButtonRow>
      </OwnForm>
      <div className="st-office">
        <h3>{office.name}</h3>
        <OpenNow office={office} />
        <OfficeAddress office={office} />
        <OfficeHours office={office} />
      </div>
    </section>
  );
}
