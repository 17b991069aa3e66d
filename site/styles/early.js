// Runs before the first paint: the reader's own choice of big type must not flash.
;(() => {
  try {
    if (localStorage.getItem('big')) document.documentElement.classList.add('big')
  } catch {
    // Storage is refused: big type then works through the address alone.
  }
})()
