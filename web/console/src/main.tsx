// First: it hears of moves through the history before the router does.
import './lib/leaving';
import '@rizhi/shared/tokens.css';
import '@rizhi/shared/base.css';
import './console.css';
import { Providers } from '@rizhi/shared/components/providers';
import { startI18n } from '@rizhi/shared/lib/i18n';
import { createQueryClient } from '@rizhi/shared/lib/query-client';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/app';
import { loadMessages } from './messages/load';

async function start(): Promise<void> {
  const i18n = await startI18n(loadMessages);
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <Providers client={createQueryClient()} i18n={i18n}>
      <BrowserRouter basename="/console">
        <App />
      </BrowserRouter>
    </Providers>,
  );
}

void start();
