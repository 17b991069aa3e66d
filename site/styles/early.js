// Runs before the first paint: the reader's own choice of big type, light or dark must not flash.
;(() => {
  try {
    const { classList } = document.documentElement
    if (localStorage.getItem('big')) classList.add('big')
    const shade = localStorage.getItem('shade')
    if (shade === 'light' || shade === 'dark') classList.add(shade)
  } catch {
    // Storage is refused: big type then works through the address alone.
  }
})()
