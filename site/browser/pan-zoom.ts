/** How a picture lies in its window: scale 1 fits it in; x and y are where its corner is, px. */
export interface View {
  scale: number
  x: number
  y: number
}
/** Width and height of the window, and of the picture where it fits, px. */
export interface Frame {
  width: number
  height: number
  pictureWidth: number
  pictureHeight: number
  /** How large it may become. */
  most: number
}

/** A picture of so many px fitted into a window. */
export function frameFor(window: { width: number; height: number }, natural: { width: number; height: number }): Frame {
  const fit = Math.min(window.width / natural.width, window.height / natural.height)
  const [pictureWidth, pictureHeight] = [natural.width * fit, natural.height * fit]
  // Twice the px that there are: beyond that it is only blurred.
  return { ...window, pictureWidth, pictureHeight, most: Math.max(4, 2 / fit) }
}

/** The whole picture in the middle. */
export function whole(frame: Frame): View {
  return inside({ scale: 1, x: 0, y: 0 }, frame)
}

/** Enlarged by a factor; what lies under the point stays there. */
export function zoomed(view: View, factor: number, at: { x: number; y: number }, frame: Frame): View {
  const scale = Math.min(frame.most, Math.max(1, view.scale * factor))
  const real = scale / view.scale
  return inside({ scale, x: at.x - (at.x - view.x) * real, y: at.y - (at.y - view.y) * real }, frame)
}

export function moved(view: View, dx: number, dy: number, frame: Frame): View {
  return inside({ ...view, x: view.x + dx, y: view.y + dy }, frame)
}

/** Never so far that an edge comes into the window where the picture could fill it; in the middle where it cannot. */
function inside({ scale, x, y }: View, { width, height, pictureWidth, pictureHeight }: Frame): View {
  return { scale, x: within(x, width, pictureWidth * scale), y: within(y, height, pictureHeight * scale) }
}

function within(offset: number, room: number, size: number): number {
  return size <= room ? (room - size) / 2 : Math.min(0, Math.max(room - size, offset))
}
