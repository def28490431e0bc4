import { Button, FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { PanelRight20Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState, type JSX } from 'react';
import { loadLanguage } from '../locales/load-words.js';
import type { Locale } from '../locales/say.js';
import { languageFailure } from '../taskpane/desk/sentences.js';
import type { IncomingFile } from '../taskpane/files/chosen-file.js';
import { Doorway } from '../taskpane/view/doorway.js';
import { THEMES } from '../taskpane/view/theme.js';
import { useWords } from '../taskpane/view/use-words.js';
import type { Session } from './book/session.js';
import { DiscardDialog } from './bar/discard-dialog.js';
import { DropTarget } from './bar/drop-target.js';
import { Messages } from './bar/messages.js';
import { StartScreen } from './bar/start-screen.js';
import { TopBar } from './bar/top-bar.js';
import { useDrop } from './bar/use-drop.js';
import { DeskSide } from './desk-side.js';
import { PageFiles } from './files.js';
import { GatherStage } from './gather/gather-stage.js';
import { keepPreferences, readPreferences, type Preferences } from './preferences.js';
import { useBook } from './use-book.js';
import { useNarrow } from './use-narrow.js';
import { useRegions } from './use-regions.js';
import { useSamples } from './use-samples.js';
import { useSession } from './use-session.js';
import { useShortcuts } from './use-shortcuts.js';
import { useTheme } from './use-theme.js';
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
  fixed: { flexShrink: 0 },
});

/** The whole page. */
export function App(): JSX.Element {
  usePageStyles();
  const styles = useStyles();
  const [preferences, setPreferences] = useState<Preferences>(readPreferences);
  const { locale } = preferences;
  const words = useWords(locale);
  const theme = useTheme(preferences.theme);
  const samples = useSamples();
  const [isGathering, setGathering] = useState(false);
  const [showsPane, setShowsPane] = useState(false);
  const workspace = useRef<WorkspaceHandle>(null);
  const root = useRef<HTMLDivElement>(null);
  const toRegion = useRegions(root);
  const isNarrow = useNarrow();
  const prefer = (change: Partial<Preferences>): void => setPreferences((now) => ({ ...now, ...change }));
  const page = useBook({ words, locale, workspace, onLocale: (chosen) => prefer({ locale: chosen }) });
  const { session } = page;
  const { isDirty, canUndo, canRedo, book } = useSession(session);
  const speak = async (chosen: Locale): Promise<void> => {
    try {
      await loadLanguage(chosen);
    } catch (error) {
      const { key, data } = languageFailure(error);
      return page.tell({ intent: 'warning', text: words(key, data) });
    }
    prefer({ locale: chosen });
    if (session) await session.desk.changeSettings({ ...session.desk.state().settings, locale: chosen });
  };

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

  const [files] = useState(() => new PageFiles());
  useEffect(() => {
    if (!session) return undefined;
    return files.attend(() => {
      workspace.current?.commit();
      return session.host.bytes();
    });
  }, [files, session]);
  // Another book is another pane.
  const doorway = useMemo(() => ({ session, door: new Doorway() }), [session]).door;
  const gatherMany = (all: Promise<readonly IncomingFile[]>): void => {
    void import('../taskpane/files/gathering-of.js').then(({ gatheringOf }) => gatheringOf(files).take(all));
    setGathering(true);
    if (!session) return;
    setShowsPane(true);
    doorway.open({ kind: 'gather' });
  };
  const isOver = useDrop({ onFile: page.wantFile, onMany: gatherMany });
  useShortcuts({ undo: () => session?.undo(), redo: () => session?.redo(), save: () => void page.save() });

  const middle = () => {
    if (session)
      return (
        <div className={styles.middle}>
          <Workspace
            ref={workspace}
            key={sessionKey(session)}
            session={session}
            words={words}
            onNotice={(text) => page.tell({ intent: 'info', text })}
            onRegion={toRegion}
          />
          <DeskSide
            words={words}
            desk={session.desk}
            files={files}
            doorway={doorway}
            theme={theme}
            width={preferences.paneWidth}
            onWidth={(paneWidth) => prefer({ paneWidth })}
            isNarrow={isNarrow}
            isShown={showsPane}
          />
        </div>
      );
    if (isGathering)
      return <GatherStage files={files} words={words} locale={locale} onClose={() => setGathering(false)} />;
    return (
      <StartScreen
        words={words}
        samples={samples}
        onFile={page.wantFile}
        onSample={page.wantSample}
        onGather={() => setGathering(true)}
      />
    );
  };
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
          onFile={page.wantFile}
          onSample={page.wantSample}
          onSave={() => void page.save()}
          onUndo={() => session?.undo()}
          onRedo={() => session?.redo()}
          onTheme={(chosen) => prefer({ theme: chosen })}
          onLocale={(chosen) => void speak(chosen)}
        />
        <Messages
          words={words}
          message={page.message}
          opening={page.opening}
          said={page.said}
          onDismiss={() => page.tell(null)}
        />
        {middle()}
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
          book={page.isAsking ? (book ?? '') : null}
          onYes={() => page.decide(true)}
          onNo={() => page.decide(false)}
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
