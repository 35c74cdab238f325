import { Field, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { JsonScalar } from './scalars.js';

/** Expected failures cross the API as codes; the sites have the sentences. */
export const ErrorCode = {
  INVALID_INPUT: 'INVALID_INPUT',
  NOT_FOUND: 'NOT_FOUND',
  FORBIDDEN: 'FORBIDDEN',
  CONFLICT: 'CONFLICT',
  WRONG_STATE: 'WRONG_STATE',
  ALREADY_SUBMITTED: 'ALREADY_SUBMITTED',
  INCOMPLETE: 'INCOMPLETE',
  NOT_OPEN: 'NOT_OPEN',
  SERVICE_NOT_ONLINE: 'SERVICE_NOT_ONLINE',
  ASSURANCE_TOO_LOW: 'ASSURANCE_TOO_LOW',
  IN_FLIGHT: 'IN_FLIGHT',
  IDEMPOTENCY_MISMATCH: 'IDEMPOTENCY_MISMATCH',
  NOTHING_TO_HAND_OVER: 'NOTHING_TO_HAND_OVER',
  NOTHING_TO_PAY: 'NOTHING_TO_PAY',
  NUMBER_RANGE_USED_UP: 'NUMBER_RANGE_USED_UP',
  PROVIDER_UNAVAILABLE: 'PROVIDER_UNAVAILABLE',
  OWN_CASE: 'OWN_CASE',
  SECOND_PERSON_NEEDED: 'SECOND_PERSON_NEEDED',
  TOO_MANY_TRIES: 'TOO_MANY_TRIES',
} as const;
export type ErrorCode = keyof typeof ErrorCode;

registerEnumType(ErrorCode, {
  name: 'ErrorCode',
  description: 'Why something did not happen.',
  valuesMap: {
    INVALID_INPUT: { description: 'The input has mistakes; the fields are named.' },
    NOT_FOUND: { description: 'There is no such thing, or it may not be seen: the two are not told apart.' },
    FORBIDDEN: { description: 'It may be seen, but not changed in this way by this person.' },
    CONFLICT: { description: 'Somebody else was faster; read it again.' },
    WRONG_STATE: { description: 'The thing is in a state in which this does not happen.' },
    ALREADY_SUBMITTED: { description: 'The draft was submitted before.' },
    INCOMPLETE: { description: 'Pages are missing.' },
    NOT_OPEN: { description: 'Not in the time in which this is done: no election is open for applications; papers do not leave yet.' },
    SERVICE_NOT_ONLINE: { description: 'The town does not offer this service online.' },
    ASSURANCE_TOO_LOW: { description: 'The town must be surer who acts: sign in, or sign in by a way that reaches the level of the service. What was entered stays.' },
    IN_FLIGHT: { description: 'The same request is being worked on; ask again shortly.' },
    IDEMPOTENCY_MISMATCH: { description: 'The key was used for another request.' },
    NOTHING_TO_HAND_OVER: { description: 'Every application has gone to the specialist system already.' },
    NOTHING_TO_PAY: { description: 'Nothing is open.' },
    NUMBER_RANGE_USED_UP: { description: 'The Kasse has given the town no further reference; it has to extend the range.' },
    PROVIDER_UNAVAILABLE: { description: 'The payment provider does not answer; nothing was charged.' },
    OWN_CASE: { description: 'Nobody decides their own case, that of a relative, or one in which they are biased.' },
    SECOND_PERSON_NEEDED: { description: 'Four eyes: whoever decided this can not be who sends it out.' },
    TOO_MANY_TRIES: { description: 'Too many wrong codes; the next try has to wait.' },
  },
});

@InterfaceType('Failure', { description: 'Something that did not happen.' })
export abstract class FailureType {
  @Field(() => ErrorCode, { description: 'Why.' })
  code!: ErrorCode;
}

@ObjectType('FieldError', { description: 'One field at fault.' })
export class FieldErrorType {
  @Field(() => String, { description: 'Where: keeper.address.street, newDogs.0.name.' })
  path!: string;

  @Field(() => String, { description: 'What is wrong with it: REQUIRED, TOO_LONG.' })
  code!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'What the sentence needs: limit, part.' })
  params!: object | null;
}

@ObjectType('InvalidInput', { implements: () => [FailureType], description: 'The input has mistakes; nothing was changed.' })
export class InvalidInputType implements FailureType {
  code!: ErrorCode;

  @Field(() => [FieldErrorType], { description: 'The fields at fault, in the order of the page.' })
  fields!: FieldErrorType[];
}

@ObjectType('ProblemFailure', { implements: () => [FailureType], description: 'A failure that a code says all about.' })
export class ProblemFailureType implements FailureType {
  code!: ErrorCode;
}

export const problem = (code: ErrorCode): ProblemFailureType => Object.assign(new ProblemFailureType(), { code });

export const invalidInput = (fields: readonly { path: string; code: string; params?: object | undefined }[]): InvalidInputType =>
  Object.assign(new InvalidInputType(), { code: 'INVALID_INPUT' as const, fields: fields.map(({ path, code, params }) => ({ path, code, params: params ?? null })) });
