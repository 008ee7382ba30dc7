import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../api/queries';
import { LiveProvider } from './live/use-live';
import { CrashBoundary } from './parts/crash-boundary';
import { ignoreDoublePresses } from './route/single-press';
import { Theme } from './theme/theme';

/** Starts a portal in its page's #root. */
export function start(portal: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  ignoreDoublePresses();
  createRoot(root).render(
    <StrictMode>
      <Theme>
        <QueryClientProvider client={createQueryClient()}>
          <LiveProvider>
            <CrashBoundary>{portal}</CrashBoundary>
          </LiveProvider>
        </QueryClientProvider>
      </Theme>
    </StrictMode>,
  );
}
