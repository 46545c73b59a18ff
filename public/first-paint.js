// What must be known before the first paint. A file of its own, since the page's policy allows no inline script.
try {
  var theme = localStorage.getItem('hallway-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage may be forbidden; the system's theme is right then.
}
// The page's own HTML shows everything. Who asked for something else should not see it flash by.
if (location.search) document.documentElement.dataset.asked = ''
