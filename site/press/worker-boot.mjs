// Threads do not inherit tsx: register it, then load the TypeScript worker that was asked for.
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData.entry)
