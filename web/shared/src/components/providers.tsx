import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { Component, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { FailedState } from './surface';

/** What every page of both entries stands in. */
export function Providers({
  client,
  i18n,
  children,
}: {
  client: QueryClient;
  i18n: i18n;
  children: ReactNode;
}) {
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </I18nextProvider>
  );
}

interface BoundaryProps {
  /** When this changes, what failed before is tried again. */
  resetKey: string;
  children: ReactNode;
}

/** Keeps a failure inside its area, so that the way elsewhere stays open. */
export class ErrorBoundary extends Component<BoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate(before: BoundaryProps) {
    if (before.resetKey !== this.props.resetKey && this.state.error !== null) this.setState({ error: null });
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <FailedState error={this.state.error} onRetry={() => location.reload()} />;
  }
}
