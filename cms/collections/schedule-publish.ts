/** Publishing at a set time, with the clock as it is read in Chinese; what falls due is published within a minute. */
export const schedulePublish = { timeFormat: 'HH:mm' } as const

/** The button whose drawer sets the time. */
export const publishButton = { edit: { PublishButton: '/views/publish-button.tsx#PublishButton' } }
