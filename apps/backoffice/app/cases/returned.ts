import { data } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import type { CaseOutcomeFragment, ErrorCode } from '#api-client';
import type { Attached } from '#ui/message';
import { leadOn } from '../gateway/lead-on.js';
import { casePath } from '../paths.js';
import type { viewOf } from '../paths.js';
import type { RulingErrors } from '../rulings/errors.js';

export type Args = ActionFunctionArgs;
export type Outcome = CaseOutcomeFragment;

export interface ReturnedMessage {
  readonly id: string;
  readonly text: string;
  readonly template: string;
  readonly asks: boolean;
  readonly attached: readonly Attached[];
  readonly error?: string;
  /** What was put in, in German, when it is in another language. */
  readonly german?: string;
}

export interface ReturnedCorrection {
  readonly fields: readonly string[];
  readonly reason: string;
  readonly error: { readonly fields?: string; readonly reason?: string };
}

/** A step beside the straight way that came back with something missing. */
export interface ReturnedStep {
  readonly step: string;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

/** A form that came back: what was typed, and what stands against it. */
export interface Returned {
  readonly failure?: ErrorCode;
  readonly errors?: RulingErrors;
  readonly message?: ReturnedMessage;
  readonly step?: ReturnedStep;
  readonly correction?: ReturnedCorrection;
  readonly note?: { readonly text: string; readonly error?: string };
  readonly dispatch?: { readonly on: string; readonly error: string };
}

const STATUS: Partial<Record<ErrorCode, number>> = { CONFLICT: 409, WRONG_STATE: 409, NOT_FOUND: 404 };

const isFine = ({ failure, errors, note, dispatch, message, correction, step }: Returned): boolean =>
  failure === undefined && errors === undefined && !note?.error && !dispatch && !message?.error && !correction?.error && !step;

export const returned = (value: Returned) => data(value, isFine(value) ? 200 : (STATUS[value.failure ?? 'INVALID_INPUT'] ?? 422));

export type View = ReturnType<typeof viewOf>;

export const stay = (id: string, view: View, outcome: Outcome) => (outcome.__typename === 'CasePayload' ? leadOn(casePath(id, view)) : returned({ failure: outcome.code }));

