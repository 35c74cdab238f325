import { Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor } from '#platform/graphql';
import { Ratings } from '../desk/ratings.js';
import { RatedServiceType } from './rating.types.js';

@Resolver()
export class RatingResolver {
  constructor(private readonly ratings: Ratings) {}

  @Query(() => [RatedServiceType], { nullable: true, description: 'What people thought of the services of my departments, month by month; null for whoever neither heads nor audits one. Staff only.' })
  ratedServices(@CurrentActor() actor: Actor): Promise<RatedServiceType[] | null> {
    return this.ratings.list(actor);
  }

  @Query(() => Boolean, { description: 'Whether I may read what people thought of the services. Staff only.' })
  mayReadRatings(@CurrentActor() actor: Actor): boolean {
    return this.ratings.may(actor);
  }
}
