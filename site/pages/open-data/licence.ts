import type { DataLicence } from '#contract'

interface Licence {
  /** SPDX, as datapackage.json names it. */
  name: DataLicence
  title: string
  url: string
}

const LICENCES: Record<DataLicence, Licence> = {
  'CC-BY-4.0': {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'CC-BY-SA-4.0': {
    name: 'CC-BY-SA-4.0',
    title: 'Creative Commons Attribution-ShareAlike 4.0',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  'CC0-1.0': {
    name: 'CC0-1.0',
    title: 'CC0 1.0 Universal',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
}

/** Under what the tables may be used: what the association says, else with its name on it. */
export const licenceOf = (licence: DataLicence | undefined): Licence => LICENCES[licence ?? 'CC-BY-4.0']
