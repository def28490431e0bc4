import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { Dismiss20Regular, PanelRight20Regular } from '@fluentui/react-icons';
import { startTransition, useEffect, useMemo, useRef, useState, type JSX } from 'react';
import { toA1 } from '../sheet/address.js';
import { failure, detailOf } from '../taskpane/desk/sentences.js';
import { openLine } from '../taskpane/line/open-line.js';
import { Pane } from '../taskpane/view/pane.js';
import { THEMES } from '../taskpane/view/theme.js';
import { download } from './book/download.js';
import { savedName } from './book/file-name.js';
import { fetchSample } from './book/samples.js';
import { Session } from './book/session.js';
import { startWorker } from './book/start-worker.js';
import { DiscardDialog } from './bar/discard-dialog.js';
import { DropTarget } from './bar/drop-target.js';
import { fittingPane, Splitter } from './bar/splitter.js';
import { StartScreen } from './bar/start-screen.js';
import { TopBar } from './bar/top-bar.js';
import { useDrop } from './bar/use-drop.js';
import { keepPreferences, readPreferences, type Preferences } from './preferences.js';
import { useNarrow } from './use-narrow.js';
import { useRegions } from './use-regions.js';
import { useSamples } from './use-samples.js';
import { useSession } from './use-session.js';
import { useShortcuts } from './use-shortcuts.js';
import { useTheme } from './use-theme.js';
import { wordsOf } from './words.js';
import { Workspace, type WorkspaceHandle } from './workspace.js';

const usePageStyles = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0, overflow: 'hidden' },
});

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  middle: { position: 'relative', display: 'flex', flexGrow: 1, minHeight: 0 },
  pane: { flexShrink: 0, minHeight: 0, backgroundColor: tokens.colorNeutralBackground1 },
  over: {
    position: 'absolute',
    zIndex: 20,
    right: 0,
    top: 0,
    bottom: 0,
    width: 'min(100%, 380px)',
    boxShadow: tokens.shadow28,
  },
  fixed: { flexShrink: 0 },
  splitter: { display: 'flex', flexShrink: 0 },
  opening: { padding: tokens.spacingVerticalS },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface Notice {
  readonly intent: 'error' | 'warning' | 'info';
  readonly text: string;
}

/** Where a file comes from: the user's machine, or the samples. */
interface Source {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array | null>;
}

