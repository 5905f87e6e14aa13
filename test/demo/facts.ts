import { readFileSync } from 'node:fs';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Indicator } from '../../shared/programme/programme.schema.ts';

/** Label and amount of a part or a cover. */
export type Labelled = readonly [string, number];

export interface FactIndicator {
  readonly name: string;
  readonly kind: Indicator['kind'];
  readonly unit: string;
  readonly direction: Indicator['direction'];
  readonly targets: readonly { readonly by: IsoDate; readonly value: number; readonly note?: string }[];
  readonly actuals: readonly { readonly asOf: IsoDate; readonly value: number; readonly note?: string }[];
  readonly window?: { readonly from?: IsoDate; readonly per?: 'jaar' };
  readonly comparators?: readonly (readonly [string, number, number])[];
}

export interface FactCost {
  /** A calendar year, or 1 and 2 of a project that starts in 2020; null is the whole run. */
  readonly year: number | null;
  readonly amount: number;
  readonly perYear?: boolean;
  readonly provisional?: boolean;
  readonly parts?: readonly Labelled[];
  readonly cover?: readonly Labelled[];
  readonly requested?: readonly Labelled[];
  readonly uncovered?: readonly Labelled[];
}

export interface FactBudgetYear {
  readonly year: number;
  readonly opening: number;
  readonly lines: readonly {
    readonly nr: string;
    readonly label: string;
    readonly income: number | 'PM' | null;
    readonly expense: number | 'PM' | null;
  }[];
  readonly statedTotal: { readonly income: number; readonly expense: number };
  readonly statedClosing: number;
}

export interface FactProject {
  readonly code: string;
  readonly name: string;
  readonly line?: string;
  readonly lines?: readonly string[];
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  readonly countedUnder?: string;
  readonly overlaps?: readonly string[];
  readonly milestones?: readonly (readonly [IsoDate, string])[];
  readonly indicators?: readonly FactIndicator[];
  readonly cost?: readonly FactCost[];
  readonly budget?: readonly FactBudgetYear[];
  readonly finance?: readonly {
    readonly label: string;
    readonly cost?: number | 'PM';
    readonly cover?: readonly Labelled[];
    readonly available2021?: number;
    readonly estimate2021?: number;
  }[];
  readonly statedTotals?: {
    readonly available: number;
    readonly estimate: number;
    readonly remainder: number;
  };
  readonly municipalities?: readonly string[];
  readonly maximumSubsidy?: number;
  readonly peilmomenten?: readonly { readonly date: IsoDate; readonly trial?: readonly string[] }[];
}

export type StatedRow = readonly [number, number, number];

export interface Facts {
  readonly title: string;
  readonly region: {
    readonly code: string;
    readonly name: string;
    readonly lead: string;
    readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  };
  readonly period: { readonly start: IsoDate; readonly end: IsoDate };
  readonly lines: readonly { readonly code: string; readonly name: string }[];
  readonly projects: readonly FactProject[];
  readonly programmeIndicators?: readonly FactIndicator[];
  readonly meetings?: readonly { readonly name: string }[];
  readonly finance?: readonly {
    readonly project: string;
    readonly label: string;
    readonly year1: number;
    readonly year2: number;
    readonly cofinanced: boolean;
  }[];
  readonly programmeBudgetTable3?: {
    readonly lines: Readonly<Record<string, Readonly<Record<string, StatedRow | number>>>>;
    readonly total: Readonly<Record<string, StatedRow | number>>;
  };
  readonly programmeBudgetTable4?: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly transfers?: {
    readonly links: readonly {
      readonly from: readonly [string, number, string];
      readonly to: readonly [string, number, string] | null;
      readonly amount: number;
    }[];
  };
  readonly potential?: {
    readonly columns: readonly string[];
    readonly rows: Readonly<Record<string, readonly number[]>>;
    readonly statedTotals: readonly number[];
  };
}

/** The figures of a source document, read by hand. */
export function factsOf(programme: string): Facts {
  return JSON.parse(readFileSync(new URL(`./facts/${programme}.json`, import.meta.url), 'utf8'));
}
