import { isInputObjectType, isInterfaceType, isObjectType, getNamedType } from 'graphql';
import type { GraphQLInputType, GraphQLSchema } from 'graphql';

/** Every argument of every field, down to the leaves of its inputs: `Mutation.takeCase(input.caseId)`; a root field without arguments by its name. */
export function schemaCoordinates(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'));
  return types.flatMap((type) =>
    Object.values((isObjectType(type) || isInterfaceType(type)) ? type.getFields() : {}).flatMap((field) => {
      const isRoot = type.name === 'Query' || type.name === 'Mutation';
      if (field.args.length === 0) return isRoot ? [`${type.name}.${field.name}`] : [];
      return field.args.flatMap((argument) => leaves(argument.name, argument.type)).map((path) => `${type.name}.${field.name}(${path})`);
    }),
  );
}

function leaves(path: string, type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [path];
  return Object.values(named.getFields()).flatMap((field) => leaves(`${path}.${field.name}`, field.type));
}
