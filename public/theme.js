// The reader's paper, as src/app/features/settings keeps it. Not waited for: where a service worker is in charge, the page
// comes with it already (src/app/sw/paper.ts).
try {
  const display = JSON.parse(localStorage.getItem('dixit.display') || '{}')
  const allowed = {
    theme: ['light', 'dark', 'eink'],
    contrast: ['more', 'less'],
    size: ['1', '2', '3', '4'],
    face: ['legible'],
    keys: ['off'],
  }
  for (const [name, values] of Object.entries(allowed)) {
    if (values.includes(display[name])) document.documentElement.dataset[name] = display[name]
  }
} catch {
  // Storage may be forbidden or hold something else: the system's choice stands.
}
