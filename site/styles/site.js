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

  // The gallery seen last, kept on this device only; early.js shows it. A scanned poster names its gallery in the
  // address (?g=tc-017).
  function myGallery() {
    const code = new URLSearchParams(location.search).get('g')
    const page = find('[data-gallery]')
    const link = code && /^[a-z]{2,4}-\d{3,4}$/.test(code) ? find(`.where a[href$="/galleries/${code}/"]`) : null
    if (page) store('mine', JSON.stringify([page.dataset.page ?? location.pathname, page.dataset.gallery]))
    else if (link) store('mine', JSON.stringify([link.pathname, link.dataset.name]))
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

  bigType()
  myGallery()
  shades()
  openTown()
  window.addEventListener('hashchange', openTown)
})()
