import type { Furniture, OwnedChart, OwnedTable } from '../../../sheet/furniture.js';
import { relationshipsPart } from '../relationships.js';
import { chartXml, CHART_TYPE } from './chart-xml.js';
import { drawingNamespaces } from './drawing-namespaces.js';
import { chartAnchor, drawingXml, DRAWING_TYPE } from './drawing-xml.js';
import type { Parts } from './parts.js';
import type { SharedParts } from './shared-parts.js';
import { tableXml, TABLE_TYPE } from './table-xml.js';
import { opening } from './tag.js';

const NO_LINKS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Relationships by which a sheet names what stands on it. */
export interface FurnitureLinks {
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

/** Makes the parts of a sheet's tables and charts, and links the sheet to them. */
export class Furnisher {
  constructor(
    private readonly parts: Parts,
    private readonly shared: SharedParts,
    /** Namespace of the workbook's elements. */
    private readonly namespace: string,
  ) {}

  /** Everything a new sheet wants. */
  furnish(sheetPart: string, { tables = [], charts = [] }: Furniture): FurnitureLinks {
    return {
      tables: tables.map((table) => this.addTable(sheetPart, table)),
      drawing: charts.length === 0 ? null : this.addDrawing(sheetPart, charts),
    };
  }

  /** Adds the part of a table; returns the sheet's relationship to it. */
  addTable(sheetPart: string, table: OwnedTable): string {
    const part = this.freePart('tables/table');
    this.parts.add(part, tableXml(table, this.freeTableId(), this.namespace), TABLE_TYPE);
    return this.link(sheetPart, 'table', part);
  }

  /** Adds a drawing with charts; returns the sheet's relationship to it. */
  addDrawing(sheetPart: string, charts: readonly OwnedChart[]): string {
    const names = drawingNamespaces(this.namespace);
    const part = this.freePart('drawings/drawing');
    this.parts.add(part, drawingXml([], names), DRAWING_TYPE);
    const anchors = charts.map((chart, index) => this.addChart(part, chart, index + 2));
    this.parts.set(part, drawingXml(anchors, names));
    return this.link(sheetPart, 'drawing', part);
  }

  /** Adds the part of a chart to a drawing; returns its anchor, with a number unique in the drawing. */
  addChart(drawingPart: string, chart: OwnedChart, id: number): string {
    const names = drawingNamespaces(this.namespace);
    const part = this.freePart('charts/chart');
    this.parts.add(part, chartXml(chart, names), CHART_TYPE);
    return chartAnchor(chart, id, this.link(drawingPart, 'chart', part), names);
  }

  private link(source: string, kind: string, target: string): string {
    const links = relationshipsPart(source);
    if (!this.parts.has(links)) this.parts.set(links, NO_LINKS);
    return this.parts.addLink(source, this.shared.relationshipType(kind), target);
  }

  private freePart(path: string): string {
    const { workbookPart } = this.parts;
    const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
    let number = 1;
    while (this.parts.has(`${folder}${path}${number}.xml`)) number++;
    return `${folder}${path}${number}.xml`;
  }

  /** Numbers of tables are unique in the whole workbook. */
  private freeTableId(): number {
    const { parts } = this;
    let id = 0;
    for (const { target } of parts.links(parts.workbookPart)) {
      for (const link of target === '' ? [] : parts.links(target)) {
        if (!link.type.endsWith('/table') || !parts.has(link.target)) continue;
        const xml = opening(parts.text(link.target), link.target);
        id = Math.max(id, Number(xml.attribute('id')) || 0);
      }
    }
    return id + 1;
  }
}

/** The name of the table in a part; '' when it has none. */
export function tableNameIn(text: string, part: string): string {
  return opening(text, part).attribute('displayName') ?? '';
}
