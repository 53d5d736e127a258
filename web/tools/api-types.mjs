// Writes shared/src/generated from docs/api/<service>.json: one file of types per service, and types.ts with all of them.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const SERVICES = ['gateway', 'study', 'quiz', 'notification'];
const ALTERNATIVES = /^[a-z][a-z-]*(\|[a-z][a-z-]*)+$/;
const ELSEWHERE = /^(\w+) of (\w+)-service$/;

function schemasOf(document) {
  return document.components.schemas;
}

/** The string schema that a property is or is a list of. */
function stringIn(schema) {
  const inner = schema?.items ?? schema;
  return [inner?.type].flat().includes('string') ? inner : null;
}

/** A pattern that only lists words is a closed set. */
export function closePatterns(document) {
  for (const { properties = {} } of Object.values(schemasOf(document))) {
    for (const property of Object.values(properties)) {
      const text = stringIn(property);
      if (text?.pattern && ALTERNATIVES.test(text.pattern)) text.enum = text.pattern.split('|');
    }
  }
}

/** Says which words a property takes, where the document says only that it is a text. */
export function closeSets(documents, sets) {
  for (const { values, in: places } of Object.values(sets)) {
    for (const place of places) {
      const [service, schema, property] = place.split('.');
      const text = stringIn(
        schemasOf(documents[service] ?? { components: { schemas: {} } })[schema]?.properties?.[property],
      );
      if (!text) throw new Error(`closed-sets.json: ${place} is no text in docs/api`);
      text.enum = [text.type].flat().includes('null') ? [...values, null] : values;
    }
  }
}

/** Which names each service gives to types.ts: the first service keeps a name, a later one with another shape is prefixed. */
export function exportedNames(documents) {
  const taken = new Map();
  return Object.entries(documents).map(([service, document]) => ({
    service,
    names: Object.entries(schemasOf(document)).flatMap(([name, schema]) => {
      const shape = JSON.stringify(schema);
      if (!taken.has(name)) taken.set(name, shape);
      else if (taken.get(name) === shape) return [];
      else return [`${name} as ${service[0].toUpperCase()}${service.slice(1)}${name}`];
      return [name];
    }),
  }));
}

function importsFrom(document) {
  const texts = Object.values(schemasOf(document)).flatMap(({ properties = {} }) =>
    Object.values(properties),
  );
  return texts
    .map(({ description }) => ELSEWHERE.exec(description ?? ''))
    .filter(Boolean)
    .map(([, name, service]) => `import type { ${name} } from './${service}.ts';`)
    .join('\n');
}

/** A part that another service fills has that service's type. */
function fromElsewhere(schema) {
  const [, name] = ELSEWHERE.exec(schema.description ?? '') ?? [];
  if (!name) return undefined;
  return ts.factory.createUnionTypeNode([
    ts.factory.createTypeReferenceNode(name),
    ts.factory.createLiteralTypeNode(ts.factory.createNull()),
  ]);
}

async function typesOf(document) {
  const { openapi, info } = document;
  const nodes = await openapiTS(
    { openapi, info, paths: {}, components: { schemas: schemasOf(document) } },
    {
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
      inject: importsFrom(document),
      transform: fromElsewhere,
    },
  );
  return astToString(nodes);
}

function index(documents, sets) {
  const from = exportedNames(documents)
    .filter(({ names }) => names.length > 0)
    .map(({ service, names }) => `export type { ${names.join(', ')} } from './${service}.ts';`);
  const closed = Object.entries(sets).map(
    ([name, { values }]) => `export type ${name} = ${values.map((value) => `'${value}'`).join(' | ')};`,
  );
  return `${[...from, ...closed].join('\n')}\n`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const web = dirname(dirname(fileURLToPath(import.meta.url)));
  const target = join(web, 'shared/src/generated');
  const read = (path) => JSON.parse(readFileSync(join(web, path), 'utf8'));
  const documents = Object.fromEntries(SERVICES.map((name) => [name, read(`../docs/api/${name}.json`)]));
  const sets = read('shared/src/api/closed-sets.json');
  Object.values(documents).forEach(closePatterns);
  closeSets(documents, sets);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [name, document] of Object.entries(documents))
    writeFileSync(join(target, `${name}.ts`), await typesOf(document));
  writeFileSync(join(target, 'types.ts'), index(documents, sets));
}
