import { describe, expect, test } from 'vitest';
import { openApiOf } from '../../functions/api/openapi.ts';
import { ROUTES } from '../../functions/api/route-table.ts';
import type { RouteRow } from '../../functions/api/route.ts';

interface Operation {
  parameters: { name: string; in: string; required: boolean }[];
  requestBody?: { content: { 'application/json': { schema: { type: string; properties?: object } } } };
  responses: Record<string, { content?: Record<string, { schema: Record<string, unknown> }> }>;
}

const rows: readonly RouteRow[] = Object.values(ROUTES);
const document = openApiOf(rows) as { openapi: string; paths: Record<string, Record<string, Operation>> };

test('the description is of version 3.1 and has exactly the routes of the table', () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  const described = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method} ${path}`),
  );
  expect(described.sort()).toEqual(rows.map((row) => `${row.method} /api${row.path}`).sort());
});

describe.each(rows.map((row) => [`${row.method} ${row.path}`, row] as const))('%s', (_name, row) => {
  const operation = document.paths[`/api${row.path}`]?.[row.method];

  test('has every parameter of its address', () => {
    const inPath = operation?.parameters.filter((parameter) => parameter.in === 'path') ?? [];
    expect(inPath.map(({ name }) => `{${name}}`)).toEqual(row.path.match(/\{\w+\}/g) ?? []);
    expect(inPath.every(({ required }) => required)).toBe(true);
  });

  test('has the shape of its body and of its success', () => {
    expect(operation?.requestBody !== undefined).toBe(row.body !== undefined);
    for (const status of Object.keys(row.answers)) expect(operation?.responses[status]).toBeDefined();
  });

  test('answers problems as problem+json', () => {
    for (const status of ['400', '401', '403', '404', '500'])
      expect(Object.keys(operation?.responses[status]?.content ?? {})).toEqual(['application/problem+json']);
  });
});

test('a body says which fields it needs, and what a caller may leave out', () => {
  const schema =
    document.paths['/api/submissions']?.['post']?.requestBody?.content['application/json'].schema;
  expect(schema).toMatchObject({ type: 'object', required: ['programme', 'project', 'dataset', 'period'] });
});

test('the description can be sent as JSON and points nowhere outside itself', () => {
  const text = JSON.stringify(document);
  expect(text.match(/"\$ref":"(?!#)/g)).toBeNull();
  expect(JSON.parse(text)).toEqual(document);
});
