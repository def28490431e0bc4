import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadLanguage } from '../locales/load-words.js';
import '../locales/workbench-words.js';
import { App } from './app.js';
import { readPreferences } from './preferences.js';

const renderer = createDOMRenderer(document);
const root = document.getElementById('root');
if (!root) throw new Error('the page has no place for the workbench');
const page = createRoot(root);

function show(): void {
  page.render(
    <StrictMode>
      <RendererProvider renderer={renderer} targetDocument={document}>
        <App />
      </RendererProvider>
    </StrictMode>,
  );
}

// Nobody is to see the other language first; the page stands in it only where theirs cannot be fetched.
void loadLanguage(readPreferences().locale).then(show, show);
