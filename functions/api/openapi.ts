import * as z from 'zod';
import { problemSchema } from '../../shared/api/problem.schema.ts';
import type { Answer, RouteRow } from './route.ts';

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'What was sent is not right; `issues` says where',
  401: 'No valid token',
  403: 'The role gives no right to this',
  404: 'Not there, or of another region',
  409: 'Not possible in the present state',
  413: 'The request is too large',
  500: 'A fault on our side',
};

/** The OpenAPI 3.1 description of the routes, made of the schemas that also check every request (contract §5). */
export function openApiOf(routes: readonly RouteRow[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const row of routes) (paths[`/api${row.path}`] ??= {})[row.method] = operation(row);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Peilstok',
      version: '1',
      description: 'Figures and deliveries of labour-market regions.',
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: schemaOf(problemSchema, 'output') },
    },
  };
}

function operation(row: RouteRow): Record<string, unknown> {
  const roles = Object.keys(row.allow);
  return {
    summary: row.summary,
    description: roles.length > 0 ? `Roles: ${roles.join(', ')}.` : 'Any role.',
    parameters: [...pathParameters(row.path), ...queryParameters(row.query)],
    ...(row.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(row.body, 'input') } },
      },
    }),
    responses: { ...successes(row.answers), ...problems() },
  };
}

function pathParameters(path: string): unknown[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodType | undefined): unknown[] {
  if (!(query instanceof z.ZodObject)) return [];
  const { properties = {} } = schemaOf(query, 'input') as { properties?: Record<string, unknown> };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));
}

function successes(answers: RouteRow['answers']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, success(answer)]));
}

function success(answer: Answer): unknown {
  if (answer === 'redirect')
    return {
      description: 'A signed address, valid for a short time',
      headers: { location: { schema: { type: 'string' } } },
    };
  if (answer instanceof z.ZodType)
    return {
      description: 'Success',
      content: { 'application/json': { schema: schemaOf(answer, 'output') } },
    };
  return { description: 'A file', content: { [answer.file]: { schema: { type: 'string' } } } };
}

function problems(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(PROBLEMS).map(([status, description]) => [
      status,
      {
        description,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return described;
}
