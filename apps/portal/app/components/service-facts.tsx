import { directionOf } from '#kernel';
import type { ServicePageQuery } from '#api-client';
import { FactBox, useLanguageOf } from '#ui';
import type { Fact } from '#ui';
import { useWordsOf } from './german-words.js';
import { OfficeAddress, OpenNow } from './office.js';
import { useTexts } from '../texts/use-texts.js';
import { ServiceWindows } from './service-windows.js';

type Service = NonNullable<ServicePageQuery['service']>;

/** Money, time, papers, identity, office: above the start button. */
export function ServiceFacts({ service }: { readonly service: Service }) {
  const t = useTexts();
  const facts: Fact[] = [
    ...(service.windows.length === 0 ? [] : [{ icon: 'clock' as const, term: t.service.windows, body: <ServiceWindows windows={service.windows} /> }]),
    { icon: 'euro', term: t.service.cost, body: <Cost service={service} /> },
    { icon: 'clock', term: t.service.duration, body: <Duration service={service} /> },
    { icon: 'papers', term: t.service.needs, body: <Needs service={service} /> },
    { icon: 'card', term: t.service.identity, body: <p>{service.assuranceText}</p> },
    { icon: 'office', term: t.service.office, body: <Office service={service} /> },
  ];
  return <FactBox title={t.service.factsTitle} facts={facts} />;
}

function Cost({ service }: { readonly service: Service }) {
  const t = useTexts();
  const words = useWordsOf(service);
  return (
    <>
      <p>
        <strong {...words('feeText')}>{service.feeText}</strong>
      </p>
      {service.feeDetails.length === 0 ? null : (
        <table className="st-fees" {...words('feeDetails')}>
          <caption className="kern-sr-only" lang={t.locale} dir={directionOf(t.locale)}>
            {t.service.feeTable}
          </caption>
          <tbody>
            {service.feeDetails.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                <td>{row.amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

const Duration = ({ service }: { readonly service: Service }) => {
  const t = useTexts();
  const words = useWordsOf(service);
  return (
    <>
      {service.availability === 'ONLINE' ? (
        <p>
          {t.service.fill} <span {...words('durationText')}>{service.durationText}</span>
        </p>
      ) : null}
      <p>
        {t.service.processing} <span {...words('processingText')}>{service.processingText}</span>
      </p>
    </>
  );
};

function Needs({ service }: { readonly service: Service }) {
  const t = useTexts();
  const words = useWordsOf(service);
  if (service.needs.length === 0) return <p>{t.service.nothingNeeded}</p>;
  return (
    <ul {...words('needs')}>
      {service.needs.map((need) => (
        <li key={need}>{need}</li>
      ))}
    </ul>
  );
}

function Office({ service }: { readonly service: Service }) {
  const german = useLanguageOf()('de');
  if (service.elsewhere !== null) return <p {...german}>{service.elsewhere.organisation}</p>;
  return (
    <>
      <p>
        <strong {...german}>{service.office.name}</strong>
      </p>
      <OpenNow office={service.office} />
      <OfficeAddress office={service.office} />
    </>
  );
}
