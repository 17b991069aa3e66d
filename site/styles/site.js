// Comfort only: everything on the page works without this file.
;(() => {
  const root = document.documentElement
  const find = (selector) => document.querySelector(selector)
  const stored = (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const store = (key, value) => {
    try {
      if (value === null) localStorage.removeItem(key)
      else localStorage.setItem(key, value)
    } catch {
      // Storage is refused: the choice lasts for this page.
    }
  }

  function bigType() {
    if (location.hash === '#big') {
      root.classList.add('big')
      store('big', '1')
    }
    document.addEventListener('click', (event) => {
      const link = event.target.closest?.('.bigt')
      if (!link) return
      event.preventDefault()
      if (location.hash === '#big') location.hash = 'main'
      const on = root.classList.toggle('big')
      store('big', on ? '1' : null)
      find(on ? '.to-n' : '.to-b').focus()
    })
  }

  // The gallery seen last, kept on this device only. A scanned poster names its gallery in the address (?g=tc-017).
  function myGallery() {
    const code = new URLSearchParams(location.search).get('g')
    const page = find('[data-gallery]')
    const link = code && /^[a-z]{2,4}-\d{3,4}$/.test(code) ? find(`.where a[href$="/galleries/${code}/"]`) : null
    if (page) store('mine', JSON.stringify([page.dataset.page ?? location.pathname, page.dataset.gallery]))
    else if (link) store('mine', JSON.stringify([link.pathname, link.dataset.name]))
    const place = find('.mine')
    const mine = stored('mine')
    if (!place || !mine) return
    try {
      const [path, name] = JSON.parse(mine)
      if (!/^\/(en\/)?galleries\/[a-z]{2,4}-\d{3,4}\/$/.test(path)) return
      const anchor = place.querySelector('a')
      anchor.href = path
      anchor.textContent = String(name)
      if (root.lang === 'en' && /[\u4e00-\u9fff]/.test(name)) anchor.lang = 'zh-CN'
      place.hidden = false
    } catch {
      store('mine', null)
    }
  }

  // Light, dark, or what the device asks for; early.js has put the class on before the first paint.
  function shades() {
    const buttons = document.querySelectorAll('[data-shade]')
    const colours = document.querySelectorAll('meta[name=theme-color]')
    const own = Array.from(colours, (meta) => meta.content)
    const show = (shade) => {
      root.classList.remove('light', 'dark')
      if (shade) root.classList.add(shade)
      for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.shade === shade))
      colours.forEach((meta, i) => {
        meta.content = own[shade ? Number(shade === 'dark') : i] ?? meta.content
      })
    }
    for (const button of buttons) {
      button.addEventListener('click', () => {
        store('shade', button.dataset.shade || null)
        show(button.dataset.shade)
      })
    }
    const kept = stored('shade')
    show(kept === 'light' || kept === 'dark' ? kept : '')
    root.classList.add('scripted')
  }

  function openTown() {
    if (!/^#town-[\w-]+$/.test(location.hash)) return
    const town = find(location.hash)
    if (!town) return
    town.open = true
    town.scrollIntoView()
  }

  // A date that ends while its page lies open, or since the page was made.
  function endings() {
    const english = root.lang === 'en'
    const over = english ? 'over' : '已结束'
    const thisOne = english ? 'this time is over' : '这一次已结束'
    let next = 0
    const look = () => {
      clearTimeout(next)
      const times = Array.from(document.querySelectorAll('time[data-ends]'), (time) => ({
        time,
        left: Date.parse(time.dataset.ends) - Date.now(),
      }))
      for (const { time, left } of times) {
        if (left > 0) continue
        time.removeAttribute('data-ends')
        const more = time.hasAttribute('data-more')
        const note = time.querySelector('small') ?? time.appendChild(document.createElement('small'))
        note.textContent = ` ${more ? thisOne : over}`
        if (!more) time.closest('.bul > li')?.classList.add('past')
      }
      const soonest = Math.min(...times.map(({ left }) => left).filter((left) => left > 0))
      if (Number.isFinite(soonest)) next = setTimeout(look, Math.min(soonest + 500, 3_600_000))
    }
    look()
    // A telephone that slept.
    document.addEventListener('visibilitychange', look)
  }

  bigType()
  myGallery()
  shades()
  openTown()
  endings()
  window.addEventListener('hashchange', openTown)
})()
