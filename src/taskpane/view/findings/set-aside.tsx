import { Button, Field, Radio, RadioGroup, Text, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FindingRow } from '../../line/report.js';
import { Drill } from '../part/drill.js';
import { SeverityMark } from '../part/severity-mark.js';
import { usePane } from '../pane-context.js';
import { titleOf } from '../words.js';

const REASONS = ['right', 'rule', 'pending', 'known', 'other'] as const;
type Reason = (typeof REASONS)[number];

/** Asks why a finding is set aside; the answer stays in the workbook. */
export function SetAside({ finding }: { readonly finding: FindingRow }): ReactElement {
  const { desk, words, close } = usePane();
  const [reason, setReason] = useState<Reason>('right');
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isMissing = reason === 'other' && note.trim() === '';
  const confirm = () => {
    if (isMissing) {
      setAsked(true);
      return;
    }
    const parts = [reason === 'other' ? '' : words(`pane.ignore.reason.${reason}`), note.trim()];
    void desk.setAside(finding.id, 'ignored', parts.filter((part) => part !== '').join(' ・ '));
    close();
  };
  return (
    <Drill
      title={words('pane.ignore.title')}
      isQuestion
      foot={
        <>
          <Button onClick={close}>{words('pane.cancel')}</Button>
          <Button appearance="primary" onClick={confirm}>
            {words('pane.ignore.confirm')}
          </Button>
        </>
      }
    >
      <Text>
        <SeverityMark severity={finding.severity} /> {titleOf(finding) || words('pane.finding.table')}
      </Text>
      <Field label={words('pane.ignore.reason')}>
        <RadioGroup
          value={reason}
          onChange={(_event, data) => setReason(REASONS.find((each) => each === data.value) ?? 'other')}
        >
          {REASONS.map((each) => (
            <Radio key={each} value={each} label={words(`pane.ignore.reason.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={words('pane.ignore.note')}
        required={reason === 'other'}
        hint={words('pane.ignore.what')}
        {...(isAsked && isMissing
          ? { validationState: 'error' as const, validationMessage: words('pane.ignore.note.needed') }
          : {})}
      >
        <Textarea value={note} onChange={(_event, data) => setNote(data.value)} rows={2} />
      </Field>
    </Drill>
  );
}
