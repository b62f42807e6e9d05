@description('The organisation\'s identity provider (docs/access.md).')
@export()
type IdentityProvider = {
  @description('Its address, under which the discovery document is found.')
  authority: string

  @description('What it knows this service as.')
  clientId: string

  @description('What is asked for beside openid, separated by spaces.')
  scopes: string?

  @description('The claim with the name of record.')
  nameClaim: string?

  @description('The claim with the address.')
  emailClaim: string?

  @description('The claim with the department.')
  departmentClaim: string?

  @description('The claim whose values give roles.')
  groupsClaim: string?

  @description('Which values give which roles: value => role issuer; value => role.')
  grants: string?

  @description('The domains that addresses must be of, separated by spaces.')
  allowedDomains: string?

  @description('What people know it as; the button of the sign-in page names it.')
  displayName: string?
}

@description('The relay that takes mail.')
@export()
type MailRelay = {
  @description('Host name.')
  host: string

  @description('Port: 587 for STARTTLS, 465 for TLS.')
  @minValue(1)
  @maxValue(65535)
  port: int

  @description('The address that mail comes from.')
  from: string

  @description('How the connection is protected.')
  security: 'StartTls' | 'Tls' | 'None'

  @description('The user name, or empty when the relay knows us by our address.')
  user: string
}

@description('What an issuer of the catalogue has of its own.')
@export()
type IssuerOwn = {
  @description('The issuer\'s id in the catalogue.')
  @minLength(1)
  @maxLength(64)
  issuer: string

  @description('Whether it signs with a key of its own: ownKey in the catalogue.')
  key: bool

  @description('The host name of its own public address, publicBaseUrl in the catalogue; empty when it has none.')
  hostName: string
}
