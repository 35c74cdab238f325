import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import type { RequestContext } from '#platform/http';

/** What Apollo hands to resolvers: the context that the edge made. */
export interface GraphqlContext {
  readonly stadttor: RequestContext;
}

const contextOf = (execution: ExecutionContext): RequestContext => GqlExecutionContext.create(execution).getContext<GraphqlContext>().stadttor;

/** Who asks. */
export const CurrentActor = createParamDecorator((_: unknown, execution: ExecutionContext): Actor => contextOf(execution).actor);

/** The whole context of the request. */
export const CurrentRequest = createParamDecorator((_: unknown, execution: ExecutionContext): RequestContext => contextOf(execution));
