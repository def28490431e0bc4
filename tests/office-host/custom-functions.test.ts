import { simulate } from './simulate.js';

test('a custom function that was associated is called as a cell would call it', async () => {
  const { client } = simulate();
  client.CustomFunctions.associate('RATE', (actual: number, target: number) => actual / target);
  expect(await client.callFunction('RATE', [96, 100])).toBe(0.96);
});

test('an error of a custom function arrives as a code, without its words', async () => {
  const { client } = simulate();
  client.CustomFunctions.associate('BAD', () => {
    throw new Error('no target');
  });
  await expect(client.callFunction('BAD', [])).rejects.toThrow(/^custom function error 2: $/);
});

test('a function nobody associated is an error', async () => {
  await expect(simulate().client.callFunction('NONE', [])).rejects.toThrow(/^custom function error/);
});
