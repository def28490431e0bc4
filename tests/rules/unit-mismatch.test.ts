import { unitMismatch } from '../../src/rules/unit-mismatch';
import { cellsOf, makeView, type Row } from './make-checked';

const found = (...rows: Row[]) => cellsOf(unitMismatch, makeView(rows));

it.each([
  ['120人', '15回'],
  ['50%', '120人'],
  ['10件', '3,000円'],
  ['5km', '300人'],
  ['2か所', '40台'],
])('%s and %s cannot be compared', (target, actual) => {
  expect(found({ target, actual })).toEqual(['E5']);
});

it.each([
  ['120人', '164名'],
  ['3か所', '4箇所'],
  ['13,000千円', '1,200万円'],
  ['1.2km', '1,500m'],
  ['120人', '164'],
  ['37.5％', '37.7%'],
  ['120人', '調査中'],
  ['条例の制定', '15回'],
])('%s and %s can, or are no figures', (target, actual) => {
  expect(found({ target, actual })).toEqual([]);
});

it('leaves breakdowns alone', () => {
  const view = makeView([{ target: '120人', actual: '15回' }]);
  const checked = view.checked.map(({ indicator, evaluation }) => ({
    indicator: { ...indicator, part: 'breakdown' as const },
    evaluation,
  }));
  expect(unitMismatch.check({ ...view, checked })).toEqual([]);
});

it('names both units', () => {
  const [report] = unitMismatch.check(makeView([{ name: '研修', target: '120名', actual: '15回' }]));
  expect(report?.data).toEqual({
    name: '研修',
    target: '120名',
    actual: '15回',
    targetUnit: '人',
    actualUnit: '回',
  });
});
