import { DEFAULT_SCHEME, SCHEMES } from '../../../src/rating/schemes.js';
import {
  draftOf,
  emptyBand,
  schemeOf,
  type BandDraft,
} from '../../../src/taskpane/view/settings/scheme-draft.js';

const NAME = { ja: '独自の区分', en: 'Own scheme' };

function band(part: Partial<BandDraft> & { readonly label: string }): BandDraft {
  return { id: 0, meaning: '', from: '', fromClosed: true, to: '', toClosed: false, ...part };
}

const faultsOf = (bands: readonly BandDraft[]) => {
  const result = schemeOf(bands, NAME);
  return result.ok ? [] : result.faults.map(({ key }) => key);
};

test('every scheme of rates comes back as it went in', () => {
  const rates = SCHEMES.filter(({ basis }) => basis === 'rate');
  expect(rates.length).toBeGreaterThan(3);
  for (const scheme of rates) {
    if (scheme.basis !== 'rate' || scheme.tolerates.length > 0) continue;
    const result = schemeOf(draftOf(scheme) ?? [], NAME);
    expect(result).toMatchObject({ ok: true });
    if (!result.ok || result.scheme.basis !== 'rate') throw new Error(scheme.id);
    expect(result.scheme.bands).toEqual(scheme.bands.filter(({ byJudgement }) => !byJudgement));
  }
});

test('schemes of words have no bands to edit', () => {
  const words = SCHEMES.find(({ basis }) => basis === 'words');
  expect(words && draftOf(words)).toBeNull();
});

test('numbers may be typed full-width, with a sign of percent', () => {
  const result = schemeOf(
    [band({ label: '良', from: '８０．５％' }), band({ label: '否', to: '80.5' })],
    NAME,
  );
  if (!result.ok || result.scheme.basis !== 'rate') throw new Error('not read');
  expect(result.scheme.bands[0]?.from).toEqual({ at: 80.5, closed: true });
  expect(result.scheme.id).toBe('own');
});

test.each<[string, readonly BandDraft[], string]>([
  ['a gap', [band({ label: 'A', from: '100' }), band({ label: 'B', to: '80' })], 'pane.fault.gap'],
  [
    'a gap of one point',
    [band({ label: 'A', from: '100', fromClosed: false }), band({ label: 'B', to: '100' })],
    'pane.fault.gap',
  ],
  ['an overlap', [band({ label: 'A', from: '80' }), band({ label: 'B', to: '100' })], 'pane.fault.overlap'],
  [
    'a lowest band that does not reach down',
    [band({ label: 'A', from: '100' }), band({ label: 'B', from: '50', to: '100' })],
    'pane.fault.gap.bottom',
  ],
  [
    'a highest band that does not reach up',
    [band({ label: 'A', from: '100', to: '200' }), band({ label: 'B', to: '100' })],
    'pane.fault.gap.top',
  ],
  [
    'an empty band',
    [band({ label: 'A', from: '100', to: '90' }), band({ label: 'B', to: '100' })],
    'pane.fault.empty',
  ],
  [
    'words for a number',
    [band({ label: 'A', from: '百' }), band({ label: 'B', to: '100' })],
    'pane.fault.number',
  ],
  ['no label', [band({ label: ' ', from: '100' }), band({ label: 'B', to: '100' })], 'pane.fault.label'],
  ['a single band', [band({ label: 'A' })], 'pane.fault.few'],
])('%s is a fault', (_name, bands, key) => {
  expect(faultsOf(bands)).toContain(key);
});

test('a fresh band has an id of its own', () => {
  const bands = draftOf(DEFAULT_SCHEME) ?? [];
  expect(bands.map(({ id }) => id)).not.toContain(emptyBand(bands).id);
  expect(emptyBand([]).id).toBe(0);
});
