import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where a page of a list ends (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Pass it as `after` to read on.' })
  endCursor!: string | null;

  @Field(() => Boolean, { description: 'Whether something stands before it; lists that can only be read on say false.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Pass it as `before` to read back, where a list allows it.' })
  startCursor!: string | null;
}

/** One slice of a list as a store answers it: `first + 1` rows asked for, so that the end is known without counting. */
export interface Slice<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
}

export interface ConnectionOf<T> {
  readonly edges: { node: T; cursor: string }[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** At most this many nodes at once. */
export const MAX_FIRST = 100;

export function connectionOf<T>(slice: Slice<T>, cursorOf: (node: T) => string): ConnectionOf<T> {
  const edges = slice.nodes.map((node) => ({ node, cursor: cursorOf(node) }));
  return { edges, totalCount: slice.totalCount, pageInfo: { hasNextPage: slice.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null, hasPreviousPage: false, startCursor: edges[0]?.cursor ?? null } };
}

/** The GraphQL types of a connection over `Node`. */
export function Connection<T extends object>(name: string, Node: new () => T) {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list.` })
  class Edge {
    @Field(() => Node, { description: 'The thing itself.' })
    node!: T;

    @Field(() => String, { description: 'Its place in the list.' })
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A list of ${name}, read in pages (Relay).` })
  class Page implements ConnectionOf<T> {
    @Field(() => [Edge], { description: 'This page.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where it ends.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many there are in all.' })
    totalCount!: number;
  }
  return Page;
}
