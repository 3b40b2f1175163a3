import { readFileSync } from 'node:fs';
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { composeSupergraph, SUPERGRAPH_FILE } from '../../bin/compose';
import { apiSchema, breakingChanges } from '../../bin/released';
import { definitions } from '../../bin/services';
import { SERVICE_NAMES } from '../../platform/ports';

const supergraph = readFileSync(SUPERGRAPH_FILE, 'utf8');
const graph: GraphQLSchema = apiSchema(supergraph);
const types = Object.values(graph.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

test('the committed supergraph is what the services compose to', () => {
  expect(`${composeSupergraph()}\n`).toBe(supergraph);
});

test('nothing in it breaks a client of the last release', () => {
  expect(breakingChanges(supergraph)).toEqual([]);
});

test('every mutation takes one input with an idempotency key and answers a payload with userErrors', () => {
  for (const field of Object.values(graph.getMutationType()!.getFields())) {
    const name = field.name[0]!.toUpperCase() + field.name.slice(1);
    expect(field.args.map((arg) => [arg.name, String(arg.type)])).toEqual([['input', `${name}Input!`]]);
    expect(String(field.type)).toBe(`${name}Payload!`);
    const input = graph.getType(`${name}Input`);
    const payload = graph.getType(`${name}Payload`);
    if (!isInputObjectType(input) || !isObjectType(payload)) throw new Error(name);
    expect(String(input.getFields().idempotencyKey?.type)).toBe('String!');
    const { userErrors, ...things } = payload.getFields();
    expect(String(userErrors?.type)).toBe('[UserError!]!');
    expect(Object.keys(things)).toHaveLength(1);
    expect(isNonNullType(Object.values(things)[0]!.type)).toBe(false);
  }
});

test('everything is described, Chinese first, then a short English line', () => {
  const described: [string, string | null | undefined][] = [];
  for (const type of types) {
    if (type.name === 'Query' || type.name === 'Mutation') continue;
    described.push([type.name, type.description]);
    if (isEnumType(type))
      for (const value of type.getValues()) described.push([`${type.name}.${value.name}`, value.description]);
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        described.push([`${type.name}.${field.name}`, field.description]);
    }
  }
  for (const type of types.filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      described.push([`${type.name}.${field.name}`, field.description]);
      for (const arg of field.args)
        described.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
    }
  }
  const wrong = described.filter(([, text]) => !/^[^A-Za-z]*[\u4e00-\u9fff][\s\S]*[A-Za-z]/.test(text ?? ''));
  expect(wrong).toEqual([]);
});

test('the codes of each service’s enum are those of its catalogue, and its rules those of its permissions', () => {
  for (const name of SERVICE_NAMES) {
    const { schema, errors, rules } = definitions[name];
    const valuesOf = (type: string) => {
      const found = schema.getType(type);
      return isEnumType(found) ? found.getValues().map((value) => value.name) : [];
    };
    expect(valuesOf('ErrorCode')).toEqual(Object.keys(errors));
    expect(valuesOf('AccessRule')).toEqual(Object.keys(rules));
  }
});

test('no input type and no input enum is shared between services', () => {
  const owners = new Map<string, string[]>();
  for (const name of SERVICE_NAMES) {
    for (const type of Object.values(definitions[name].schema.getTypeMap())) {
      if (isInputObjectType(type)) owners.set(type.name, [...(owners.get(type.name) ?? []), name]);
    }
  }
  expect([...owners].filter(([, names]) => names.length > 1)).toEqual([]);
});

test('the access rules are not in the graph that clients see', () => {
  expect(graph.getType('AccessRule')).toBeUndefined();
});
