// Redirects in; for hosts that have none, a page for each old address that leads to the new one, by file name, out.
import { escapeHtml } from '../../prerender/fill-head.ts'
import { destination, type Hosted, pagePolicy } from './facts.ts'

export const movedPages = ({ base, redirects }: Hosted): Map<string, string> =>
  new Map(
    // A page has a name with no ending; of a page as data nothing can be told but that it is gone.
    redirects
      .filter(([from]) => !/\.[^/]*$/.test(from))
      .map(([from, to]) => {
        const { path, fragment } = destination(base, to)
        const address = escapeHtml(path + fragment)
        return [
          `${from.slice(1)}.html`,
          `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
    <meta http-equiv="refresh" content="0; url=${address}">
    <link rel="canonical" href="${escapeHtml(path)}">
    <title>Moved · Hallway</title>
  </head>
  <body>
    <p>This page is now at <a href="${address}">${address}</a>.</p>
  </body>
</html>
`,
        ]
      }),
  )
