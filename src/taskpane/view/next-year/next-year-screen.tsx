import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { DEFAULT_SETTINGS } from '../../../settings.js';
import type { FilePort } from '../../../sheet/file-port.js';
import type { FormView } from '../../files/form-view.js';
import { offerFile } from '../../files/offered-notice.js';
import { openBookName } from '../open-book-name.js';
import { usePane } from '../pane-context.js';
import { Drill } from '../part/drill.js';
import { FileSlot } from '../part/file-slot.js';
import { NoticeBar } from '../part/notice-bar.js';
import { openFileOf, useFileWork } from '../use-file-work.js';
import { FormPreview } from './form-preview.js';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
});

/** 来年度の様式を作る, over the tabs of the pane. */
export function NextYearScreen(): ReactElement | null {
  const { files } = usePane();
  return files && <Making files={files} />;
}

function Making({ files }: { readonly files: FilePort }): ReactElement {
  const styles = useStyles();
  const { state, words, locale } = usePane();
  const { isBusy, notice, tell, run } = useFileWork();
  const openName = openBookName(state.phase);
  const [chosen, setChosen] = useState<File | null>(null);
  const [form, setForm] = useState<FormView | null>(null);

  const preview = useCallback(
    () =>
      run(async (line, isWanted) => {
        setForm(null);
        const open = async () => (openName === null ? null : await openFileOf(files, openName));
        const file = chosen ? { name: chosen.name, content: chosen } : await open();
        if (!isWanted()) return;
        if (!file)
          return openName === null ? undefined : tell({ tone: 'warning', key: 'files.no-open', data: {} });
        const answer = await line.ask({ ask: 'next-year', file, settings: { ...DEFAULT_SETTINGS, locale } });
        if (!isWanted()) return;
        if ('refused' in answer)
          tell({ tone: 'error', key: 'files.refused', data: { sentence: answer.refused } });
        else setForm(answer);
      }),
    [run, tell, files, openName, chosen, locale],
  );
  useEffect(() => void preview(), [preview]);

  const save = () =>
    run(async () => {
      if (form) tell(await offerFile(files, form.name, form.bytes));
    });
  const canSave = form !== null && !form.isRefused && form.changes.length > 0;
  return (
    <Drill
      title={words('next.title')}
      notice={notice && <NoticeBar notice={notice} onDismiss={() => tell(null)} />}
      foot={
        <Button appearance="primary" disabledFocusable={!canSave || isBusy} onClick={() => void save()}>
          {words('next.save')}
        </Button>
      }
    >
      <p className={styles.note}>{words('next.what')}</p>
      {isBusy && !form && <Spinner size="tiny" label={words('next.busy')} />}
      {form && <FormPreview form={form} isOpen={chosen === null} />}
      <FileSlot
        label={words('next.from')}
        name={chosen?.name ?? (openName === null ? null : words('files.open-book', { book: openName }))}
        isMain
        onFile={setChosen}
      />
    </Drill>
  );
}
