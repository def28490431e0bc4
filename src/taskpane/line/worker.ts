import { HostError } from '../../sheet/host.js';
import { answer, givesReport } from './answer.js';
import { Clerk } from './clerk.js';
import { toParts, type FromWorker, type Question, type ToWorker } from './protocol.js';
import type { Report } from './report.js';
import { WorkbookAssembler } from './transfer.js';

/** The worker's side of the line: takes messages, asks the clerk, answers in order. */
const clerk = new Clerk();
let incoming = new WorkbookAssembler();

function post(message: FromWorker): void {
  postMessage(message);
}

function ask(question: Question): unknown {
  if (question.ask !== 'take') return answer(clerk, question);
  const workbook = incoming.workbook();
  incoming = new WorkbookAssembler();
  return clerk.take(workbook, question.settings);
}

onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  if (data.kind === 'chunk') {
    incoming.add(data.chunk);
    return;
  }
  const { id, question } = data;
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
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const known = error instanceof HostError;
    post({ kind: 'error', id, code: known ? error.code : null, data: known ? error.data : {}, message });
  }
};
