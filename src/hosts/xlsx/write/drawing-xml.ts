import { CHART_NAME, type OwnedChart } from '../../../sheet/furniture.js';
import type { DrawingNamespaces } from './drawing-namespaces.js';
import { escapeAttribute } from './text-escape.js';

export const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** The part of a drawing that holds nothing but the given anchors. */
export function drawingXml(anchors: readonly string[], { sheetDrawing, drawing }: DrawingNamespaces): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}">${anchors.join('')}</xdr:wsDr>`,
  ].join('');
}

/**
 * Where a chart lies on its sheet. It says all its namespaces itself, so that it can stand in a drawing of the user's.
 * `id`: unique in the drawing; `link`: the relationship to the chart's part.
 */
export function chartAnchor(
  { name, title, anchor }: OwnedChart,
  id: number,
  link: string,
  { sheetDrawing, drawing, chart, relationships }: DrawingNamespaces,
): string {
  const corner = (tag: string, column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return [
    `<xdr:twoCellAnchor xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}" editAs="oneCell">`,
    corner('from', anchor.left, anchor.top),
    corner('to', anchor.right + 1, anchor.bottom + 1),
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${id}" name="${escapeAttribute(CHART_NAME + name)}" descr="${escapeAttribute(title)}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${chart}">`,
    `<c:chart xmlns:c="${chart}" xmlns:r="${relationships}" r:id="${link}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}
