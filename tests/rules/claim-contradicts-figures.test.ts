import { claimContradictsFigures } from '../../src/rules/claim-contradicts-figures';
import { cellsOf, makeView, type Row } from './make-checked';

const found = (...rows: Row[]) => cellsOf(claimContradictsFigures, makeView(rows));

describe('words against figures', () => {
  it.each<[string, string, string]>([
    ['550件', '494件', '目標を達成しました。'],
    ['550件', '594件', '目標を達成できませんでした。'],
    ['2.6%以下', '2.8%', '目標を達成した。'],
    ['2.6%以下', '2.5%', '目標の達成には至らなかった。'],
    ['270団体', '250団体', '支援の充実により目標値は上回ることができた。'],
    ['270団体', '274団体', '目標値を下回った。'],
    ['69万時間以下', '76万時間', '目標値を下回った。'],
    ['10件', '9件', '目標達成'],
  ])('target %s, actual %s: %s', (target, actual, says) => {
    expect(found({ target, actual, says })).toEqual(['H5']);
  });
});

describe('words that fit, or say nothing', () => {
  it.each<[string, string, string]>([
    ['550件', '594件', '目標を達成しました。'],
    ['550件', '494件', '昨年度より参加率が減少し、目標値を達成⏎できなかった。'.replace('⏎', '\n')],
    ['2.6%以下', '2.5%', '目標を達成した。'],
    ['69万時間以下', '66万時間', '目標値を下回った。'], // fewer hours are what is wanted
    ['69万時間以下', '76万時間', '目標値を上回った。'],
    ['550件', '494件', '目標をほぼ達成した。'],
    ['550件', '494件', '目標の達成を目指す。'],
    ['550件', '494件', '目標を達成した団体は3団体であった。'],
    ['550件', '594件', 'パンフレットの配布ができなかった。'],
    ['条例の制定', '制定に至らなかった', '目標を達成した。'],
    ['550件', '', '目標を達成した。'],
  ])('target %s, actual %s: %s', (target, actual, says) => {
    expect(found({ target, actual, says })).toEqual([]);
  });

  it('leaves what only a rating says to the rating rule', () => {
    const view = makeView([{ target: '100人', actual: '80人', rating: 'A' }]);
    const checked = view.checked.map(({ indicator, evaluation }) => {
      const { rating } = indicator.stated;
      const met = rating && { ...rating, value: true };
      return { indicator: { ...indicator, stated: { ...indicator.stated, met } }, evaluation };
    });
    expect(cellsOf(claimContradictsFigures, { ...view, checked })).toEqual([]);
  });
});

it('quotes the words and the figures', () => {
  const [report] = claimContradictsFigures.check(
    makeView([{ target: '550件', actual: '494件', says: '相談体制を強化し、目標を達成しました。' }]),
  );
  expect(report?.data).toEqual({ claim: '目標を達成しました', target: '550件', actual: '494件' });
  expect(report?.evidence).toEqual(['D5', 'E5']);
});
