// Nothing in; the page for a copy that cannot start out: it needs no other file.

export const explainedPage = (): Response =>
  new Response(
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Not whole · Hallway</title>
<h1>The copy of Hallway on this device is not whole.</h1>
<p>A file that every page needs is gone from it, and the network does not give it back at the moment.</p>
<p>Connect to the network, then <a href="">try again</a>: the copy mends itself.</p>
</html>
`,
    // Not the answer to this address, and nothing to remember.
    { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } },
  )
