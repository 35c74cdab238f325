import { Module } from '@nestjs/common';
import { PageResolver } from './graphql/page.resolver.js';

@Module({ providers: [PageResolver] })
export class ContentModule {}
