import type { FindingRow } from '../../line/report.js';
import { usePane } from '../pane-context.js';

type ActionKey =
  | 'pane.finding.fix'
  | 'pane.finding.ignore'
  | 'pane.finding.done'
  | 'pane.finding.reopen'
  | 'pane.finding.copy-department';

export interface FindingAction {
  readonly key: ActionKey;
  readonly run: () => void;
  readonly isDisabled: boolean;
}

/** What can be done with a finding, in the order it is offered. */
export function useFindingActions(
  finding: FindingRow,
  onCopy?: (department: string | null) => Promise<void>,
): readonly FindingAction[] {
  const { desk, state, words, open, tell } = usePane();
  const fix = async () => {
    const preview = await desk.previewFix(finding.id).catch(() => null);
    if (preview) open({ kind: 'preview', preview });
    else tell({ tone: 'warning', key: 'pane.preview.failed', data: {} });
  };
  const action = (key: ActionKey, run: () => void, isWrite = true): FindingAction => ({
    key,
    run,
    isDisabled: isWrite && state.isBusy,
  });
  const settle =
    finding.state === 'open'
      ? [
          ...(finding.isFixable ? [action('pane.finding.fix', () => void fix())] : []),
          action('pane.finding.done', () => {
            void desk.setAside(finding.id, 'done', words('pane.finding.done-reason'));
          }),
          action('pane.finding.ignore', () => open({ kind: 'set-aside', finding })),
        ]
      : [action('pane.finding.reopen', () => void desk.setAside(finding.id, 'open', ''))];
  return onCopy
    ? [...settle, action('pane.finding.copy-department', () => void onCopy(finding.department), false)]
    : settle;
}
