import type { ErrorCode, HandOversQuery } from '#api-client';
import { Alert, ButtonRow, Details } from '#ui';
import { KeyButton, LineTable, Moment, RecordPart } from '#ui/desk';
import type { Column } from '#ui/desk';
import { longDate } from '#ui/page';
import { DeskPage } from '../components/desk-page.js';
import { Title } from '../components/title.js';
import { useFrame } from '../components/use-frame.js';
import { ago } from '../texts/days.js';
import { de } from '../texts/de.js';

type Group = HandOversQuery['handOverGroups'][number];
type Made = Group['handOvers'][number];

export interface LoadedHandOvers {
  readonly groups: readonly Group[];
  readonly made: { readonly number: number; readonly cases: number } | null;
  readonly released: { readonly released: number; readonly left: number } | null;
  readonly failure: ErrorCode | undefined;
}

const words = de.handOvers;

/** What waits for a specialist system, and what has gone. */
export function HandOversPage({ groups, made, released, failure }: LoadedHandOvers) {
  const [failed, why] = failure === undefined ? [] : (de.failures[failure] ?? de.failed);
  return (
    <DeskPage handOvers>
      <Title>{words.title}</Title>
      <div className="st-desk__head">
        <h1>{words.title}</h1>
      </div>
      {made === null || failure !== undefined ? null : <Alert kind="success" title={words.made(made.number, made.cases)} live />}
      {released === null || failure !== undefined ? null : <Alert kind="success" title={words.released(released.released, released.left)} live />}
      {failed === undefined ? null : <Alert kind="warning" title={failed} live><p>{why}</p></Alert>}
      <p>{words.lead}</p>
      {groups.length === 0 ? <Empty /> : groups.map((group) => <GroupPart key={keyOf(group)} group={group} />)}
    </DeskPage>
  );
}

const keyOf = ({ serviceCode, department, occasion }: Group): string => [serviceCode, department, occasion].join('-');

const Empty = () => (
  <div className="st-empty">
    <p className="st-empty__title">{words.empty[0]}</p>
    <p>{words.empty[1]}</p>
  </div>
);

function GroupPart({ group }: { readonly group: Group }) {
  const today = useFrame()!.town.today;
  const name = [group.serviceTitle, group.occasionName].filter((part) => part !== '').join(': ');
  return (
    <RecordPart id={`group-${keyOf(group)}`} title={name}>
      <p>{words.waiting(group.waiting)}</p>
      {group.waiting === 0 ? null : <MakeForm group={group} />}
      {group.handOvers.length === 0 ? <p className="st-muted">{words.none}</p> : <LineTable caption={name} columns={columnsOf(name, today)} rows={group.handOvers} keyOf={({ id }) => id} />}
      {group.carriedOutByDesk ? group.handOvers.filter(({ open }) => open > 0).map((one) => <ReleaseForm key={one.id} handOver={one} />) : null}
    </RecordPart>
  );
}

const MakeForm = ({ group: { serviceCode, department, occasion } }: { readonly group: Group }) => (
  <submit-once>
    <form method="post">
      <input type="hidden" name="serviceCode" value={serviceCode} />
      <input type="hidden" name="department" value={department} />
      <input type="hidden" name="occasion" value={occasion} />
      <ButtonRow>
        <KeyButton>{words.make}</KeyButton>
      </ButtonRow>
    </form>
  </submit-once>
);

const ReleaseForm = ({ handOver: { id, number, open } }: { readonly handOver: Made }) => (
  <Details summary={words.release(number, open)}>
    <submit-once>
      <form method="post" className="st-note">
        <input type="hidden" name="handOverId" value={id} />
        <p>{words.releaseLead}</p>
        <KeyButton kind="secondary">{words.releaseButton}</KeyButton>
      </form>
    </submit-once>
  </Details>
);

const columnsOf = (name: string, today: string): readonly Column<Made>[] => [
  { heading: words.columns.number, cell: ({ number }) => words.number(number) },
  { heading: words.columns.cases, numeric: true, cell: ({ cases }) => words.cases(cases) },
  { heading: words.columns.open, numeric: true, wide: true, cell: ({ open }) => open },
  { heading: words.columns.madeAt, cell: ({ madeAt }) => <Moment iso={madeAt} exact={longDate(madeAt)}>{ago(madeAt, today)}</Moment> },
  { heading: words.columns.madeBy, wide: true, cell: ({ madeBy }) => madeBy },
  { heading: words.columns.file, cell: ({ path, number }) => <a href={path} aria-label={words.downloadOf(number, name)}>{words.download}</a> },
];
