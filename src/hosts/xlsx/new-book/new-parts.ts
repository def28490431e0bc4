import { inQuotes } from '../../../sheet/sheet-in-formula.js';
import { escapeAttribute, escapeText } from '../write/text-escape.js';
import { Relations } from './new-relations.js';
import { MAIN, type WrittenSheet } from './written-sheet.js';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A sheet that has been written, numbered from 1. */
export interface NumberedSheet extends WrittenSheet {
  readonly name: string;
  readonly number: number;
}

function contentTypes(sheets: readonly NumberedSheet[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${type}"/>`;
  return [
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', `${TYPE}.sheet.main+xml`),
    override('styles.xml', `${TYPE}.styles+xml`),
    ...sheets.map(({ number }) => override(`worksheets/sheet${number}.xml`, `${TYPE}.worksheet+xml`)),
    ...sheets.flatMap(({ parts }) => parts.map(({ name, type }) => override(name, type))),
    '</Types>',
  ].join('');
}

function workbook(sheets: readonly NumberedSheet[], mark: string): string {
  const entries = sheets.map(
    ({ name, number }) => `<sheet name="${escapeAttribute(name)}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  // Names ascend, the way Excel keeps them.
  const titles = sheets.flatMap(({ name, number, titleRows }) => {
    if (titleRows === null) return [];
    const rows = `$${titleRows.first + 1}:$${titleRows.last + 1}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${number - 1}">${escapeText(inQuotes(name))}!${rows}</definedName>`;
  });
  const own = `<definedName name="${mark}" hidden="1">${escapeText(inQuotes(sheets[0]?.name ?? ''))}!$A$1</definedName>`;
  return [
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews>`,
    `<sheets>${entries.join('')}</sheets><definedNames>${own}${titles.join('')}</definedNames></workbook>`,
  ].join('');
}

/** Where the relationships of a part stand. */
function relationsPart(name: string): string {
  return name.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** All parts of a new workbook but its sheets and styles. `mark`: the hidden name that tells whose work it is. */
export function newParts(sheets: readonly NumberedSheet[], mark: string): [name: string, xml: string][] {
  const root = new Relations();
  root.add('officeDocument', 'xl/workbook.xml');
  const book = new Relations();
  for (const { number } of sheets) book.add('worksheet', `worksheets/sheet${number}.xml`);
  book.add('styles', 'styles.xml');
  const related = sheets.flatMap(({ number, relations, parts }) => [
    { name: `worksheets/sheet${number}.xml`, relations },
    ...parts,
  ]);
  return [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', root.xml()],
    ['xl/workbook.xml', workbook(sheets, mark)],
    ['xl/_rels/workbook.xml.rels', book.xml()],
    ...sheets.flatMap(({ parts }) => parts.map(({ name, xml }): [string, string] => [`xl/${name}`, xml])),
    ...related.flatMap(({ name, relations }): [string, string][] =>
      relations === undefined || relations.isEmpty ? [] : [[`xl/${relationsPart(name)}`, relations.xml()]],
    ),
  ];
}
