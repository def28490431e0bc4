import { simulate } from './simulate.js';

interface Invocation {
  readonly address: string;
  readonly parameterAddresses: readonly string[];
}

test('a custom function that was associated is called as a cell would call it', async () => {
  const { client } = simulate();
  client.CustomFunctions.associate('RATE', (actual: number, target: number) => actual / target);
  expect(await client.callFunction({ id: 'RATE', values: [96, 100] })).toBe(0.96);
});

test('an error of a custom function arrives as a code, without its words', async () => {
  const { client } = simulate();
  client.CustomFunctions.associate('BAD', () => {
    throw new Error('no target');
  });
  await expect(client.callFunction({ id: 'BAD', values: [] })).rejects.toThrow(/^custom function error 2: $/);
});

test('a function nobody associated is an error', async () => {
  await expect(simulate().client.callFunction({ id: 'NONE', values: [] })).rejects.toThrow(
    /^custom function error/,
  );
});

test('a function hears which cell calls it and where its arguments stand', async () => {
  const { client } = simulate();
  client.CustomFunctions.associate('WHERE', (_: number, { address, parameterAddresses }: Invocation) =>
    [address, ...parameterAddresses].join(' '),
  );
  const call = { id: 'WHERE', values: [1], address: '表!D2', parameterAddresses: ['表!B2'] };
  expect(await client.callFunction(call)).toBe('表!D2 表!B2');
});

test('an error with a code and words of its own', async () => {
  const { client } = simulate();
  const { Error: FunctionError, ErrorCode } = client.CustomFunctions;
  client.CustomFunctions.associate('NA', () => {
    throw new FunctionError(ErrorCode.notAvailable, '実績なし');
  });
  await expect(client.callFunction({ id: 'NA', values: [] })).rejects.toThrow(/実績なし/);
});