/** The whole page. `nonce` lets Fluent's styles through where the page's policy asks for one. */
export function App({ nonce }: { readonly nonce: string | undefined }): JSX.Element {
  usePageStyles();
  const styles = useStyles();
  const [preferences, setPreferences] = useState<Preferences>(readPreferences);
  const { locale } = preferences;
  const words = useMemo(() => wordsOf(locale), [locale]);
  const theme = useTheme(preferences.theme);
  const samples = useSamples();
  const [session, setSession] = useState<Session | null>(null);
  const { isDirty, canUndo, canRedo, book } = useSession(session);
  const [opening, setOpening] = useState<string | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<Source | null>(null);
  const [showsPane, setShowsPane] = useState(false);
  const workspace = useRef<WorkspaceHandle>(null);
  const root = useRef<HTMLDivElement>(null);
  const toRegion = useRegions(root);
  const isNarrow = useNarrow();

  const prefer = (change: Partial<Preferences>): void => setPreferences((now) => ({ ...now, ...change }));
  useEffect(() => keepPreferences(preferences), [preferences]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isDirty]);

  const fail = (name: string, error: unknown): void => {
    const { key, data } = failure(error, name, locale);
    setNotice({ intent: 'error', text: words(key, { ...data, book: name }) });
  };
  const open = async ({ name, bytes }: Source): Promise<void> => {
    setOpening(name);
    setNotice(null);
    try {
      const content = await bytes();
      if (!content) {
        setNotice({ intent: 'error', text: words('workbench.no-samples') });
        return;
      }
      const next = await Session.open(content, name, {
        locale,
        onLocale: (chosen) => prefer({ locale: chosen }),
        startWorker,
        openLine,
        onRefused: ({ at, error }) =>
          setNotice({
            intent: 'warning',
            text: words('workbench.not-kept', { cell: toA1(at.row, at.column), detail: detailOf(error) }),
          }),
      });
      session?.close();
      // Drawing the first screen of a book may take longer than a moment: React then does it in slices.
      startTransition(() => setSession(next));
      setSaid(words('workbench.opened', { book: name }));
    } catch (error) {
      fail(name, error);
    } finally {
      setOpening(null);
    }
  };
  const want = (source: Source): void => {
    workspace.current?.commit();
    if (session?.host.state().isDirty) setAsked(source);
    else void open(source);
  };
  const wantFile = (file: File): void =>
    want({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) });
  const wantSample = (name: string): void => want({ name, bytes: () => fetchSample(name) });
  const save = async (): Promise<void> => {
    if (!session || !book) return;
    workspace.current?.commit();
    const name = savedName(book);
    try {
      download(await session.host.save(), name);
      setSaid(words('workbench.saved', { book: name }));
    } catch (error) {
      fail(book, error);
    }
  };
  const isOver = useDrop(wantFile);
  useShortcuts({ undo: () => session?.undo(), redo: () => session?.redo(), save: () => void save() });

  return (
    <FluentProvider
      theme={THEMES[theme]}
      style={{ height: '100%', colorScheme: theme === 'light' ? 'light' : 'dark' }}
    >
      <div ref={root} className={styles.root}>
        <TopBar
          words={words}
          file={book}
          isDirty={isDirty}
          canUndo={canUndo}
          canRedo={canRedo}
          samples={session ? samples : []}
          theme={preferences.theme}
          locale={locale}
          onFile={wantFile}
          onSample={wantSample}
          onSave={() => void save()}
          onUndo={() => session?.undo()}
          onRedo={() => session?.redo()}
          onTheme={(chosen) => prefer({ theme: chosen })}
          onLocale={(chosen) => {
            prefer({ locale: chosen });
            if (session)
              void session.desk.changeSettings({ ...session.desk.state().settings, locale: chosen });
          }}
        />
        <section aria-label={words('workbench.messages')} className={styles.fixed}>
          {notice && (
            <MessageBar intent={notice.intent} layout="multiline">
              <MessageBarBody>{notice.text}</MessageBarBody>
              <MessageBarActions
                containerAction={
                  <Button
                    appearance="transparent"
                    icon={<Dismiss20Regular />}
                    aria-label={words('workbench.close-notice')}
                    onClick={() => setNotice(null)}
                  />
                }
              />
            </MessageBar>
          )}
          {opening !== null && (
            <Spinner
              className={styles.opening}
              size="tiny"
              label={words('workbench.opening', { book: opening })}
            />
          )}
          <div role="status" aria-live="polite" className={styles.unseen}>
            {said}
          </div>
        </section>
        {session ? (
          <div className={styles.middle}>
            <Workspace
              ref={workspace}
              key={sessionKey(session)}
              session={session}
              words={words}
              onNotice={(text) => setNotice({ intent: 'info', text })}
              onRegion={toRegion}
            />
            {!isNarrow && (
              <section aria-label={words('workbench.splitter')} className={styles.splitter}>
                <Splitter
                  label={words('workbench.splitter')}
                  controls="pane"
                  width={preferences.paneWidth}
                  onWidth={(paneWidth) => prefer({ paneWidth })}
                />
              </section>
            )}
            <div
              id="pane"
              data-region="pane"
              hidden={isNarrow && !showsPane}
              className={isNarrow ? `${styles.pane} ${styles.over}` : styles.pane}
              style={isNarrow ? undefined : { width: fittingPane(preferences.paneWidth) }}
            >
              <Pane desk={session.desk} theme={theme} {...(nonce === undefined ? {} : { nonce })} />
            </div>
          </div>
        ) : (
          <StartScreen words={words} samples={samples} onFile={wantFile} onSample={wantSample} />
        )}
        {session && isNarrow && (
          <Button
            className={styles.fixed}
            icon={<PanelRight20Regular />}
            appearance="primary"
            aria-expanded={showsPane}
            aria-controls="pane"
            onClick={() => setShowsPane(!showsPane)}
          >
            {words(showsPane ? 'workbench.pane.hide' : 'workbench.pane.show')}
          </Button>
        )}
        {isOver && <DropTarget words={words} losesChanges={isDirty} />}
        <DiscardDialog
          words={words}
          book={asked === null ? null : (book ?? '')}
          onYes={() => {
            if (asked) void open(asked);
            setAsked(null);
          }}
          onNo={() => setAsked(null)}
        />
      </div>
    </FluentProvider>
  );
}

const keys = new WeakMap<Session, number>();
let nextKey = 1;

/** Another book is another workspace: nothing of the one before stays. */
function sessionKey(session: Session): number {
  const key = keys.get(session) ?? nextKey++;
  keys.set(session, key);
  return key;
}
