/**
 * Scripts that every page needs anyway, packed together: thirty small files cost six kilobytes more than four, since each
 * is compressed by itself. `vendor` also stays the same from one release of Dixit to the next.
 */
export const chunks = [
  // What the first script of a page needs must not bring the rest along.
  {
    name: 'start',
    test: /preload-helper|src[\\/]app[\\/](?:i18n[\\/]languages|ui[\\/]stored)\.ts$/,
    priority: 1,
  },
  {
    name: 'vendor',
    test: /node_modules[\\/](?:react|react-dom|scheduler|@tanstack|i18next|seroval|cookie-es|isbot)[\\/]/,
  },
  {
    name: 'shell',
    test: /src[\\/]app[\\/](?:ui[\\/](?!Dialog)[^\\/?]+|i18n[\\/][^\\/]+\.tsx?|data[\\/](?:source|cached|fetchJson|filter)\.ts|(?:App|router)\.tsx|head[\\/][^\\/?]+|offline[\\/](?:goOffline|wholeCache)\.ts|searchParams\.ts|routes[\\/][^?]+)$|src[\\/]format[\\/]vocabulary\.ts$/,
  },
  {
    name: 'text',
    test: /src[\\/](?:app[\\/]ui[\\/](?:statement|partition)[\\/]|corpus[\\/](?:span|text[\\/]fold|wording[\\/](?:language|marked|paragraphNumbers|words|copy))\.ts$|app[\\/]features[\\/]reader[\\/](?:viewport|selection)\.ts$)/,
  },
]
