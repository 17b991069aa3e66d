/** A day as Payload keeps it: noon UTC is the same day in every time zone. */
export const atNoon = (day: string): string => `${day}T12:00:00.000Z`
