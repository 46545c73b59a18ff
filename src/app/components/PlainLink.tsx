// A path within the site in; a link to it that costs no more than its markup, for what there are many of on a page. Followed by
// frame/use-followed.ts; the router's own is for where its other gifts are wanted.
import type { ComponentProps } from 'react'
import { base } from '../base.ts'

export const PlainLink = ({ to, children, ...others }: Omit<ComponentProps<'a'>, 'href'> & { to: string }) => (
  <a href={base + to.slice(1)} data-own="" {...others}>
    {children}
  </a>
)
