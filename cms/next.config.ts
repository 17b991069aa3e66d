import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const repository = dirname(dirname(fileURLToPath(import.meta.url)))

const nextConfig: NextConfig = {
  turbopack: { root: repository },
  outputFileTracingRoot: repository,
  // The optimizer would fetch addresses from the server's own network.
  images: { unoptimized: true },
  // Next writes into the tsconfig it finds, hence cms/tsconfig.json. `npm run types` checks the whole repository in one pass; a second pass here would only cost start time.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  devIndicators: false,
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
