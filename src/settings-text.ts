import { RATE_FORMULAS } from './achievement/evaluation.js';
import type { Settings } from './inspection.js';
import { ROLES } from './layout/role.js';
import { schemeSchema } from './rating/scheme.js';
import { DEFAULT_SETTINGS } from './settings.js';
import { z } from './zod.js';

const formula = z.enum(RATE_FORMULAS);
const choice = z.object({ increase: formula.exactOptional(), decrease: formula.exactOptional() });
const override = z.object({
  direction: z.enum(['increase', 'decrease', 'maintain']).exactOptional(),
  formula: formula.exactOptional(),
});

const evaluationSchema = z.object({
  increaseFormula: formula,
  decreaseFormula: formula,
  decimals: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  cap: z.number().positive().nullable(),
  proRata: z.object({ elapsed: z.number().positive(), total: z.number().positive() }),
  formulaBySheet: z.record(z.string(), choice),
  overrides: z.record(z.string(), override),
});

/** The settings that travel in a workbook: all but the language, which belongs to whoever is looking. */
const travellingSchema = z.object({
  scheme: schemeSchema.nullable().default(DEFAULT_SETTINGS.scheme),
  evaluation: evaluationSchema.default(DEFAULT_SETTINGS.evaluation),
  mapping: z
    .array(z.object({ sheet: z.string(), header: z.string(), role: z.enum(ROLES).nullable() }))
    .default([]),
  disabledRules: z.array(z.string()).default([]),
  ignored: z
    .array(
      z.object({
        rule: z.string(),
        sheet: z.string(),
        cell: z.string(),
        indicator: z.string().nullable(),
        data: z.record(z.string(), z.string()),
        state: z.enum(['ignored', 'done']),
        reason: z.string(),
      }),
    )
    .default([]),
  minimumConfidence: z.number().min(0).max(1).default(DEFAULT_SETTINGS.minimumConfidence),
  onlyDepartments: z.array(z.string()).nullable().default(null),
  summary: z
    .object({
      by: z.enum(['heading', 'department', 'rating']),
      level: z.int().min(1).max(9),
      tabs: z.array(z.enum(['charts', 'unmet', 'departments', 'years'])).readonly(),
    })
    .default(DEFAULT_SETTINGS.summary),
});

const fileSchema = travellingSchema.extend({ version: z.literal(1) });

type Travelling = Omit<Settings, 'locale'>;

export type SettingsRead =
  | { readonly ok: true; readonly settings: Settings }
  /** What stands in the workbook is no settings of this version; it is left there as it is. */
  | { readonly ok: false; readonly detail: string };

/** The settings a workbook carries (`Workbook.settings`), the rest and the language from `base`. */
export function readSettings(text: string | null, base: Settings): SettingsRead {
  if (text === null) return { ok: true, settings: base };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
  const result = fileSchema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    return { ok: false, detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
  }
  return { ok: true, settings: { ...inOrder(result.data), locale: base.locale } };
}

/** What a workbook is to carry; null where everything is as it comes, so that an untouched workbook stays untouched. */
export function settingsText(settings: Settings): string | null {
  const travelling = inOrder(settings);
  if (JSON.stringify(travelling) === JSON.stringify(inOrder(DEFAULT_SETTINGS))) return null;
  return JSON.stringify({ version: 1, ...travelling });
}

/** The same settings always give the same text, whoever put them together. */
function inOrder({
  scheme,
  evaluation,
  mapping,
  disabledRules,
  ignored,
  minimumConfidence,
  onlyDepartments,
  summary,
}: Travelling): Travelling {
  return {
    scheme,
    evaluation,
    mapping,
    disabledRules,
    ignored,
    minimumConfidence,
    onlyDepartments,
    summary,
  };
}
