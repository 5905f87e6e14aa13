import type * as z from 'zod';
import type { Project } from '../../shared/programme/programme.schema.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import type { Actor } from '../auth/actor.ts';
import type { TokenVerifier } from '../auth/verify-token.ts';
import type { Ports } from '../ports/ports.ts';
import type { Log } from '../runtime/log.ts';
import type { ProgrammeVersion, Role } from '../ports/stores.port.ts';

/**
 * How far a role's right reaches on a route: everything of its region, its own projects, the municipalities it names,
 * (platform) a region that is still being set up: one without a programme or without a beheerder; or every programme for
 * practising, of whatever region. In those, besides, everyone with a role anywhere is a lead of all projects.
 */
export type Relation = 'region' | 'projects' | 'municipalities' | 'newRegion' | 'practice';

/** What a route is about, by which its rights are judged. */
export interface Targets {
  /** The signed-in person; needs no role. */
  self: null;
  /** Nothing of a region; needs any role. */
  anyRole: null;
  region: { readonly region: string };
  programme: { readonly region: string; readonly version: ProgrammeVersion };
  /** A programme file that is sent; the programme may not exist yet. */
  programmeFile: { readonly region: string; readonly version: ProgrammeVersion | null };
  project: { readonly region: string; readonly version: ProgrammeVersion; readonly project: Project };
  /** The project that the body of an announcement names. */
  announcement: Targets['project'];
  submission: { readonly region: string; readonly submission: Submission };
}
export type TargetKind = keyof Targets;

/** What a success carries: JSON of a schema, a file of some type, or a redirect to a signed URL. */
export type Answer = z.ZodType | { readonly file: string } | 'redirect';

/** One row of the table: the route, who may use it, and the shapes of its request and answers. */
export interface RouteRow {
  readonly method: 'get' | 'put' | 'post';
  /** Below `/api`, parameters in braces as in OpenAPI. */
  readonly path: string;
  readonly summary: string;
  readonly on: TargetKind;
  /** Roles that are not named are refused. */
  readonly allow: Readonly<Partial<Record<Role | 'platform', Relation>>>;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** The handler gets the JSON as sent, since its check finds more than `body`, which then only describes it. */
  readonly rawBody?: true;
  readonly answers: Readonly<Record<number, Answer>>;
}

/** Everything the API reaches the world through. */
export interface ApiDeps extends Ports {
  readonly tokens: TokenVerifier;
  readonly log: Log;
  /** Waits that long in real time. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

/** What a person's rights leave to see on a route: everything (null) or only what is named. */
export interface Grant {
  readonly roles: ReadonlySet<Role | 'platform'>;
  readonly projects: ReadonlySet<string> | null;
  readonly municipalities: ReadonlySet<string> | null;
  /** Only what this person sent is shown of submissions: who practises sees no file of another. null: everyone's. */
  readonly sender: string | null;
}

/** A request that has been recognised, allowed and read. */
export interface Call<Target, Query, Body> {
  readonly deps: ApiDeps;
  readonly actor: Actor;
  readonly grant: Grant;
  readonly target: Target;
  readonly query: Query;
  readonly body: Body;
  readonly param: (name: string) => string;
  /** The version that the request says it was made of (`if-match`); null where it does not say. */
  readonly ifMatch: string | null;
}

type QueryOf<Row> = Row extends { readonly query: infer Query extends z.ZodType } ? z.output<Query> : null;
type BodyOf<Row> = Row extends { readonly rawBody: true }
  ? unknown
  : Row extends { readonly body: infer Body extends z.ZodType }
    ? z.output<Body>
    : null;

/** What answers the route of a row. */
export type HandlerOf<Row extends RouteRow> = (
  call: Call<Targets[Row['on']], QueryOf<Row>, BodyOf<Row>>,
) => Promise<Response>;

/** A success with JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers });
}
