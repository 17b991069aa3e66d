import config from '@payload-config'
import { restHandlers } from '../../../../config/rest.ts'

export const { GET, POST, DELETE, PATCH, PUT, OPTIONS } = restHandlers(config)
