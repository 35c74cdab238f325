import type { GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { Logger } from '#platform/telemetry';

/** Codes that may be told as they are; everything else is a bug of ours and says nothing of the inside. */
const TOLD = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_LARGE',
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
]);

/** Logs a bug once and tells the caller only that there was one. */
export function maskErrors(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
    if (TOLD.has(code)) return { message: formatted.message, ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }), extensions: { code } };

    logger.error({ error: unwrapResolverError(error), path: formatted.path }, 'resolver failed');
    return { message: 'internal error', ...(formatted.path && { path: formatted.path }), extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}

/** For a query that reaches for something unseen: the same answer whether it exists elsewhere or not. */
export const notFound = (): GraphQLError => new GraphQLError('not found', { extensions: { code: 'NOT_FOUND' } });

/** For a place in a list that no list has given out. */
export const badCursor = (): GraphQLError => new GraphQLError('not a cursor', { extensions: { code: 'BAD_USER_INPUT' } });

/** For a staff query without a staff session. */
export const unauthenticated = (): GraphQLError => new GraphQLError('sign in first', { extensions: { code: 'UNAUTHENTICATED' } });
