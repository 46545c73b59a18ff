// An address in; whether it is a page on which somebody, or a firm, tells of themselves: an account, no post and no repository.
const profile =
  /^https?:\/\/(?:(?:www\.|mobile\.)?(?:twitter|x|github)\.com\/(?:#!\/)?@?\w[\w-]*|(?:\w+\.)?linkedin\.com\/in\/[^/?#]+|bsky\.app\/profile\/[^/?#]+|[\w-]+(?:\.[\w-]+)+\/@\w+)\/?(?:[?#].*)?$/i
export const isProfile = (url: string | undefined): boolean => url !== undefined && profile.test(url)
/** The front page of an address. */
export const isHome = (url: string | undefined): boolean => url !== undefined && /^https?:\/\/[^/?#]+\/?$/.test(url)
