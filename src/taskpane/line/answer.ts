import type { Clerk } from './clerk.js';
import type { Question } from './protocol.js';

/** A question put to the clerk; 'take' needs the workbook and is not asked here. */
export function answer(clerk: Clerk, question: Exclude<Question, { ask: 'take' }>): unknown {
  switch (question.ask) {
    case 'update':
      return clerk.update(question.change);
    case 'reconsider':
      return clerk.reconsider(question.settings, question.kept);
    case 'identify':
      return clerk.identify(question.finding);
    case 'explain':
      return clerk.explain(question.finding);
    case 'indicator':
      return clerk.indicator(question.key);
    case 'previewWrite':
      return clerk.previewWrite();
    case 'previewRemoval':
      return clerk.previewRemoval();
    case 'previewSummary':
      return clerk.previewSummary();
    case 'previewFix':
      return clerk.previewFix(question.finding);
  }
}

/** True for the questions whose answer is a report, which goes back in parts. */
export function givesReport(question: Question): boolean {
  return question.ask === 'take' || question.ask === 'update' || question.ask === 'reconsider';
}
