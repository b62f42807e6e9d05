// Site pages' own style sheets stay with the functions; published pages need badge.css alone.
@description('What the paths of published files begin with.')
@export()
var publishedPaths = [
  'assertions/'
  'credentials/'
  'images/'
  'badges/'
  'issuers/'
  'achievements/'
  'keys/'
  'status/'
  '.well-known/jwks.json'
  '.well-known/did.json'
  'assets/badge.css'
]
