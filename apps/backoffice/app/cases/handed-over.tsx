import { Facts, Moment } from '#ui/desk';
import { longDate } from '#ui/page';
import type { DeskCase } from '../rulings/drafts.js';
import { ago } from '../texts/days.js';
import { de } from '../texts/de.js';

/** In which file a case went to the specialist system. */
export const HandedOver = ({ handOver, today }: { readonly handOver: NonNullable<DeskCase['handOver']>; readonly today: string }) => (
  <Facts
    rows={[
      [de.handOvers.file, <a key="file" href={handOver.path}>{de.handOvers.number(handOver.number)}</a>],
      [de.handOvers.madeAt, <Moment key="made" iso={handOver.madeAt} exact={longDate(handOver.madeAt)}>{ago(handOver.madeAt, today)}</Moment>],
    ]}
  />
);
