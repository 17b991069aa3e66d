// Runs before the first paint: what this device alone knows must neither flash nor move what is being read.
;(() => {
  const root = document.documentElement
  const english = root.lang === 'en'
  let mine = null
  try {
    if (localStorage.getItem('big')) root.classList.add('big')
    const shade = localStorage.getItem('shade')
    if (shade === 'light' || shade === 'dark') root.classList.add(shade)
    mine = JSON.parse(localStorage.getItem('mine'))
  } catch {
    // Storage is refused: big type then works through the address alone. Or spoiled: the next gallery is kept anew.
  }

  // The gallery seen last. A scanned poster names its own in the address (?g=tc-017), whose name is not read in yet.
  function myGallery() {
    const place = document.querySelector('.mine[hidden]')
    if (!place || !isWhole(place)) return
    const code = /[?&]g=([a-z]{2,4}-\d{3,4})(?:&|$)/.exec(location.search)?.[1]
    let [path, name] = Array.isArray(mine) ? mine.map(String) : []
    if (code && !path?.endsWith(`/${code}/`))
      [path, name] = [`${english ? '/en' : ''}/galleries/${code}/`, code.toUpperCase()]
    if (!/^\/(en\/)?galleries\/[a-z]{2,4}-\d{3,4}\/$/.test(path)) return
    const anchor = place.querySelector('a')
    anchor.href = path
    anchor.textContent = name
    if (english && /[\u4e00-\u9fff]/.test(name)) anchor.lang = 'zh-CN'
    place.hidden = false
  }

  // A date that ends while its page lies open, or since the page was made.
  let next = 0
  function endings() {
    clearTimeout(next)
    let soonest = Number.POSITIVE_INFINITY
    for (const time of document.querySelectorAll('time[data-ends]')) {
      const left = Date.parse(time.dataset.ends) - Date.now()
      if (left > 0) soonest = Math.min(soonest, left)
      if (left > 0 || !isWhole(time)) continue
      time.removeAttribute('data-ends')
      const more = time.hasAttribute('data-more')
      const note = time.querySelector('small') ?? time.appendChild(document.createElement('small'))
      note.textContent = english ? (more ? ' this time is over' : ' over') : more ? ' 这一次已结束' : ' 已结束'
      if (!more) time.closest('.bul > li')?.classList.add('past')
    }
    if (Number.isFinite(soonest)) next = setTimeout(endings, Math.min(soonest + 500, 3_600_000))
  }

  // Read in to its end; nothing of what follows has been seen before that.
  function isWhole(node) {
    if (document.readyState !== 'loading') return true
    while (node && !node.nextSibling) node = node.parentNode
    return node !== null
  }

  const read = () => {
    myGallery()
    endings()
  }
  const reading = new MutationObserver(read)
  reading.observe(document, { childList: true, subtree: true })
  document.addEventListener('DOMContentLoaded', () => {
    reading.disconnect()
    read()
  })
  // A telephone that slept.
  document.addEventListener('visibilitychange', endings)
})()
