import { data } from 'react-router';
import type { RouterContextProvider } from 'react-router';
import type { GatewayProblem, TypedDocumentString } from '#api-client';
import { GatewayError } from '#api-client';
import { partsOf } from './context.js';

const STATUS: Readonly<Record<GatewayProblem, number>> = { unavailable: 503, 'unknown-host': 421, forbidden: 403, refused: 500 };

type Context = Readonly<RouterContextProvider>;

/**
 * Asks the gateway on behalf of whoever asks us.
 * @param onForbidden what to throw when nobody is signed in or the session is over; without it the error page says that this is not allowed
 * @throws a response with the status that the error page shows: 421 no such town, 503 not now, 500 a bug.
 */
export async function ask<TResult, TVariables>(
  context: Context,
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  onForbidden: () => unknown = () => problem(STATUS.forbidden),
): Promise<TResult> {
  const { gateway, caller, endpoint } = partsOf(context);
  try {
    return (await gateway.run(document, variables, caller, endpoint)).data;
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    if (error.problem === 'refused') console.error(error.message);
    throw error.problem === 'forbidden' ? onForbidden() : problem(STATUS[error.problem]);
  }
}

/** To be thrown: ends in the error page with this status. */
export function problem(status: number): ReturnType<typeof data> {
  return data(null, { status });
}

/** What is there, or the page that says kindly that it is not. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw problem(404);
  return value;
}
