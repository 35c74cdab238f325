import { GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';
import { parseLocalDate } from '#kernel';
import type { LocalDate } from '#kernel';

function jsonOf(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, jsonOf(field.value)]));
    case Kind.LIST:
      return node.values.map(jsonOf);
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.NULL:
      return null;
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value;
    default:
      throw new TypeError('not a constant');
  }
}

export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'A JSON value whose shape a form or service definition describes.',
  parseValue: (value) => value,
  parseLiteral: (node) => jsonOf(node),
});

export const DateScalar = new GraphQLScalarType<LocalDate, string>({
  name: 'Date',
  description: 'A calendar day without time or zone: 2027-02-15.',
  serialize: (value) => String(value),
  parseValue: (value) => {
    const date = typeof value === 'string' ? parseLocalDate(value) : undefined;
    if (!date) throw new TypeError('a day is written as 2027-02-15');
    return date;
  },
});
