// Where the site lives in; robots.txt out: everything may be read. It names the sitemap where the host is known, since the rules
// (sitemaps.org) want its whole address. Crawlers read it at the root of a host alone.
export const robots = (home: string): string => {
  const { pathname } = new URL(home, 'http://localhost')
  const rules = `User-agent: *\nAllow: ${pathname}\n`
  return URL.canParse(home) ? `${rules}\nSitemap: ${home}sitemap.xml\n` : rules
}
