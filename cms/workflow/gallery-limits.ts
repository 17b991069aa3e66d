/** Characters a gallery's Chinese texts may have, in its form and in a table; English is given three times as many. */
export const GALLERY_LENGTHS = { name: 40, town: 30, community: 30, address: 80, contact: 80 } as const
/** From where a gallery is read when nobody says, m. */
export const USUAL_DISTANCE_M = 1.5
