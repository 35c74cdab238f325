import type { ServicePageQuery } from '#api-client';
import { FactBox } from '#ui';
import type { Fact } from '#ui';
import { de } from '../texts/de.js';
import { OfficeAddress, OpenNow } from './office.js';
import { ServiceWindows } from './service-windows.js';

type Service = NonNullable<ServicePageQuery['service']>;

/** Money, time, papers, identity, office: above the start button. */
export function ServiceFacts({ service }: { readonly service: Service }) {
  const facts: Fact[] = [
    ...(service.windows.length === 0 ? [] : [{ icon: 'clock' as const, term: de.service.windows, body: <ServiceWindows windows={service.windows} /> }]),
    { icon: 'euro', term: de.service.cost, body: <Cost service={service} /> },
    { icon: 'clock', term: de.service.duration, body: <Duration service={service} /> },
    { icon: 'papers', term: de.service.needs, body: <Needs needs={service.needs} /> },
    { icon: 'card', term: de.service.identity, body: <p>{service.assuranceText}</p> },
    { icon: 'office', term: de.service.office, body: <Office service={service} /> },
  ];
  return <FactBox title={de.service.factsTitle} facts={facts} />;
}

function Cost({ service }: { readonly service: Service }) {
  return (
    <>
      <p>
        <strong>{service.feeText}</strong>
      </p>
      {service.feeDetails.length === 0 ? null : (
        <table className="st-fees">
          <caption className="kern-sr-only">{de.service.feeTable}</caption>
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

const Duration = ({ service }: { readonly service: Service }) => (
  <>
    {service.availability === 'ONLINE' ? <p>{de.service.fill(service.durationText)}</p> : null}
    <p>{de.service.processing(service.processingText)}</p>
  </>
);

function Needs({ needs }: { readonly needs: readonly string[] }) {
  if (needs.length === 0) return <p>{de.service.nothingNeeded}</p>;
  return (
    <ul>
      {needs.map((need) => (
        <li key={need}>{need}</li>
      ))}
    </ul>
  );
}

function Office({ service }: { readonly service: Service }) {
  if (service.elsewhere !== null) return <p>{service.elsewhere.organisation}</p>;
  return (
    <>
      <p>
        <strong>{service.office.name}</strong>
      </p>
      <OpenNow office={service.office} />
      <OfficeAddress office={service.office} />
    </>
  );
}
