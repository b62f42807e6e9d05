// Every setting that the app reads, under the name that it reads it by. No shared key or connection string is among
// them: Storage:ConnectionString, Storage:PublicConnectionString and a whole ServiceBus are for emulators.

import { IdentityProvider, MailRelay } from '../types.bicep'

@description('The app\'s name.')
param appName string

@description('The base of every public address, without a slash at the end. It is for ever.')
param publicBaseUrl string

@description('Client id of the identity.')
param identityClientId string

@description('The account behind AzureWebJobsStorage.')
param hostStorageAccount string

@description('Where telemetry goes.')
param insightsConnectionString string

@description('Table endpoint of the data account.')
param tables string

@description('Blob endpoint of the data account.')
param privateBlobs string

@description('Blob endpoint of the public account.')
param publicBlobs string

@description('Host name of the Service Bus namespace.')
param serviceBus string

@description('The vault.')
param vaultUri string

@description('Name of the key that signs badges.')
param signingKey string

@description('Name of the key that protects the key ring.')
param wrappingKey string

@description('How new keys sign.')
@allowed(['RS256', 'ES256'])
param signingAlgorithm string

@description('SHA-256 of the operator\'s token, 64 hexadecimal digits.')
@minLength(64)
@maxLength(64)
param operatorTokenHash string

@description('Nominations that one address may send in a minute; 0 for any number.')
@minValue(0)
param nominationsPerMinute int

@description('The look of the pages. The app must have been published with the same theme.')
@allowed(['default', 'dsfr'])
param theme string

@description('Who runs the service, as its pages name it, or empty.')
param organisation string

@description('The Front Door profile whose word about a client\'s address is believed, or empty.')
param frontDoorId string

@description('The mail relay.')
param mail MailRelay

@description('Reference to the mail password, or empty.')
@secure()
param mailPasswordReference string

@description('Whether people may sign in by a link mailed to the address of their account.')
param mailSignIn bool

@description('The identity provider, or none.')
param identityProvider IdentityProvider?

@description('Reference to the identity provider\'s client secret, or empty.')
@secure()
param identityProviderSecretReference string

resource app 'Microsoft.Web/sites@2025-03-01' existing = {
  name: appName
}

resource settings 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: app
  name: 'appsettings'
  properties: {
    // The Functions host's own.
    AzureWebJobsStorage__accountName: hostStorageAccount
    AzureWebJobsStorage__credential: 'managedidentity'
    AzureWebJobsStorage__clientId: identityClientId
    AzureWebJobsDisableHomepage: 'true'
    APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
    APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'

    // The service's.
    PublicBaseUrl: publicBaseUrl
    Azure__ClientId: identityClientId
    Storage__Tables: tables
    Storage__PrivateBlobs: privateBlobs
    Storage__PublicBlobs: publicBlobs
    ServiceBus__fullyQualifiedNamespace: serviceBus
    ServiceBus__credential: 'managedidentity'
    ServiceBus__clientId: identityClientId
    KeyVault__Uri: vaultUri
    KeyVault__SigningKey: signingKey
    KeyVault__WrappingKey: wrappingKey
    Signing__Algorithm: signingAlgorithm
    Operator__TokenHash: toLower(operatorTokenHash)
    RateLimits__NominationsPerMinute: string(nominationsPerMinute)
    Theme: theme
    Organisation: organisation
    Mail__Host: mail.host
    Mail__Port: string(mail.port)
    Mail__From: mail.from
    Mail__Security: mail.security
    SignIn__MailLinks: string(mailSignIn)
    ...(identityProvider == null ? {} : {
      OpenIdConnect__Authority: identityProvider!.authority
      OpenIdConnect__ClientId: identityProvider!.clientId
      OpenIdConnect__ClientSecret: identityProviderSecretReference
      OpenIdConnect__Scopes: identityProvider!.?scopes ?? ''
      OpenIdConnect__NameClaim: identityProvider!.?nameClaim ?? ''
      OpenIdConnect__EmailClaim: identityProvider!.?emailClaim ?? ''
      OpenIdConnect__DepartmentClaim: identityProvider!.?departmentClaim ?? ''
      OpenIdConnect__GroupsClaim: identityProvider!.?groupsClaim ?? ''
      OpenIdConnect__Grants: identityProvider!.?grants ?? ''
      OpenIdConnect__AllowedDomains: identityProvider!.?allowedDomains ?? ''
      OpenIdConnect__DisplayName: identityProvider!.?displayName ?? ''
    })
    ...(empty(frontDoorId) ? {} : { FrontDoor__Id: frontDoorId })
    ...(empty(mail.user) ? {} : { Mail__User: mail.user, Mail__Password: mailPasswordReference })
  }
}
