import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Settings } from '../../../inspection.js';
import { incomingFiles } from '../../files/chosen-file.js';
import type { Gathering } from '../../files/gathering.js';
import { CountChoices } from '../part/count-choices.js';
import { Entry } from '../part/entry.js';
import { FileButton } from '../part/file-button.js';
import { Dismiss16Regular, Document16Regular, Folder16Regular } from '../part/icons.js';
import { LongList } from '../part/long-list.js';
import { Section } from '../part/section.js';
import { useStage } from '../stage-context.js';

const BOOKS = '.xlsx,.xlsm,.xls';
const LISTS = '.txt,.csv,.tsv,.xlsx';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '12px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', minHeight: '24px' },
  text: { flexGrow: 1, overflowWrap: 'anywhere' },
});

interface Props {
  readonly gathering: Gathering;
  readonly settings: Settings;
  /** Something was gathered: what is chosen now is added. */
  readonly hasResult: boolean;
}

/** Which files, the list of departments where there is one, and what is counted by. */
export function ChooseFiles({ gathering, settings, hasResult }: Props): ReactElement {
  const styles = useStyles();
  const { words, locale } = useStage();
  const { files, list, by } = gathering.state();
  const take = (chosen: readonly File[]) => gathering.add(incomingFiles(chosen));
  const known = gathering.known(settings);
  return (
    <>
      <Section title={words(hasResult ? 'gather.more' : 'gather.files')}>
        <div className={styles.area}>
          <div className={styles.buttons}>
            <FileButton
              label={words('gather.choose')}
              accept={BOOKS}
              icon={<Document16Regular />}
              appearance={files.length === 0 ? 'primary' : 'secondary'}
              isMultiple
              onFiles={take}
            >
              {words('gather.choose')}
            </FileButton>
            <FileButton
              label={words('gather.choose-folder')}
              icon={<Folder16Regular />}
              isFolder
              onFiles={take}
            >
              {words('gather.choose-folder')}
            </FileButton>
          </div>
          <p className={styles.note}>{words('gather.drop')}</p>
        </div>
        {files.length > 0 && (
          <>
            <div className={styles.row}>
              <span className={styles.text} role="status">
                {words(known === 0 ? 'gather.chosen' : 'gather.chosen.known', {
                  count: files.length.toLocaleString(locale),
                  known: known.toLocaleString(locale),
                })}
              </span>
              <Button size="small" onClick={() => gathering.clear()}>
                {words('gather.clear')}
              </Button>
            </div>
            {!hasResult && (
              <LongList
                label={words('gather.files')}
                items={files}
                keyOf={({ file }) => file}
                empty=""
                render={({ file }) => (
                  <Entry
                    title={file}
                    side={
                      <Button
                        appearance="transparent"
                        size="small"
                        icon={<Dismiss16Regular />}
                        aria-label={words('gather.remove', { file })}
                        title={words('gather.remove', { file })}
                        onClick={() => gathering.remove(file)}
                      />
                    }
                  />
                )}
              />
            )}
          </>
        )}
      </Section>
      <Section title={words('gather.list')}>
        <p className={styles.note}>{words('gather.list.what')}</p>
        <div className={styles.row}>
          {list && (
            <span className={styles.text}>
              {words('gather.list.chosen', { file: list.name, count: list.departments.length })}
            </span>
          )}
          <FileButton
            label={words('gather.list.choose')}
            accept={LISTS}
            size="small"
            onFiles={([file]) => void gathering.takeList(file ?? null, locale)}
          >
            {words('gather.list.choose')}
          </FileButton>
          {list && (
            <Button size="small" appearance="subtle" onClick={() => void gathering.takeList(null, locale)}>
              {words('gather.list.remove')}
            </Button>
          )}
        </div>
      </Section>
      <Section title={words('pane.summary.count')}>
        <CountChoices
          value={by}
          hint={words('gather.level.note')}
          onChange={(change) => gathering.countBy({ ...by, ...change })}
        />
      </Section>
    </>
  );
}
