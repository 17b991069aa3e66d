/** The camera in the page; null where a browser has none to give or the keeper said no. */
export interface Viewfinder {
  shoot: () => Promise<Blob | null>
  close: () => void
}

const TAKE_MS = 4_000

export async function openViewfinder(video: HTMLVideoElement): Promise<Viewfinder | null> {
  if (!navigator.mediaDevices?.getUserMedia) return null
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: 'environment', width: { ideal: 3840 }, height: { ideal: 2160 } },
    })
    video.srcObject = stream
    await video.play()
    return {
      shoot: () => takeStill(stream, video),
      close: () => {
        for (const track of stream.getTracks()) track.stop()
        video.srcObject = null
      },
    }
  } catch {
    // No camera, or not allowed: the phone's own camera does it.
    return null
  }
}

/** A still of the sensor's full size where the browser can, else the picture as it stands in the viewfinder. */
async function takeStill(stream: MediaStream, video: HTMLVideoElement): Promise<Blob | null> {
  const track = stream.getVideoTracks()[0]
  const frame = await fromVideo(video)
  if (track && 'ImageCapture' in window) {
    const Capture = window.ImageCapture as new (track: MediaStreamTrack) => { takePhoto: () => Promise<Blob> }
    const late = new Promise<null>((resolve) => setTimeout(resolve, TAKE_MS, null))
    const still = await Promise.race([new Capture(track).takePhoto().catch(() => null), late])
    if (still && still.size > (frame?.size ?? 0)) return still
  }
  return frame
}

function fromVideo(video: HTMLVideoElement): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = video.videoWidth
  canvas.height = video.videoHeight
  canvas.getContext('2d')?.drawImage(video, 0, 0)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9))
}
