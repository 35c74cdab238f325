import { Args, Field, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, DateScalar } from '#platform/graphql';
import type { Actor } from '#kernel';
import { TownConfig, TownType } from '#engines/tenancy';
import { htmlOf, LEGAL_PAGES } from '../domain/page.js';
import type { Pages } from '../pages.section.js';

@ObjectType('PageLink', { description: 'A link to a page of the town.' })
export class PageLinkType {
  @Field(() => String, { description: 'Its address below the host.' })
  slug!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;
}

@ObjectType('ContentPage', { description: 'A page that the town wrote.' })
export class ContentPageType extends PageLinkType {
  @Field(() => String, { description: 'Its text as safe HTML without first heading.' })
  html!: string;

  @Field(() => DateScalar, { description: 'When it was last brought up to date.' })
  updatedOn!: string;
}

@Resolver(() => TownType)
export class PageResolver {
  constructor(private readonly towns: TownConfig) {}

  @Query(() => ContentPageType, { nullable: true, description: 'A page by its address.' })
  async page(@CurrentActor() actor: Actor, @Args('slug', { type: () => String }) slug: string): Promise<ContentPageType | null> {
    const { pages } = await this.towns.section<Pages>(actor, 'pages');
    const page = pages.find((candidate) => candidate.slug === slug);
    return page ? { slug: page.slug, title: page.title, updatedOn: page.updatedOn, html: htmlOf(page) } : null;
  }

  @ResolveField(() => [PageLinkType], { description: 'Pages that every page links to.' })
  async legalPages(@CurrentActor() actor: Actor, @Parent() _town: TownType): Promise<PageLinkType[]> {
    const { pages } = await this.towns.section<Pages>(actor, 'pages');
    return LEGAL_PAGES.flatMap((slug) => pages.filter((page) => page.slug === slug)).map(({ slug, title }) => ({ slug, title }));
  }
}
