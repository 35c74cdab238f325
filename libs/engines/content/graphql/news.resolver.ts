import { Inject } from '@nestjs/common';
import { Args, Field, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor, Clock } from '#kernel';
import { berlinDate } from '#kernel';
import { CLOCK } from '#platform/clock';
import { CurrentActor, DateScalar, MAX_FIRST } from '#platform/graphql';
import { TownConfig, TownType } from '#engines/tenancy';
import { currentNews } from '../domain/news.js';
import type { NewsItem } from '../domain/news.js';
import { htmlOf } from '../domain/page.js';
import type { Pages } from '../pages.section.js';

@ObjectType('NewsItem', { description: 'Something new in town.' })
export class NewsItemType {
  @Field(() => String, { description: 'Its address below /aktuelles/.' })
  slug!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'One or two sentences.' })
  summary!: string;

  @Field(() => DateScalar, { description: 'When it was published.' })
  publishedOn!: string;

  @Field(() => String, { description: 'Its text as safe HTML without first heading.' })
  html!: string;
}

const show = ({ slug, title, summary, publishedOn, markdown }: NewsItem): NewsItemType => ({ slug, title, summary, publishedOn, html: htmlOf({ markdown }) });

@Resolver(() => TownType)
export class NewsResolver {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly towns: TownConfig,
  ) {}

  @Query(() => NewsItemType, { nullable: true, description: 'A piece of news by its address; null when there is none or its time is over.' })
  async newsItem(@CurrentActor() actor: Actor, @Args('slug', { type: () => String }) slug: string): Promise<NewsItemType | null> {
    const item = (await this.#current(actor)).find((candidate) => candidate.slug === slug);
    return item ? show(item) : null;
  }

  @ResolveField(() => [NewsItemType], { description: 'What is new, newest first.' })
  async news(@CurrentActor() actor: Actor, @Parent() _town: TownType, @Args('first', { type: () => Int }) first: number): Promise<NewsItemType[]> {
    return (await this.#current(actor)).slice(0, Math.min(Math.max(first, 1), MAX_FIRST)).map(show);
  }

  async #current(actor: Actor): Promise<NewsItem[]> {
    const { news } = await this.towns.section<Pages>(actor, 'pages');
    return currentNews(news, berlinDate(this.clock.now()));
  }
}
