// What must be known before the first paint. A file of its own, since the page's policy allows no inline script.
try {
  var theme = localStorage.getItem('hallway-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  var folded = localStorage.getItem('hallway-folded')
  if (folded) document.documentElement.dataset.folded = folded
} catch {
  // Storage may be forbidden; the system's theme is right then, and every facet open.
}
// The page's own HTML shows everything. Who asked for something else should not see it flash by.
if (location.search) document.documentElement.dataset.asked = ''

// The app begins once the page can be read: its scripts would compete with the text for the line and for the processor. At once
// where there is nothing to read, where something else was asked for, and where nobody looks: nothing is painted there.
addEventListener('DOMContentLoaded', function () {
  var app = document.querySelector('link[data-app]')
  if (!app) return
  var begin = function () {
    if (!app) return
    var entry = document.createElement('script')
    entry.type = 'module'
    entry.crossOrigin = ''
    entry.src = app.href
    app = null
    document.querySelectorAll('link[rel=modulepreload][media]').forEach(function (named) {
      var link = named.cloneNode()
      link.removeAttribute('media')
      named.replaceWith(link)
    })
    document.head.append(entry)
  }
  var tells = self.PerformanceObserver && (PerformanceObserver.supportedEntryTypes || []).includes('paint')
  if (!tells || location.search || document.hidden) return begin()
  new PerformanceObserver(begin).observe({ type: 'paint', buffered: true })
  document.addEventListener('visibilitychange', begin)
  setTimeout(begin, 2000)
})
