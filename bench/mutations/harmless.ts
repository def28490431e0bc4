import { put, withNumber, wordsCell, type Slip } from './slip.js';

/** Edits that change how something is written and nothing else: no rule may call them a mistake. */
export const HARMLESS: readonly Omit<Slip, 'rule'>[] = [
  {
    what: 'full-width digits',
    bases: ['clean', 'midterm'],
    plant: (place) => {
      const { actual } = place.item.indicator;
      const text = place.text(actual?.cell);
      const wide = text.replace(/\d/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
      return wide === text ? null : put(place, actual?.cell, wide);
    },
  },
  {
    what: 'the year beside the figure',
    bases: ['clean', 'midterm'],
    plant: (place, pick) => {
      const { actual } = place.item.indicator;
      const text = place.text(actual?.cell);
      if (!/^[\d,.]+[^\d\s（(]{1,4}$/.test(text)) return null;
      return put(place, actual?.cell, text + (['（令和4年度）', '\n(R4)', '（2022年度）'][pick(3)] ?? ''));
    },
  },
  {
    what: 'an approximate figure',
    bases: ['clean'],
    plant: (place) => {
      const { actual } = place.item.indicator;
      const text = place.text(actual?.cell);
      return /^\d/.test(text) ? put(place, actual?.cell, `約${text}`) : null;
    },
  },
  {
    what: 'thousands without a comma',
    bases: ['clean', 'midterm'],
    plant: (place) => {
      const { actual } = place.item.indicator;
      const text = place.text(actual?.cell);
      const to = withNumber(text, (_value, printed) => printed.replaceAll(',', ''));
      return to === null || to === text ? null : put(place, actual?.cell, to);
    },
  },
  {
    what: 'words that claim nothing',
    bases: ['clean'],
    plant: (place, pick) => {
      const said = [
        '今後も目標の達成に向けて取り組む。',
        '達成率の算出方法を見直した。',
        '前年度に引き続き、周知に努めた。',
        '令和5年度は12回の開催を予定している。',
        '利用者アンケートでは約8割が満足と回答した。',
        '窓口3か所に加え、電話でも受け付けた。',
        'ほぼ目標どおりの実績となった。',
        '目標を達成した団体を表彰した。',
        '第2回から定員を50人に増やした。',
        '平成30年度に始めた取組を続けている。',
      ];
      return put(place, wordsCell(place), said[pick(said.length)] ?? '');
    },
  },
  {
    what: 'a truth in words',
    bases: ['clean'],
    plant: (place) => {
      const { met, rate } = place.item.evaluation;
      if (met === null || rate === null) return null;
      return put(
        place,
        wordsCell(place),
        `達成率は${rate}%で、目標を${met ? '達成した' : '達成できなかった'}。`,
      );
    },
  },
];
