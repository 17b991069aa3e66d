import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface BadNetwork {
  origin: string
  /** No connection gets through; those that are open break. */
  cut: () => void
  mend: () => void
  /** The next upload breaks after so many bytes. */
  dropUploadAfter: (bytes: number) => void
  /** The next upload arrives whole, its answer does not. */
  dropAnswer: () => void
  /** Uploads that were begun. */
  uploads: () => number
  close: () => Promise<void>
}

/** A network between browser and server that breaks when it is told to. */
export async function openBadNetwork(target: string): Promise<BadNetwork> {
  const { port, hostname } = new URL(target)
  const open = new Set<Socket>()
  let [isCut, dropAfter, dropsAnswer, uploads] = [false, -1, false, 0]
  const server = createServer((phone) => {
    if (isCut) return void phone.destroy()
    const far = connect(Number(port), hostname)
    const end = () => {
      phone.destroy()
      far.destroy()
    }
    let [left, answerIsLost] = [Number.POSITIVE_INFINITY, false]
    for (const socket of [phone, far]) {
      open.add(socket)
      socket.on('error', end)
      socket.on('close', () => {
        open.delete(socket)
        end()
      })
    }
    phone.on('data', (chunk) => {
      if (chunk.subarray(0, 4).toString() === 'PUT ') {
        uploads += 1
        left = dropAfter >= 0 ? dropAfter : left
        answerIsLost = dropsAnswer
        dropAfter = -1
        dropsAnswer = false
      }
      left -= chunk.length
      if (left < 0) return end()
      far.write(chunk)
    })
    far.on('data', (chunk) => (answerIsLost ? end() : phone.write(chunk)))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const end = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      isCut = true
      end()
    },
    mend: () => {
      isCut = false
    },
    dropUploadAfter: (bytes) => {
      dropAfter = bytes
    },
    dropAnswer: () => {
      dropsAnswer = true
    },
    uploads: () => uploads,
    close: async () => {
      end()
      server.close()
      await once(server, 'close')
    },
  }
}
