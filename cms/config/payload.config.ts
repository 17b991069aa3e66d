import { loadEnv } from './env.ts'
import { newsroomConfig } from './newsroom.ts'

export default newsroomConfig(loadEnv())
