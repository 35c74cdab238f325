import { Module } from '@nestjs/common';
import { NewsResolver } from './graphql/news.resolver.js';
import { PageResolver } from './graphql/page.resolver.js';

@Module({ providers: [NewsResolver, PageResolver] })
export class ContentModule {}
