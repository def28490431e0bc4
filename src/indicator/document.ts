import { z } from '../zod.js';

/**
 * The JSON `tenken extract` prints: what other programs rely on. Change only by adding, and raise `schemaVersion`
 * for anything else. `docs/extract.schema.json` is generated from it.
 */
const address = z.string().regex(/^[A-Z]{1,3}[0-9]{1,7}$/);
const fiscalYear = z.int().nullable().describe('Western year in which the fiscal year begins');

export const observationSchema = z.object({
  text: z.string().describe('As printed'),
  kind: z.enum(['quantity', 'qualitative', 'missing']),
  value: z
    .number()
    .nullable()
    .describe('In base units: 8,400万円 is 84000000; a percentage stays a percentage number'),
  unit: z.string().nullable(),
  bound: z.enum(['at-least', 'at-most', 'more-than', 'less-than']).nullable(),
  qualifiers: z.array(z.string()),
  fiscalYear,
  cell: address,
});

export const indicatorSchema = z.object({
  id: z.string().nullable(),
  section: z.array(z.string()).describe('Headings above it, outermost first'),
  program: z.string().nullable().describe('事業名・取組名'),
  name: z.string().describe('指標名; equals program where the sheet has no separate indicator name'),
  measure: z.string().nullable().describe('Label of one measure where a cell holds several'),
  department: z.string().nullable(),
  direction: z.enum(['increase', 'decrease', 'maintain', 'unknown']),
  baseline: observationSchema.nullable(),
  target: observationSchema.nullable(),
  actual: observationSchema.nullable(),
  series: z.array(observationSchema.extend({ role: z.enum(['target', 'actual', 'baseline']) })),
  achievementRate: z.number().nullable().describe('Percent, one decimal, rounded half up'),
  rateFormula: z.string().nullable(),
  rateReason: z.string().nullable().describe('Why there is no rate'),
  met: z.boolean().nullable(),
  rating: z.string().nullable(),
  stated: z
    .object({ rate: z.number().nullable(), rating: z.string().nullable(), met: z.boolean().nullable() })
    .describe('What the sheet itself claims'),
});

export const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  sheet: z.string(),
  cell: address,
  message: z.string(),
  indicator: z.string().nullable().describe('Number printed in the sheet'),
});

export const documentSchema = z.object({
  schemaVersion: z.literal(1),
  workbook: z.string(),
  tables: z.array(
    z.object({
      sheet: z.string(),
      range: z.string().describe('Header and data'),
      layout: z.enum(['rows', 'stacked', 'blocks', 'form', 'transposed', 'wide']),
      profile: z.string().nullable(),
      columns: z.array(
        z.object({
          role: z.string(),
          header: z.string(),
          address: z.string(),
          fiscalYear,
          confidence: z.number().min(0).max(1),
        }),
      ),
      indicators: z.array(indicatorSchema),
    }),
  ),
  findings: z.array(findingSchema),
});

export type ExtractDocument = z.infer<typeof documentSchema>;
