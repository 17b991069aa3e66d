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
      place.hidden = false
    } catch {
      store('mine', null)
    }
  }

  function listen() {
    const button = find('#say')
    const voice = window.speechSynthesis
    if (!button || !voice || !window.SpeechSynthesisUtterance) return
    const [start, stop] = [button.textContent, button.dataset.stop]
    button.hidden = false
    button.addEventListener('click', () => {
      if (voice.speaking) {
        voice.cancel()
        button.textContent = start
        return
      }
      const parts = document.querySelectorAll('.txt .lead, .txt .rich p, .txt .rich h2, .txt .rich h3, .txt .rich li')
      const speech = new SpeechSynthesisUtterance(Array.from(parts, (part) => part.textContent).join('。'))
      speech.lang = root.lang
      speech.rate = 0.9
      speech.onend = () => {
        button.textContent = start
      }
      voice.speak(speech)
      button.textContent = stop
    })
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
  listen()
  openTown()
  window.addEventListener('hashchange', openTown)
})()
