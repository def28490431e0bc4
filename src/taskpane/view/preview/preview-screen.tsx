import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Preview } from '../../line/report.js';
import { Drill } from '../part/drill.js';
import { Section } from '../part/section.js';
import { usePane } from '../pane-context.js';
import { ChangeGroup } from './change-group.js';

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: '20px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  skipped: { margin: 0, paddingLeft: '20px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  note: {
    margin: 0,
    flexBasis: '100%',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Every change before it is made: what goes where, and what is left alone; then yes or no. */
export function PreviewScreen({ preview }: { readonly preview: Preview }): ReactElement {
  const styles = useStyles();
  const { desk, state, words, close } = usePane();
  const { kind, edits, groups, skipped } = preview;
  const isEmpty = edits.length === 0;
  const confirm = () => {
    close();
    void desk.confirm(preview);
  };
  return (
    <Drill
      title={words(`pane.preview.${kind}`)}
      isQuestion
      foot={
        isEmpty ? (
          <Button onClick={close}>{words('pane.close')}</Button>
        ) : (
          <>
            <p className={styles.note}>{words('pane.preview.undo-note')}</p>
            <Button onClick={close}>{words('pane.cancel')}</Button>
            <Button appearance="primary" disabledFocusable={state.isBusy} onClick={confirm}>
              {words(`pane.preview.confirm.${kind}`)}
            </Button>
          </>
        )
      }
    >
      <p className={styles.text}>
        {words(isEmpty ? `pane.preview.none.${kind}` : `pane.preview.${kind}.what`)}
      </p>
      {groups.length > 0 && (
        <ul className={styles.list}>
          {groups.map((group, index) => (
            <ChangeGroup key={`${index} ${group.what}`} group={group} />
          ))}
        </ul>
      )}
      {skipped.length > 0 && (
        <Section title={words('pane.preview.skipped')}>
          <ul className={styles.skipped}>
            {skipped.map(({ sheet, reason }) => (
              <li key={`${reason} ${sheet ?? ''}`}>
                {words(`pane.preview.skipped.${reason}`, { sheet: sheet ?? '' })}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Drill>
  );
}
