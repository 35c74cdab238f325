import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { isId } from '#kernel';
import type { Actor, Id } from '#kernel';
import { CurrentActor } from '#platform/graphql';
import { staffOf } from '../desk/desk.js';
import { InboxExport, MOST_EXPORTED } from '../desk/inbox-export.js';
import { isExportColumn } from '../domain/inbox-csv.js';
import type { InboxView } from '../store/inbox.reader.js';
import { InboxViewEnum } from './case-state.enum.js';

@ObjectType('InboxExport', { description: 'A list of the inbox as a file.' })
export class InboxExportType {
  @Field(() => String, { nullable: true, description: 'Path of the CSV file; null when there are more cases than a file may have.' })
  path!: string | null;

  @Field(() => Int, { description: 'How many cases a file may have.' })
  limit!: number;
}

@Resolver()
export class InboxExportResolver {
  constructor(private readonly lists: InboxExport) {}

  @Query(() => InboxExportType, { nullable: true, description: 'Where the file lies that holds chosen cases, or all that a filter shows; null for whoever may not export. Staff only.' })
  async inboxExport(
    @CurrentActor() actor: Actor,
    @Args('view', { type: () => InboxViewEnum }) view: InboxView,
    @Args('columns', { type: () => [String], description: 'Besides number and name: service, waiting, labels, assignee, due, age.' }) columns: string[],
    @Args('search', { type: () => String, nullable: true }) search?: string,
    @Args('label', { type: () => String, nullable: true }) label?: string,
    @Args('caseIds', { type: () => [ID], nullable: true, description: 'Exactly these, at most as many as fit into an address: 100.' }) caseIds?: Id[],
  ): Promise<InboxExportType | null> {
    const chosen = caseIds?.filter(isId).slice(0, 100);
    const wish = { view, search: search?.trim() || undefined, label: label ?? undefined, caseIds: chosen, columns: columns.filter(isExportColumn) };
    const size = await this.lists.size(staffOf(actor), wish);
    if (size === undefined) return null;
    const query = new URLSearchParams({ view, columns: wish.columns.join('.'), ...(wish.search ? { search: wish.search } : {}), ...(wish.label ? { label: wish.label } : {}), ...(chosen ? { cases: chosen.join('.') } : {}) });
    return { path: size === 'TOO_MANY' ? null : `/amt/files/inbox.csv?${query}`, limit: MOST_EXPORTED };
  }
}
