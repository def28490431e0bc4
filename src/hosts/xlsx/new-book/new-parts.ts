import { columnName, toA1 } from '../../../sheet/address.js';
import { escapeAttribute, escapeText, toXstring } from '../write/text-escape.js';
import type { NewSheetData } from '../../../sheet/new-sheet.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A sheet that has been written, numbered from 1. */
export interface NumberedSheet {
  readonly sheet: NewSheetData;
  readonly number: number;
  readonly rowCount: number;
}

function relationships(items: readonly (readonly [type: string, target: string])[]): string {
  const inner = items.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inner.join('')}</Relationships>`;
}

function contentTypes(sheets: readonly NumberedSheet[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  return [
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...sheets.map(({ number }) => override(`worksheets/sheet${number}.xml`, 'worksheet')),
    ...sheets
      .filter(({ rowCount }) => rowCount > 0)
      .map(({ number }) => override(`tables/table${number}.xml`, 'table')),
    '</Types>',
  ].join('');
}

function workbook(sheets: readonly NumberedSheet[], mark: string): string {
  const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;
  const entries = sheets.map(
    ({ sheet, number }) =>
      `<sheet name="${escapeAttribute(sheet.name)}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  // Names ascend, the way Excel keeps them.
  const titles = sheets.map(({ sheet, number }) => {
    const rows = `$${sheet.headingRow + 1}:$${sheet.headingRow + 1}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${number - 1}">${escapeText(quoted(sheet.name))}!${rows}</definedName>`;
  });
  const own = `<definedName name="${mark}" hidden="1">${escapeText(quoted(sheets[0]?.sheet.name ?? ''))}!$A$1</definedName>`;
  return [
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews>`,
    `<sheets>${entries.join('')}</sheets><definedNames>${own}${titles.join('')}</definedNames></workbook>`,
  ].join('');
}

function table({ sheet, number, rowCount }: NumberedSheet): string {
  const last = columnName(sheet.headings.length - 1);
  const ref = `${toA1(sheet.headingRow, 0)}:${last}${sheet.headingRow + 1 + rowCount}`;
  const columns = sheet.headings.map(
    (name, at) => `<tableColumn id="${at + 1}" name="${escapeAttribute(toXstring(name))}"/>`,
  );
  return [
    `${DECLARATION}<table xmlns="${MAIN}" id="${number}" name="Tenken${number}" displayName="Tenken${number}" ref="${ref}">`,
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  ].join('');
}

/** All parts of a new workbook but its sheets and styles. `mark`: the hidden name that tells whose work it is. */
export function newParts(sheets: readonly NumberedSheet[], mark: string): [name: string, xml: string][] {
  const filled = sheets.filter(({ rowCount }) => rowCount > 0);
  return [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheets, mark)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map(({ number }) => ['worksheet', `worksheets/sheet${number}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ...filled.map((each): [string, string] => [`xl/tables/table${each.number}.xml`, table(each)]),
    ...filled.map(({ number }): [string, string] => [
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relationships([['table', `../tables/table${number}.xml`]]),
    ]),
  ];
}
