// Makes of an OpenAPI document what NSwag makes good clients of. The document says the same as before; names become those of the
// language, and what would only swell the code is told once.
//
//   node prepare.mjs <document.json> csharp|typescript|errors <output.json>
//
// Prints the methods whose answers are wanted with their headers: lists that come in pages.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const sharedErrors = ['ApiError', 'ApiErrorData', 'ParameterError', 'ParameterPlace'];

/** The session of a client sends this, no caller does. */
const sentBySession = ['cart_key'];

export function prepare(document, language) {
  if (language === 'errors') return errorsOnly(document);

  for (const schema of Object.values(document.components.schemas)) close(schema);
  if (language === 'csharp') for (const schema of Object.values(document.components.schemas)) properties(schema).forEach(spellOut);
  for (const [path, operation] of operations(document)) {
    operation.parameters = (operation.parameters ?? []).filter((parameter) => !sentBySession.includes(parameter.name));
    order(operation, path);
    for (const parameter of operation.parameters) name(parameter, operation, document);
    operation.responses = joinErrors(operation.responses);
  }

  return document;
}

/** Operations whose answer tells in its headers how many pages there are. */
export function paged(document) {
  return operations(document)
    .filter(([, operation]) => operation.responses['200']?.headers?.['X-WP-Total'])
    .map(([, operation]) => operation.operationId);
}

export function operations(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.values(item).filter((operation) => operation.operationId).map((operation) => [path, operation]));
}

/** All clients throw the same errors: these types are made once. */
function errorsOnly(document) {
  const schemas = Object.fromEntries(sharedErrors.map((name) => [name, document.components.schemas[name]]));
  for (const schema of Object.values(schemas)) close(schema);
  // each version shows its own cart
  const { description } = schemas.ApiErrorData.properties.cart;
  schemas.ApiErrorData.properties.cart = { description };

  return { ...document, paths: {}, components: { schemas } };
}

/** A type has the members that it has: without this, every type would get room for any other. */
function close(schema) {
  if (schema.properties) schema.additionalProperties ??= false;
}

function properties(schema) {
  return Object.values(schema.properties ?? {});
}

/** Members with named values are plain texts in C#: a value that a newer server knows must not break reading. */
function spellOut(schema) {
  for (const inner of [schema, schema.items, schema.additionalProperties])
    if (inner?.enum?.some((value) => typeof value === 'string')) {
      schema.description = [schema.description, `One of: ${inner.enum.filter((value) => value !== null).map((value) => `\`${value}\``).join(', ')}.`].filter(Boolean).join(' ');
      delete inner.enum;
    }
}

/** What the address names comes first, as it is named there, then the body, then what is optional. */
function order(operation, path) {
  const place = (parameter) => (parameter.in === 'path' ? path.indexOf(`{${parameter.name}}`) - path.length : operation.parameters.indexOf(parameter) + 1);
  for (const parameter of operation.parameters) parameter['x-position'] = place(parameter);
  if (operation.requestBody) operation.requestBody['x-position'] = 0;
}

/** Variables are called as the language calls them; values of a parameter are a type called after operation and parameter, whatever else there is. */
function name(parameter, operation, document) {
  parameter['x-originalName'] = variable(parameter.name);
  const holder = parameter.schema.items ? parameter.schema : parameter;
  const key = parameter.schema.items ? 'items' : 'schema';
  const schema = holder[key];
  if (!schema.enum) return;

  if (schema.type !== 'string' || schema.enum.length === 1) delete schema.enum;
  else {
    const type = capital(operation.operationId) + capital(camel(parameter.name));
    document.components.schemas[type] = { type: 'string', enum: schema.enum, description: parameter.description };
    holder[key] = { $ref: `#/components/schemas/${type}` };
  }
}

/** Every failure is the same type of answer, whatever its status: one branch in the code, and statuses of proxies are covered. */
function joinErrors(responses) {
  const error = Object.entries(responses).find(([status]) => status >= '400')?.[1];
  const rest = Object.fromEntries(Object.entries(responses).filter(([status]) => status < '400'));

  return error ? { ...rest, default: { ...error, description: 'The request was refused.' } } : rest;
}

/** Some names are words of the languages. */
function variable(name) {
  return ['class', 'default', 'enum', 'export', 'function', 'import', 'in', 'new', 'return', 'switch', 'this', 'var'].includes(name) ? `${name}Value` : camel(name);
}

export function camel(text) {
  const [first, ...rest] = text.split(/[^A-Za-z0-9]+/).filter(Boolean);

  return first.charAt(0).toLowerCase() + first.slice(1) + rest.map(capital).join('');
}

export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [input, language, output] = process.argv.slice(2);
  const document = JSON.parse(readFileSync(input, 'utf8'));
  console.log(paged(document).map(language === 'csharp' ? capital : (name) => name).join('\n'));
  writeFileSync(output, JSON.stringify(prepare(document, language)));
}
