import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor, CurrentRequest } from '#platform/graphql';
import type { RequestContext } from '#platform/http';
import { ApplicationViews } from '../applying/application-views.js';
import { OwnCases } from '../citizen/own-cases.js';
import { CaseStatusType } from './case-status.type.js';
import { OwnCaseType } from './own-case.type.js';

@Resolver(() => OwnCaseType)
export class OwnCasesResolver {
  constructor(
    private readonly own: OwnCases,
    private readonly views: ApplicationViews,
  ) {}

  @Query(() => [OwnCaseType], { description: 'Cases of the account that is signed in, newest first, at most 100; empty for nobody.' })
  ownCases(@CurrentActor() actor: Actor): Promise<OwnCaseType[]> {
    return this.own.list(actor);
  }

  @Query(() => CaseStatusType, { nullable: true, description: 'How far one of them is, without its code; null when it is not one of them.' })
  ownCase(@CurrentRequest() { actor, recordings }: RequestContext, @Args('reference', { type: () => String }) reference: string): Promise<CaseStatusType | null> {
    return this.views.status(actor, { reference }, recordings);
  }
}
