import { z } from '../../src/zod';

it('schemas are made without code from strings, which the pane’s policy forbids', () => {
  expect(z.config().jitless).toBe(true);
});
