import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { DEFAULT_SETTINGS } from '../../../settings.js';
import type { FilePort } from '../../../sheet/file-port.js';
import type { ComparedView } from '../../files/compared-view.js';
import { offerFile } from '../../files/offered-notice.js';
import { usePane } from '../pane-context.js';
import { Drill } from '../part/drill.js';
import { FileSlot } from '../part/file-slot.js';
import { NoticeBar } from '../part/notice-bar.js';
import { openBookName } from '../open-book-name.js';
import { openFileOf, useFileWork } from '../use-file-work.js';
import { CompareResult } from './compare-result.js';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
});

/** What came of comparing, and of what. */
interface Compared {
  readonly view: ComparedView;
  /** This year's file is the open workbook. */
  readonly isOpen: boolean;
}

/** 前年度と比べる, over the tabs of the pane. */
export function CompareScreen(): ReactElement | null {
  const { files } = usePane();
  return files && <Comparing files={files} />;
}

function Comparing({ files }: { readonly files: FilePort }): ReactElement {
  const styles = useStyles();
  const { state, words, locale } = usePane();
  const { isBusy, notice, tell, run, stop } = useFileWork();
  const openName = openBookName(state.phase);
  const [last, setLast] = useState<File | null>(null);
  const [current, setCurrent] = useState<File | null>(null);
  const [compared, setCompared] = useState<Compared | null>(null);
  const isReady = last !== null && (current !== null || openName !== null);

  const compare = () =>
    run(async (line, isWanted) => {
      if (!last) return;
      const open = async () => (openName === null ? null : await openFileOf(files, openName));
      const chosen = current ? { name: current.name, content: current } : await open();
      if (!isWanted()) return;
      if (!chosen) return tell({ tone: 'warning', key: 'files.no-open', data: {} });
      const answer = await line.ask({
        ask: 'compare',
        last: { name: last.name, content: last },
        current: chosen,
        settings: { ...DEFAULT_SETTINGS, locale },
      });
      if (!isWanted()) return;
      if ('refused' in answer)
        tell({ tone: 'error', key: 'files.refused', data: { sentence: answer.refused } });
      else setCompared({ view: answer, isOpen: current === null });
    });
  const save = () =>
    run(async (line) => {
      const { bytes } = await line.ask({ ask: 'make-comparison' });
      tell(await offerFile(files, words('compare.name'), bytes));
    });
  /** What was compared went with its worker. */
  const leave = () => {
    stop();
    setCompared(null);
  };
  const choose = (put: (file: File) => void) => (file: File) => {
    leave();
    put(file);
    tell(null);
  };
  const foot = () => {
    if (isBusy) return <Button onClick={leave}>{words('gather.stop')}</Button>;
    if (compared)
      return (
        <Button appearance="primary" onClick={() => void save()}>
          {words('compare.save')}
        </Button>
      );
    return (
      <Button appearance="primary" disabledFocusable={!isReady} onClick={() => void compare()}>
        {words('compare.start')}
      </Button>
    );
  };
  return (
    <Drill
      title={words('compare.title')}
      notice={notice && <NoticeBar notice={notice} onDismiss={() => tell(null)} />}
      foot={foot()}
    >
      {!compared && <p className={styles.note}>{words('compare.what')}</p>}
      {compared && <CompareResult view={compared.view} isOpen={compared.isOpen} />}
      <FileSlot label={words('compare.last')} name={last?.name ?? null} isMain onFile={choose(setLast)} />
      <FileSlot
        label={words('compare.current')}
        name={current?.name ?? (openName === null ? null : words('files.open-book', { book: openName }))}
        onFile={choose(setCurrent)}
      />
      {isBusy && <Spinner size="tiny" label={words('compare.busy')} />}
    </Drill>
  );
}
