// The one cache of what was loaded. A corpus file never changes under its name, so nothing grows stale by itself.
import { notifyManager, QueryClient } from '@tanstack/react-query'
import { CorpusProblem } from './corpus-problem.ts'

// An answer is drawn with the message that brings it, not a task later.
notifyManager.setScheduler(queueMicrotask)

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Otherwise queries pause when the browser believes to be offline, although the offline copy would answer.
      networkMode: 'offlineFirst',
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      retry: (failures, error) => failures < 1 && error instanceof CorpusProblem && error.kind === 'unreachable',
      retryDelay: 400,
      structuralSharing: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
})
