import { failureOf } from '../../src/cli/book.js';
import { UserError } from '../../src/cli/user-error.js';
import { HostError } from '../../src/sheet/host.js';

test.each([
  [new HostError('encrypted'), 'encrypted', '「計画.xlsx」はパスワードで保護されているため読めません。'],
  [new UserError('cli.no-table', { book: '計画.xlsx' }), 'cli.no-table', '「計画.xlsx」に、指標の表'],
  [new TypeError('x is not a function'), 'unexpected', 'Tenken の不具合が起きました(x is not a function)'],
])('%s is told as %s', (error, code, words) => {
  const failure = failureOf('folder/計画.xlsx', error, 'ja');
  expect(failure.code).toBe(code);
  expect(failure.message).toContain(words);
});
