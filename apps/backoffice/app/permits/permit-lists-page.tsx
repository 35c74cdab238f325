import type { PermitListsQuery } from '#api-client';
import { ButtonRow, LinkButton } from '#ui';
import { Facts, RecordPart } from '#ui/desk';
import { DeskPage } from '../components/desk-page.js';
import { Title } from '../components/title.js';
import { permitsDe as words } from '../texts/permits.de.js';

type List = PermitListsQuery['permitLists'][number];

/** What wardens take along, by zone, with the file. */
export const PermitListsPage = ({ permitLists }: PermitListsQuery) => (
  <DeskPage permits>
    <Title>{words.title}</Title>
    <div className="st-desk__head">
      <h1>{words.title}</h1>
    </div>
    <p>{words.lead}</p>
    {permitLists.length === 0 ? <p>{words.empty}</p> : permitLists.map((list) => <ListPart key={list.serviceCode} list={list} />)}
  </DeskPage>
);

const ListPart = ({ list: { serviceCode, title, total, areas, path } }: { readonly list: List }) => (
  <RecordPart id={`list-${serviceCode}`} title={title}>
    <p>{words.total(total)}</p>
    {areas.length === 0 ? null : <Facts rows={areas.map(({ area, count }) => [area === null ? words.noZone : words.zone(area), words.permits(count)])} />}
    <ButtonRow>
      <LinkButton href={path} kind="secondary">
        {words.download(title)}
      </LinkButton>
    </ButtonRow>
  </RecordPart>
);
