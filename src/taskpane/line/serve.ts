import { HostError } from '../../sheet/host.js';
import { answer, givesReport } from './answer.js';
import { Clerk } from './clerk.js';
import { toParts, type FromWorker, type Question, type ToWorker } from './protocol.js';
import type { Report } from './report.js';
import { WorkbookAssembler } from './transfer.js';

/**
 * The worker's side of the line: takes messages in their order, asks the clerk, and posts what the page waits for.
 * Nothing it is sent makes it throw.
 */
export function serve(post: (message: FromWorker) => void): (message: ToWorker) => void {
  const clerk = new Clerk();
  let incoming = new WorkbookAssembler();

  const ask = (question: Question): unknown => {
    if (question.ask !== 'take') return answer(clerk, question);
    const workbook = incoming.workbook();
    incoming = new WorkbookAssembler();
    return clerk.take(workbook, question.settings);
  };

  return (message) => {
    if (message.kind === 'chunk') {
      incoming.add(message.chunk);
      return;
    }
    const { id, question } = message;
    try {
      const result = ask(question);
      if (!givesReport(question)) {
        post({ kind: 'answer', id, answer: result });
        return;
      }
      const { parts, rest } = toParts(result as Report);
      for (const part of parts) post({ kind: 'part', id, part });
      post({ kind: 'answer', id, answer: rest });
    } catch (error) {
      const known = error instanceof HostError;
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      post({
        kind: 'error',
        id,
        code: known ? error.code : null,
        data: known ? error.data : {},
        message: told,
      });
    }
  };
}
