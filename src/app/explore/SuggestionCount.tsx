// The suggestions in; how many there are, to a listener, once the typing pauses.
import { memo, useEffect, useState } from 'react'
import { counted } from '../words.ts'
import type { Shown } from './suggested.ts'

/** Longer than the count of takeaways waits: that is told first. */
const quiet = 900

export const SuggestionCount = memo(({ shown }: { shown: Shown | undefined }) => {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(shown ? `${counted(shown.suggestions.length, 'suggestion')} below.` : ''), quiet)
    return () => clearTimeout(timer)
  }, [shown])
  return (
    <span className="sr-only" aria-live="polite">
      {said}
    </span>
  )
})
