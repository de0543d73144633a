import filter from './filter.json'
import links from './links.json'
import reader from './reader.json'
import rules from './rules.json'
import shell from './shell.json'
import speakers from './speakers.json'
import timeline from './timeline.json'

/** Every word that the interface may need at once; one file a place, keys `place.element`. */
export const words = { ...shell, ...reader, ...links, ...rules, ...speakers, ...timeline, ...filter }
