import type { ReactNode } from 'react';
import type { RatedServicesQuery } from '#api-client';
import { ButtonRow, Details, LinkButton } from '#ui';
import { LineTable, RecordPart } from '#ui/desk';
import type { Column } from '#ui/desk';
import { DeskPage } from '../components/desk-page.js';
import { Title } from '../components/title.js';
import { ratingsFilePath } from '../paths.js';
import { ratingsDe as words } from '../texts/ratings.de.js';

type Service = NonNullable<RatedServicesQuery['ratedServices']>[number];
type Month = Service['months'][number];

/** Where the headings of the table are not shown, the words stand before the number. */
const labelled = (label: string, value: ReactNode) => (
  <>
    <span className="st-lines__label">{label}: </span>
    {value}
  </>
);

const COLUMNS: readonly Column<Month>[] = [
  { heading: words.columns.month, cell: ({ month }) => words.month(month) },
  { heading: words.columns.count, numeric: true, cell: ({ figures }) => labelled(words.columns.count, figures?.count ?? words.tooFew) },
  { heading: words.columns.mean, numeric: true, cell: ({ figures }) => (figures ? words.mean(figures.mean) : '') },
  ...words.columns.stars.map((heading, at): Column<Month> => ({ heading, numeric: true, cell: ({ figures }) => (figures ? labelled(heading, figures.distribution[at]) : '') })),
];

/** What people thought of the services, month by month, with their words. */
export const RatingsPage = ({ services }: { readonly services: readonly Service[] }) => (
  <DeskPage ratings>
    <Title>{words.title}</Title>
    <div className="st-desk__head">
      <h1>{words.title}</h1>
    </div>
    <p>{words.lead}</p>
    {services.length === 0 ? (
      <div className="st-empty">
        <p className="st-empty__title">{words.none[0]}</p>
        <p>{words.none[1]}</p>
      </div>
    ) : (
      <>
        {services.map((service, at) => (
          <ServicePart key={`${service.serviceCode} ${service.department}`} id={`service-${at}`} service={service} />
        ))}
        <ButtonRow>
          <LinkButton href={ratingsFilePath} kind="secondary">
            {words.download}
          </LinkButton>
        </ButtonRow>
      </>
    )}
  </DeskPage>
);

const ServicePart = ({ id, service: { title, department, months } }: { readonly id: string; readonly service: Service }) => (
  <RecordPart id={id} title={words.service(title, department)}>
    <LineTable caption={words.service(title, department)} columns={COLUMNS} rows={months} keyOf={({ month }) => month} />
    {months
      .filter(({ comments }) => comments.length > 0)
      .map(({ month, comments }) => (
        <Details key={month} summary={words.comments(comments.length, words.month(month))}>
          <ul>
            {comments.map((comment, at) => (
              <li key={at}>{comment}</li>
            ))}
          </ul>
        </Details>
      ))}
  </RecordPart>
);
