import { readOutcome } from '../../src/indicator/outcome.js';

test.each<[string, boolean | null]>([
  ['自治会を主体とした指定管理者によりコミュニティセンター3館を運営できました。', true],
  ['地域住民等への説明会による意見聴取まで至りませんでした。', false],
  ['石田窓口センターのあり方について方針決定はできませんでした。', false],
  ['要綱の制定はできなかった', false],
  ['写真を公開しました。\n展示はできませんでした。', false],
  ['計画を策定した', true],
  ['引き続き検討を進める。', null],
  ['', null],
])('%s → %s', (text, met) => {
  expect(readOutcome(text)?.met ?? null).toBe(met);
});
