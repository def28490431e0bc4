import { contains, type Area } from '../../../sheet/address.js';
import { clampedArea } from '../areas.js';
import { columnOf, rowOf } from '../cell-reference.js';
import { shiftFormula, type ShiftedFormula } from '../shift-formula.js';
import { fromXstring, wholeNumber } from '../xml-values.js';
import { XmlReader } from '../xml.js';
import { Bounds } from './bounds.js';
import { Splices } from './splices.js';
import { escapeText, toXstring } from './text-escape.js';

/** A formula as the cell that spells it for its group has it. */
export interface SpelledFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

interface FormulaElement extends SpelledFormula {
  readonly type: string | undefined;
  readonly group: string;
  readonly area: Area | null;
  readonly start: number;
  readonly end: number;
  readonly qualifiedName: string;
}

/** All f elements of a worksheet, in the order of the file. */
function* formulasOf(source: string, part: string): Generator<FormulaElement> {
  const xml = new XmlReader(source, part);
  let row = -1;
  let column = -1;
  while (xml.next()) {
    if (xml.token !== 'open') continue;
    const reference = xml.attribute('r');
    if (xml.name === 'row') {
      row = reference === undefined ? row + 1 : wholeNumber(reference) - 1;
      column = -1;
    } else if (xml.name === 'c') {
      column = reference === undefined ? column + 1 : columnOf(reference);
      if (reference !== undefined) row = rowOf(reference);
    } else if (xml.name === 'f') {
      const { start } = xml;
      const qualifiedName = xml.qualifiedName();
      const type = xml.attribute('t');
      const group = xml.attribute('si') ?? '';
      const area = clampedArea(xml.attribute('ref') ?? '');
      const formula = fromXstring(xml.textContent());
      yield { row, column, type, group, area, formula, start, end: xml.end, qualifiedName };
    }
  }
}

/** True when a worksheet holds a formula in a cell. */
export function hasFormulas(source: string, part: string): boolean {
  // A worksheet in which no tag can be one of a formula is not gone through for it.
  const isPossible = ['>', ' ', '/'].some(
    (end) => source.includes(`<f${end}`) || source.includes(`:f${end}`),
  );
  return isPossible && !formulasOf(source, part).next().done;
}

/** Areas one formula fills altogether (arrays, data tables): no cell of them can be changed alone. */
export function arrayAreas(source: string, part: string): Area[] {
  // A worksheet without any is not gone through for this.
  if (!source.includes('array') && !source.includes('dataTable')) return [];
  const areas: Area[] = [];
  for (const { type, area } of formulasOf(source, part)) {
    if ((type === 'array' || type === 'dataTable') && area) areas.push(area);
  }
  return areas;
}

/** Answers which group of shared formulas says a formula in a cell: what it said before somebody typed over it. */
export function sharedGroups(
  source: string,
  part: string,
): (row: number, column: number, formula: string) => string | null {
  const groups: { first: FormulaElement; area: Area; shifted: ShiftedFormula }[] = [];
  for (const first of formulasOf(source, part)) {
    if (first.type !== 'shared' || first.formula === '' || !first.area) continue;
    groups.push({ first, area: first.area, shifted: shiftFormula(first.formula) });
  }
  return (row, column, formula) => {
    const group = groups.find(
      ({ first, area, shifted }) =>
        contains(area, row, column) &&
        (row > first.row || (row === first.row && column > first.column)) &&
        shifted(row - first.row, column - first.column) === formula,
    );
    return group?.first.group ?? null;
  };
}

/**
 * A worksheet's text after cells that spelled formulas for a group were changed: the next cell of each group spells
 * it from now on, moved to its place.
 */
export function handOn(source: string, part: string, lost: ReadonlyMap<string, SpelledFormula>): string {
  if (lost.size === 0) return source;
  const heirs = new Map<string, { first: FormulaElement; bounds: Bounds }>();
  const settled = new Set<string>();
  for (const formula of formulasOf(source, part)) {
    const { type, group, row, column } = formula;
    if (type !== 'shared' || !lost.has(group) || settled.has(group)) continue;
    // The number is used again for another group from here on.
    if (formula.formula !== '') settled.add(group);
    else {
      let heir = heirs.get(group);
      if (!heir) heirs.set(group, (heir = { first: formula, bounds: new Bounds() }));
      heir.bounds.include(row, column);
    }
  }
  const splices = new Splices(source);
  for (const [group, { first, bounds }] of heirs) {
    const master = lost.get(group);
    if (!master) continue;
    const moved = shiftFormula(master.formula)(first.row - master.row, first.column - master.column);
    const { start, end, qualifiedName } = first;
    const attributes = `t="shared" ref="${bounds.toA1()}" si="${group}"`;
    const text = escapeText(toXstring(moved));
    splices.replace(start, end, `<${qualifiedName} ${attributes}>${text}</${qualifiedName}>`);
  }
  return splices.apply();
}
