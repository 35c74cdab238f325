import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { discoverParts } from '#composition';
import { SCHEMA_OPTIONS } from '#platform/graphql';

const HEAD = '# Printed from the code by `npm run codegen`; do not edit.\n\n';

/** Prints the schema without a database; for `npm run codegen` and the check that the committed one is fresh. */
export async function schemaText(): Promise<string> {
  const { engines } = await discoverParts();
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create(engines.flatMap((engine) => engine.resolvers ?? []), { ...SCHEMA_OPTIONS, scalarsMap: [] });
  await app.close();
  return `${HEAD}${printSchema(lexicographicSortSchema(schema))}\n`;
}
