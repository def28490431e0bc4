import { RATE_FORMULAS, RATE_REASONS } from '../achievement/evaluation.js';
import { z } from '../zod.js';

/** One end of a band, in percent; closed when the number itself belongs to the band (以上, 以下). */
const edgeSchema = z.object({ at: z.number(), closed: z.boolean() });

const band = { label: z.string().min(1), meaning: z.string() };

/** A band of the achievement rate; a null end is open to that side. */
const rateBandSchema = z.object({
  ...band,
  from: edgeSchema.nullable(),
  to: edgeSchema.nullable(),
  /** The figures alone do not give it (質的に顕著): it is known, never computed. */
  byJudgement: z.boolean().default(false),
});

/** Where the actual stands to target and baseline, in the direction of the indicator. The first that holds counts. */
const positionSchema = z.enum([
  'beyond-target',
  'at-target',
  'target-reached',
  'target-missed',
  'better-than-baseline',
  'level-with-baseline',
  'worse-than-baseline',
]);

const comparisonBandSchema = z.object({
  ...band,
  /** Null: by judgement only. */
  when: positionSchema.nullable(),
  /** For level-with-baseline: how far below the baseline still counts as level, in percent of it. */
  worseBy: z.number().min(0).default(0),
});

/** A band described by words; `met` is what the words say about the target, null where they do not say. */
const wordsBandSchema = z.object({ ...band, met: z.boolean().nullable() });

const common = {
  id: z.string().regex(/^[a-z0-9-]{1,64}$/),
  name: z.object({ ja: z.string().min(1), en: z.string().min(1) }),
  /** Whose scheme it is and where it stands; null for Tenken's own default and for legends read off a sheet. */
  source: z.object({ body: z.string().min(1), url: z.string().nullable() }).nullable(),
  /** Labels for what cannot be rated, with the reasons each stands for. */
  notEvaluable: z.array(z.object({ ...band, reasons: z.array(z.enum(RATE_REASONS)) })).default([]),
  /** The label that means "as planned"; in some schemes that is not the best. */
  standard: z.string().nullable().default(null),
};

/** A rating scheme. Bands stand best first. */
export const schemeSchema = z
  .discriminatedUnion('basis', [
    z.object({
      ...common,
      basis: z.literal('rate'),
      bands: z.array(rateBandSchema).min(2),
      /** The formula the scheme is meant for, where it is not the usual one. */
      formula: z.enum(RATE_FORMULAS).nullable().default(null),
      /** Faults of the bands that stand like this in the source. A rate in a gap or an overlap gets no label. */
      tolerates: z.array(z.enum(['gap', 'overlap'])).default([]),
    }),
    z.object({ ...common, basis: z.literal('comparison'), bands: z.array(comparisonBandSchema).min(2) }),
    z.object({ ...common, basis: z.literal('words'), bands: z.array(wordsBandSchema).min(2) }),
  ])
  .superRefine((scheme, context) => {
    const faults =
      scheme.basis === 'rate' ? rateFaults(scheme.bands, scheme.tolerates) : duplicates(scheme.bands);
    for (const { key, params } of faults)
      context.addIssue({ code: 'custom', message: key, params, path: ['bands'] });
    const labels = [...scheme.bands, ...scheme.notEvaluable].map(({ label }) => label);
    if (scheme.standard !== null && !labels.includes(scheme.standard)) {
      const params = { label: scheme.standard };
      context.addIssue({ code: 'custom', message: 'scheme.standard.unknown', params, path: ['standard'] });
    }
  });

export type RatingScheme = z.infer<typeof schemeSchema>;
/** What may be written in data files and settings: parts with a default may be left out. */
export type RatingSchemeInput = z.input<typeof schemeSchema>;
export type RateScheme = Extract<RatingScheme, { basis: 'rate' }>;
export type RateBand = z.infer<typeof rateBandSchema>;
export type Edge = z.infer<typeof edgeSchema>;
export type Position = z.infer<typeof positionSchema>;
export type ComparisonBand = z.infer<typeof comparisonBandSchema>;

/** One fault of a scheme: a key the locales turn into a sentence, with the values for its holes. */
export interface SchemeFault {
  readonly key: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export type SchemeResult =
  | { readonly ok: true; readonly scheme: RatingScheme }
  | { readonly ok: false; readonly faults: readonly SchemeFault[] };

/**
 * Checks a scheme that comes from outside (settings, a file). Faults are keys: scheme.bands.gap, scheme.bands.overlap,
 * scheme.bands.empty, scheme.bands.duplicate-label, scheme.standard.unknown, scheme.shape.
 */
export function readScheme(value: unknown): SchemeResult {
  const result = schemeSchema.safeParse(value);
  if (result.success) return { ok: true, scheme: result.data };
  const faults = result.error.issues.map((issue) =>
    issue.code === 'custom'
      ? { key: issue.message, params: issue.params ?? {} }
      : { key: 'scheme.shape', params: { path: issue.path.join('.') } },
  );
  return { ok: false, faults };
}

function duplicates(bands: readonly { readonly label: string }[]): SchemeFault[] {
  const twice = bands.find(({ label }, index) => bands.findIndex((other) => other.label === label) !== index);
  return twice === undefined ? [] : [{ key: 'scheme.bands.duplicate-label', params: { label: twice.label } }];
}

/** The bands must cover every rate from 0 up exactly once. A label may have two bands (見直し below 90 and above 110). */
function rateFaults(bands: readonly RateBand[], tolerates: readonly string[]): SchemeFault[] {
  const computed = bands.filter(({ byJudgement }) => !byJudgement);
  const empty = bands.find((each) => isEmpty(each));
  if (empty !== undefined) return [{ key: 'scheme.bands.empty', params: { label: empty.label } }];

  const rising = [...computed].sort((a, b) => (a.from?.at ?? -Infinity) - (b.from?.at ?? -Infinity));
  const faults = rising.flatMap((upper, index) => {
    const lower = rising[index - 1];
    if (lower === undefined) return startsAtZero(upper) ? [] : [gap(upper.label, null)];
    return seam(lower, upper);
  });
  const top = rising.at(-1);
  if (top !== undefined && top.to !== null) faults.push(gap(null, top.label));
  return faults.filter(({ key }) => !tolerates.includes(key.slice('scheme.bands.'.length)));
}

function isEmpty({ from, to }: RateBand): boolean {
  if (from === null || to === null) return false;
  return from.at > to.at || (from.at === to.at && !(from.closed && to.closed));
}

function startsAtZero({ from }: RateBand): boolean {
  return from === null || from.at < 0 || (from.at === 0 && from.closed);
}

function seam(lower: RateBand, upper: RateBand): SchemeFault[] {
  const end = lower.to;
  const start = upper.from;
  const overlap = { key: 'scheme.bands.overlap', params: { upper: upper.label, lower: lower.label } };
  if (end === null || start === null || start.at < end.at) return [overlap];
  if (start.at > end.at || (!start.closed && !end.closed)) return [gap(upper.label, lower.label)];
  return start.closed && end.closed ? [overlap] : [];
}

function gap(upper: string | null, lower: string | null): SchemeFault {
  return { key: 'scheme.bands.gap', params: { upper, lower } };
}
