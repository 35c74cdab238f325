import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { Logger } from '#platform/telemetry';
import type { GraphqlContext } from './current.js';
import { maskErrors } from './errors.js';
import { limitOperations, OPERATION_LIMITS } from './limits.js';
import { DateScalar, JsonScalar } from './scalars.js';
import { readOnlyStore } from './trusted-documents.js';
import type { DocumentManifest } from './trusted-documents.js';
import { wellFormedTexts } from './well-formed-text.js';

export const GRAPHQL_PATH = '/graphql';

export const SCHEMA_OPTIONS = { scalarsMap: [], numberScalarMode: 'integer', dateScalarMode: 'isoDate' } as const;

export interface GraphqlOptions {
  readonly manifest: DocumentManifest;
  readonly logger: Logger;
}

/** Apollo on Fastify, code-first, with limits that its defaults lack: 780 bytes of doubling fragments must not end the process. */
export function graphqlModule({ manifest, logger }: GraphqlOptions): DynamicModule {
  return GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    path: GRAPHQL_PATH,
    autoSchemaFile: true,
    sortSchema: true,
    resolvers: { JSON: JsonScalar, Date: DateScalar },
    buildSchemaOptions: { ...SCHEMA_OPTIONS, scalarsMap: [] },
    graphiql: false,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: { cache: readOnlyStore(manifest) },
    parseOptions: { maxTokens: 1000 },
    maxRecursiveSelections: 2000,
    validationRules: [limitOperations(OPERATION_LIMITS), wellFormedTexts],
    formatError: maskErrors(logger),
    // Which endpoint asks was decided by the edge, so one server answers both.
    context: (request: FastifyRequest): GraphqlContext => ({ stadttor: request.stadttor! }),
  } as ApolloDriverConfig);
}
