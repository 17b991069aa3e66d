import { mapLinks } from '../pages/gallery/map-links.ts'
import { metresBetween } from '../parts/town-map/project.ts'
import { NEAR_WORDS } from './near-words.ts'

/** How many are shown at first, and with each press after that. */
const SHOWN = 6
const WAIT_MS = 15_000

interface Place {
  link: HTMLAnchorElement
  lng: number
  lat: number
  metres: number
}

/**
 * Sorts the galleries on the page by how far they are. The position is asked for by a press and by nothing else, used
 * here, and gone with the page. Browsers tell it in WGS-84 (W3C Geolocation), in which galleries are stored too: the two
 * are compared as they are, and only what a map application draws is moved into its own datum.
 */
function start(place: HTMLElement): void {
  const words = NEAR_WORDS[document.documentElement.lang === 'en' ? 'en' : 'zh']
  const button = place.querySelector('button')
  const status = place.querySelector('[role="status"]')
  const list = place.querySelector('ol')
  if (!button || !status || !list) return
  const say = (text: string) => {
    status.textContent = text
  }
  place.hidden = false
  button.addEventListener('click', () => {
    say(words.asking)
    button.disabled = true
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        button.disabled = false
        const places = sorted(coords)
        show(list, places, SHOWN)
        mark(coords, places[0])
        say(coords.accuracy > 500 ? words.rough(coords.accuracy) : words.found)
      },
      ({ code }) => {
        button.disabled = false
        say(code === 1 ? words.refused : code === 3 ? words.late : words.unknown)
      },
      { enableHighAccuracy: true, timeout: WAIT_MS, maximumAge: 60_000 },
    )
  })

  function show(into: HTMLElement, places: Place[], count: number): void {
    into.replaceChildren(...places.slice(0, count).map(item))
    if (places.length <= count) return
    const more = element('button', 'btn o', words.more)
    more.addEventListener('click', () => {
      show(into, places, count + SHOWN)
      into.querySelectorAll<HTMLElement>('li > a')[count]?.focus()
    })
    const last = element('li', 'more-near')
    last.append(more)
    into.append(last)
  }

  function item({ link, lng, lat, metres }: Place): HTMLElement {
    const own = element('li')
    const name = link.dataset.name ?? ''
    const code = link.querySelector('i')?.textContent ?? ''
    const to = element('a', 'to') as HTMLAnchorElement
    to.href = link.href
    to.textContent = name
    // A name in another language than the page's.
    if (link.dataset.lang) to.lang = link.dataset.lang
    const away = element('p', 'away', words.away(metres))
    const address = link.querySelector('span')?.cloneNode(true)
    if (address) away.append(words.comma, address)
    own.append(to, away)
    const ways = element('p', 'ways', words.way)
    for (const { app, href } of mapLinks({ lat, lng, name: { zh: name }, code: code as never })) {
      const way = element('a', '', words.apps[app]) as HTMLAnchorElement
      way.href = href
      way.rel = 'noopener'
      ways.append(way)
    }
    own.append(ways)
    return own
  }
}

function sorted(here: { latitude: number; longitude: number }): Place[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.find [data-at]')]
  const from = { lat: here.latitude, lng: here.longitude }
  return links
    .map((link) => {
      const [lng = 0, lat = 0] = (link.dataset.at ?? '').split(' ').map(Number)
      return { link, lng, lat, metres: metresBetween(from, { lng, lat }) }
    })
    .sort((a, b) => a.metres - b.metres)
}

/** Where the reader is and the nearest gallery, on the drawing, each as long as it is on it. */
function mark({ latitude, longitude }: { latitude: number; longitude: number }, nearest: Place | undefined): void {
  const svg = document.querySelector<SVGSVGElement>('.plan svg[data-box]')
  if (!svg) return
  const [west = 0, east = 1, south = 0, north = 1] = (svg.dataset.box ?? '').split(' ').map(Number)
  const { width, height } = svg.viewBox.baseVal
  for (const old of svg.querySelectorAll('.you, .first')) old.remove()
  const draw = (name: string, at: { lat: number; lng: number }, r: number) => {
    const [x, y] = [((at.lng - west) / (east - west)) * width, ((north - at.lat) / (north - south)) * height]
    if (x < 0 || y < 0 || x > width || y > height) return
    const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle')
    for (const [key, value] of Object.entries({ class: name, cx: x, cy: y, r })) circle.setAttribute(key, String(value))
    svg.append(circle)
  }
  if (nearest) draw('first', nearest, 8)
  draw('you', { lat: latitude, lng: longitude }, 11)
}

function element(name: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  made.textContent = text
  return made
}

const place = document.getElementById('nearest')
if (place && 'geolocation' in navigator) start(place)
