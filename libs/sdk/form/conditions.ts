import { LogicEngine, defaultMethods } from 'json-logic-engine';
import type { Condition } from './condition.js';
import type { JsonValue } from './json.js';

/** The part of JSONLogic that definitions may use: nothing that loops or converts types, and never `.build`, which would generate code. */
export const OPERATORS = ['var', '===', '!==', '<', '<=', '>', '>=', 'and', 'or', '!', '!!', 'in', 'if', '+', '-', 'cat'] as const;

const known = defaultMethods as Readonly<Record<string, unknown>>;

const engine = new LogicEngine(Object.fromEntries(OPERATORS.map((operator) => [operator, known[operator]])), {
  disableInterpretedOptimization: true,
});

/** What a rule can see. */
export type Scope = { readonly [name: string]: JsonValue };

/** The value of a JSONLogic rule; null when it points at nothing or compares what can not be compared. */
export function evaluate(rule: JsonValue, scope: Scope): JsonValue {
  try {
    const value = (engine.run(rule, scope) ?? null) as JsonValue;
    return typeof value === 'number' && !Number.isFinite(value) ? null : value;
  } catch (reason) {
    // The engine throws NaN when types do not fit, and trips over "in" something that holds nothing: an answer of the wrong type is the validator's business.
    if (Number.isNaN(reason) || reason instanceof TypeError) return null;
    throw reason;
  }
}

/** Whether a condition holds; without one, yes. */
export const holds = (condition: Condition | undefined, scope: Scope): boolean =>
  condition === undefined || Boolean(engine.truthy(evaluate(condition, scope)));

type Node = { readonly operator: string; readonly argument: JsonValue };

function* nodesOf(rule: JsonValue): Generator<Node> {
  if (Array.isArray(rule)) {
    for (const part of rule) yield* nodesOf(part);
  } else if (typeof rule === 'object' && rule !== null) {
    for (const [operator, argument] of Object.entries(rule)) {
      yield { operator, argument };
      yield* nodesOf(argument);
    }
  }
}

/** Every path that a rule looks at: `existing.count`, `item.claim`. */
export function variablesOf(rule: JsonValue): readonly string[] {
  return [...nodesOf(rule)].flatMap(({ operator, argument }) => {
    if (operator !== 'var') return [];
    return [String(Array.isArray(argument) ? argument[0] : argument)];
  });
}

/** Operators in a rule that definitions may not use. */
export const forbiddenOperators = (rule: JsonValue): readonly string[] =>
  [...nodesOf(rule)].map(({ operator }) => operator).filter((operator) => !(OPERATORS as readonly string[]).includes(operator));
