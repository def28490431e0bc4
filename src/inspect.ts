import { evaluate } from './achievement/evaluate.js';
import { readFormulaNote } from './achievement/formula-note.js';
import type { EvaluationSettings } from './achievement/settings.js';
import type { Indicator } from './indicator/indicator.js';
import { extractTable } from './indicator/extract.js';
import type { Inspection, Settings, TableInspection } from './inspection.js';
import { recognise } from './layout/recognise.js';
import { ACT_FROM, type SheetLayout, type Table } from './layout/table.js';
import { readLegend } from './rating/legend.js';
import { meanings, withRating, type RatingMeaning } from './rating/rate-to-rating.js';
import type { RatingScheme } from './rating/scheme.js';
import { DEFAULT_SCHEME } from './rating/schemes.js';
import { readStatedRating } from './rating/stated-rating.js';
import { check } from './rules/check.js';
import type { Checked, RuleView } from './rules/rule.js';
import { toA1 } from './sheet/address.js';
import { cellAt, type Sheet, type Workbook } from './sheet/sheet.js';
import { withoutOwned } from './writeback/ownership.js';

interface SchemeInForce {
  readonly scheme: RatingScheme;
  readonly labels: readonly RatingMeaning[];
}

/** The scheme a table is rated by: the user's choice, else the legend on its sheet, else the default. */
function schemeFor(table: Table, settings: Settings): SchemeInForce {
  const scheme = settings.scheme ?? readLegend(table.notes)?.scheme ?? DEFAULT_SCHEME;
  return { scheme, labels: meanings(scheme) };
}

/** A stated rating in the scheme's own spelling, and the claim about the target that lies in it. */
function withStatedRating(indicator: Indicator, { labels }: SchemeInForce): Indicator {
  const { rating } = indicator.stated;
  if (!rating) return indicator;
  const label = readStatedRating(
    rating.text,
    labels.map((each) => each.label),
  );
  if (label === null) return indicator;
  const implied = labels.find((each) => each.label === label)?.met ?? null;
  const met = indicator.stated.met ?? (implied === null ? null : { ...rating, value: implied });
  return { ...indicator, stated: { ...indicator.stated, rating: { ...rating, value: label }, met } };
}

/** The formula a sheet itself states beside its table (達成率＝実績値÷目標値×100), put into the settings. */
function evaluationSettings(table: Table, settings: Settings): EvaluationSettings {
  const texts = [
    ...table.notes,
    ...table.columns.filter((column) => column.role === 'rate').map((column) => column.header),
  ];
  const formula = texts.map(readFormulaNote).find((each) => each !== null);
  if (formula === undefined || Object.hasOwn(settings.evaluation.formulaBySheet, table.sheet))
    return settings.evaluation;
  const choice =
    formula === 'inverse-ratio'
      ? { decrease: formula }
      : formula === 'ratio'
        ? {}
        : { increase: formula, decrease: formula };
  return {
    ...settings.evaluation,
    formulaBySheet: { ...settings.evaluation.formulaBySheet, [table.sheet]: choice },
  };
}

function inspectTable(layout: SheetLayout, table: Table, settings: Settings): TableInspection {
  const inForce = schemeFor(table, settings);
  const evaluation = evaluationSettings(table, settings);
  const checked = extractTable(table, layout).map((read): Checked => {
    const indicator = withStatedRating(read, inForce);
    return { indicator, evaluation: withRating(evaluate(indicator, evaluation), indicator, inForce.scheme) };
  });
  return {
    layout,
    table,
    checked,
    schemeName: inForce.scheme.name[settings.locale],
    scheme: inForce.scheme,
    ratings: inForce.labels,
  };
}

function headersOf(sheet: Sheet | undefined, table: Table): RuleView['headers'] {
  if (!sheet) return [];
  const headers: { text: string; cell: string }[] = [];
  for (const band of table.headerBands) {
    for (let row = band.first; row <= band.last; row++) {
      for (let column = table.area.left; column <= table.area.right; column++) {
        const { text } = cellAt(sheet, row, column);
        if (text !== '') headers.push({ text, cell: toA1(row, column) });
      }
    }
  }
  return headers;
}

/**
 * The whole line in one pure function: what each visible sheet says, what can be computed from it, and what needs a
 * look. What an earlier run of Tenken wrote is not seen. Tables read too unsurely are handed back in `weak`.
 */
export function inspect(workbook: Workbook, settings: Settings): Inspection {
  const user = withoutOwned(workbook);
  const sheets = new Map(user.sheets.map((sheet) => [sheet.name, sheet]));
  const found = recognise(user, { overrides: settings.mapping }).flatMap((layout) =>
    layout.tables.map((table) => ({ layout, table })),
  );
  const tables = found
    .filter(({ table }) => table.score >= ACT_FROM)
    .map(({ layout, table }) => inspectTable(layout, table, settings));
  const views = tables.map(({ layout, table, checked, ratings }): RuleView => ({
    sheet: table.sheet,
    documentYear: layout.documentYear,
    checked,
    headers: headersOf(sheets.get(table.sheet), table),
    ratings,
    source: sheets.get(table.sheet) ?? null,
    table,
  }));
  const { findings, setAside } = check(views, {
    locale: settings.locale,
    disabled: settings.disabledRules,
    ignored: settings.ignored,
    minimumConfidence: settings.minimumConfidence,
    onlyDepartments: settings.onlyDepartments,
  });
  return {
    workbook: workbook.name,
    settings,
    tables,
    findings,
    setAside,
    weak: found.filter(({ table }) => table.score < ACT_FROM).map(({ table }) => table),
    schemeName: [...new Set(tables.map((table) => table.schemeName))].join('・'),
  };
}
