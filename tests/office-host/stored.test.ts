import { errorCode, simulate } from './simulate.js';

test('settings', async () => {
  const { run, book } = simulate();
  await run(async (context) => {
    const { settings } = context.workbook;
    settings.add('tenken', { scheme: 'default', digits: [1, 2] });
    settings.add('tenken', { scheme: 'own' });
    settings.add('other', 1).delete();
    const [found, count] = [settings.getItemOrNullObject('tenken').load('value,key'), settings.getCount()];
    await context.sync();
    expect([found.key, found.value, count.value]).toEqual(['tenken', { scheme: 'own' }, 1]);
  });
  expect(Object.fromEntries(book.settings)).toEqual({ tenken: { scheme: 'own' } });
});

const NS = 'urn:tenken:settings';

test('custom XML parts by namespace', async () => {
  const { run, book } = simulate();
  await run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add(`<t:settings xmlns:t="${NS}"><a/></t:settings>`);
    parts.add('<other xmlns="urn:other"/>');
    await context.sync();
    const only = parts.getByNamespace(NS).getOnlyItemOrNullObject().load('namespaceUri,id');
    const none = parts.getByNamespace('urn:none').getOnlyItemOrNullObject();
    const xml = only.getXml();
    await context.sync();
    expect([only.namespaceUri, none.isNullObject, xml.value]).toEqual([
      NS,
      true,
      expect.stringContaining('<a/>'),
    ]);
    only.setXml(`<settings xmlns="${NS}"/>`);
    parts.getByNamespace('urn:other').getOnlyItem().delete();
  });
  expect(book.xmlParts.map((part) => part.xml)).toEqual([`<settings xmlns="${NS}"/>`]);
});

test.each([
  ['no XML', '{"a":1}', 'InvalidArgument'],
  ['cut off', '<a xmlns="x"><b', 'InvalidArgument'],
  ['well', '<?xml version="1.0"?><a/>', 'none'],
])('a part that is %s', async (_, xml, code) => {
  const { run } = simulate();
  expect(await errorCode(run(async (context) => context.workbook.customXmlParts.add(xml)))).toBe(code);
});

test('more than one part in a namespace is not the only one', async () => {
  const { run } = simulate();
  const code = await errorCode(
    run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add(`<a xmlns="${NS}"/>`);
      parts.add(`<b xmlns="${NS}"/>`);
      parts.getByNamespace(NS).getOnlyItemOrNullObject().load('id');
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidOperation');
});

test('workbook name, properties, calculation mode', async () => {
  const { run, host } = simulate();
  await run(async (context) => {
    const { workbook, application } = context;
    workbook.load('name');
    workbook.properties.title = '進行管理';
    workbook.properties.load('title,author');
    application.load('calculationMode');
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate('Full');
    await context.sync();
    expect([workbook.name, workbook.properties.title, workbook.properties.author]).toEqual([
      '進行管理.xlsx',
      '進行管理',
      '',
    ]);
    expect(application.calculationMode).toBe('Automatic');
  });
  expect(host.stats).toMatchObject({ suspendedCalculation: 1, suspendedScreen: 1 });
});
