import { readScheme, type RatingSchemeInput } from '../../src/rating/scheme';
import { DEFAULT_SCHEME, SCHEMES, schemeById } from '../../src/rating/schemes';

const edge = (at: number, closed: boolean) => ({ at, closed });
type Ends = readonly [
  label: string,
  from: ReturnType<typeof edge> | null,
  to: ReturnType<typeof edge> | null,
];

const scheme = (bands: readonly Ends[], rest: object = {}) => ({
  id: 'test',
  name: { ja: '試験', en: 'Test' },
  source: null,
  basis: 'rate',
  bands: bands.map(([label, from, to]) => ({ label, meaning: '', from, to })),
  ...rest,
});

const faultsOf = (value: unknown) => {
  const result = readScheme(value);
  return result.ok ? [] : result.faults;
};

describe('readScheme', () => {
  it('takes bands that cover every rate once', () => {
    const value = scheme([
      ['A', edge(100, true), null],
      ['B', null, edge(100, false)],
    ]);
    const result = readScheme(value);
    expect(
      result.ok && result.scheme.basis === 'rate' && result.scheme.bands.map(({ label }) => label),
    ).toEqual(['A', 'B']);
  });

  it.each([
    ['79 to 80', edge(80, true), edge(79, true), 'scheme.bands.gap', { upper: 'A', lower: 'B' }],
    [
      '100 itself in neither',
      edge(100, false),
      edge(100, false),
      'scheme.bands.gap',
      { upper: 'A', lower: 'B' },
    ],
    [
      '100 itself in both',
      edge(100, true),
      edge(100, true),
      'scheme.bands.overlap',
      { upper: 'A', lower: 'B' },
    ],
    [
      '90 to 100 in both',
      edge(90, true),
      edge(100, false),
      'scheme.bands.overlap',
      { upper: 'A', lower: 'B' },
    ],
  ])('tells a fault between two bands: %s', (_, from, to, key, params) => {
    expect(
      faultsOf(
        scheme([
          ['A', from, null],
          ['B', null, to],
        ]),
      ),
    ).toEqual([{ key, params }]);
  });

  it('tells a gap above the best and below the worst band', () => {
    const value = scheme([
      ['A', edge(80, true), edge(100, true)],
      ['B', edge(50, true), edge(80, false)],
    ]);
    expect(faultsOf(value)).toEqual([
      { key: 'scheme.bands.gap', params: { upper: 'B', lower: null } },
      { key: 'scheme.bands.gap', params: { upper: null, lower: 'A' } },
    ]);
  });

  it('lets a declared fault stand', () => {
    const bands: Ends[] = [
      ['A', edge(80, true), null],
      ['B', null, edge(79, true)],
    ];
    expect(readScheme(scheme(bands, { tolerates: ['gap'] })).ok).toBe(true);
    expect(readScheme(scheme(bands, { tolerates: ['overlap'] })).ok).toBe(false);
  });

  it('leaves bands given by judgement out of the cover', () => {
    const value: RatingSchemeInput = {
      id: 'test',
      name: { ja: '試験', en: 'Test' },
      source: null,
      basis: 'rate',
      bands: [
        { label: 'S', meaning: '', from: edge(120, true), to: null, byJudgement: true },
        { label: 'A', meaning: '', from: edge(100, true), to: null },
        { label: 'B', meaning: '', from: null, to: edge(100, false) },
      ],
    };
    expect(readScheme(value).ok).toBe(true);
  });

  it.each([
    [
      'an empty band',
      scheme([
        ['A', edge(100, true), edge(100, false)],
        ['B', null, edge(100, false)],
      ]),
      'scheme.bands.empty',
    ],
    [
      'a standard that is no label',
      scheme(
        [
          ['A', edge(1, true), null],
          ['B', null, edge(1, false)],
        ],
        { standard: 'X' },
      ),
      'scheme.standard.unknown',
    ],
    [
      'one label twice in words',
      {
        ...scheme([]),
        basis: 'words',
        bands: [
          { label: 'A', meaning: '', met: true },
          { label: 'A', meaning: '', met: false },
        ],
      },
      'scheme.bands.duplicate-label',
    ],
    ['one band only', scheme([['A', null, null]]), 'scheme.shape'],
    ['no scheme at all', 'A', 'scheme.shape'],
    ['null', null, 'scheme.shape'],
    ['an unknown basis', scheme([], { basis: 'feeling' }), 'scheme.shape'],
  ])('refuses %s', (_, value, key) => {
    expect(faultsOf(value).map((fault) => fault.key)).toContain(key);
  });
});

describe('the schemes that come with Tenken', () => {
  it('start with the default: A 100 and over, B 80, C 60, D under 60', () => {
    expect(SCHEMES[0]).toBe(DEFAULT_SCHEME);
    expect(DEFAULT_SCHEME).toMatchObject({
      basis: 'rate',
      bands: [
        { label: 'A', from: edge(100, true), to: null },
        { label: 'B', from: edge(80, true), to: edge(100, false) },
        { label: 'C', from: edge(60, true), to: edge(80, false) },
        { label: 'D', from: null, to: edge(60, false) },
      ],
    });
  });

  it('have different names and ids, and say whose they are', () => {
    expect(new Set(SCHEMES.map(({ id }) => id)).size).toBe(SCHEMES.length);
    expect(new Set(SCHEMES.map(({ name }) => name.ja)).size).toBe(SCHEMES.length);
    expect(SCHEMES.slice(1).filter(({ source }) => source === null || source.url === null)).toEqual([]);
    expect(SCHEMES.length).toBeGreaterThan(10);
  });

  it('are found by id', () => {
    expect(schemeById('shiga-met')?.name.en).toBe('Shiga Prefecture, reached or not');
    expect(schemeById('constructor')).toBeNull();
  });
});
