import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { ValidationRule } from 'graphql';

/** Text that can be kept and compared: whole Unicode without NUL, which no database text can hold. */
const isWellFormed = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');

function holdsBrokenText(value: unknown): boolean {
  if (typeof value === 'string') return !isWellFormed(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, held]) => !isWellFormed(key) || holdsBrokenText(held));
}

const MESSAGE = 'a text is not well-formed';

/** Refuses variables with half characters or NUL: a mistake of the caller, not of ours. */
export function refuseBrokenText(app: FastifyInstance, path: string): void {
  app.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== path || !holdsBrokenText(request.body)) return;
    return reply.code(400).send({ errors: [{ message: MESSAGE, extensions: { code: 'BAD_USER_INPUT' } }] });
  });
}

/** The same for texts that stand in the document itself. */
export const wellFormedTexts: ValidationRule = (context) => ({
  StringValue(node) {
    if (!isWellFormed(node.value)) context.reportError(new GraphQLError(MESSAGE, { nodes: node }));
  },
});
