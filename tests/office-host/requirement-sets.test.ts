import { readApiVersions } from './protocol/api-versions.js';
import { errorCode, simulate } from './simulate.js';

type Body = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

const cases: readonly (readonly [string, string, Body])[] = [
  ['getMergedAreasOrNullObject', '1.13', (_, s) => s.getRange('A1').getMergedAreasOrNullObject()],
  ['getRanges', '1.9', (_, s) => s.getRanges('A1,B2')],
  ['custom XML parts', '1.5', (c) => c.workbook.customXmlParts.getCount()],
  ['conditional formats', '1.6', (_, s) => s.getRange('A1').conditionalFormats.getCount()],
  ['loading hasSpill, which the client lets pass', '1.12', (_, s) => s.getRange('A1').load('hasSpill')],
  ['loading tabColor', '1.7', (_, s) => s.load('tabColor')],
  [
    'setting calculationMode, which could be read before',
    '1.8',
    (c) => (c.application.calculationMode = 'Manual'),
  ],
  ['setting a hyperlink', '1.7', (_, s) => (s.getRange('A1').hyperlink = { documentReference: 'A1' })],
];

test.each(cases)('%s came with ExcelApi %s', async (_, version, body) => {
  const minor = Number(version.split('.')[1]);
  const ask = (set: string): Promise<string> => {
    const { run } = simulate(undefined, { apiSets: { ExcelApi: set } });
    return errorCode(run(async (context, sheet) => body(context, sheet)));
  };
  expect([await ask(version), await ask(`1.${minor - 1}`)]).toEqual(['none', 'ApiNotFound']);
});

test('the client itself refuses what came later, before anything is sent', async () => {
  const { run, host } = simulate(undefined, { apiSets: { ExcelApi: '1.8' } });
  const code = await errorCode(run(async (_, sheet) => sheet.getRanges('A1,B2')));
  expect([code, host.stats.syncs]).toEqual(['ApiNotFound', 0]);
});

test.each([
  ['ExcelApi', '1.13', true],
  ['ExcelApi', '1.14', false],
  ['excelapi', '1.9', true],
  ['ExcelApiOnline', '1.1', false],
  ['SharedRuntime', '1.1', true],
])('isSetSupported(%s, %s) is %s', (name, version, expected) => {
  expect(simulate().client.Office.context.requirements.isSetSupported(name, version)).toBe(expected);
});

test('the table of versions is read off the documentation of the types', () => {
  const versions = readApiVersions(`
declare namespace Excel {
    /**
     * [Api set: ExcelApi 1.2]
     */
    class Thing extends OfficeExtension.ClientObject {
        /** Nothing said: as old as the class. */
        readonly plain: string;
        /**
         * [Api set: ExcelApi 1.13]
         */
        later(): void;
        /**
         * [Api set: ExcelApi 1.1 for get, 1.8 for set]
         */
        mode: string;
    }
}
declare namespace Word {
`);
  expect(Object.fromEntries(versions)).toEqual({
    'Thing.plain': { set: 'ExcelApi', get: 1002, write: 1002 },
    'Thing.later': { set: 'ExcelApi', get: 1013, write: 1013 },
    'Thing.mode': { set: 'ExcelApi', get: 1001, write: 1008 },
  });
});
