import { startWalk } from './walk.ts'
import { startZoom } from './zoom.ts'

// Comfort only: the posters stand on the page, scroll sideways and open large without it.
const walk = document.querySelector<HTMLElement>('.walk')
if (walk) startWalk(walk)
startZoom()
