import { GraphQLError } from 'graphql';
import type { ASTNode, FragmentDefinitionNode, ValidationContext, ValidationRule } from 'graphql';

/** How much one operation may ask for. Costs count fields, multiplied by the `first` of the lists around them. */
export interface OperationLimits {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly cost: number;
}

export const OPERATION_LIMITS: OperationLimits = { depth: 12, aliases: 30, rootFields: 20, cost: 5000 };

interface Tally {
  depth: number;
  aliases: number;
  rootFields: number;
  cost: number;
}

/** Refuses an operation that asks for too much, before anything is read. Introspection is not counted by depth or cost. */
export const limitOperations =
  (limits: OperationLimits): ValidationRule =>
  (context: ValidationContext) => ({
    OperationDefinition(operation) {
      const tally: Tally = { depth: 0, aliases: 0, rootFields: 0, cost: 0 };
      measure(operation, 0, 1, tally, limits, (name) => context.getFragment(name) ?? undefined);
      for (const [kind, limit] of Object.entries(limits) as [keyof OperationLimits, number][]) {
        if (tally[kind] <= limit) continue;
        const extensions = { code: 'OPERATION_TOO_LARGE', kind, limit };
        context.reportError(new GraphQLError(`operation exceeds the limit of ${limit} for ${kind}`, { nodes: operation, extensions }));
      }
    },
  });

function measure(node: ASTNode, depth: number, factor: number, tally: Tally, limits: OperationLimits, fragment: (name: string) => FragmentDefinitionNode | undefined): void {
  tally.depth = Math.max(tally.depth, depth);
  // Fragments can double at every level, or go in a circle: stop counting as soon as any limit is passed.
  if (tally.cost > limits.cost || tally.depth > limits.depth || !('selectionSet' in node) || !node.selectionSet) return;
  for (const selection of node.selectionSet.selections) {
    if (selection.kind === 'FragmentSpread') {
      const definition = fragment(selection.name.value);
      if (definition) measure(definition, depth + 1, factor, tally, limits, fragment);
    } else if (selection.kind === 'InlineFragment') {
      measure(selection, depth, factor, tally, limits, fragment);
    } else if (!selection.name.value.startsWith('__')) {
      tally.depth = Math.max(tally.depth, depth + 1);
      tally.cost += factor;
      if (selection.alias) tally.aliases += 1;
      if (depth === 0) tally.rootFields += 1;
      const first = selection.arguments?.find((argument) => argument.name.value === 'first')?.value;
      const size = first?.kind === 'IntValue' ? Number(first.value) : first ? 100 : 1;
      measure(selection, depth + 1, factor * Math.max(1, size), tally, limits, fragment);
    }
  }
}
