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
