// A name in; the same out, which may break behind its signs where it has no spaces: `go_kafka_client`.
import { Fragment, type ReactNode } from 'react'

export const breakable = (name: string): ReactNode => {
  const parts = name.split(/(?<=[_./-])(?=.)/)
  return parts.length === 1
    ? name
    : parts.map((part, i) => (
        <Fragment key={part + i}>
          {i > 0 && <wbr />}
          {part}
        </Fragment>
      ))
}
