// BadgeFunctions on Azure: one deployment for one académie, in a resource group of its own.

targetScope = 'subscription'

import { Size, sizes } from 'sizes.bicep'
import { IdentityProvider, IssuerOwn, MailRelay } from 'types.bicep'

@description('Short name of the installation: lower-case letters and digits, beginning with a letter. Every resource\'s name contains it.')
@minLength(3)
@maxLength(10)
param name string

@description('Azure region of everything that has one.')
param location string = 'francecentral'

@description('The resource group, made if it is missing.')
@minLength(1)
@maxLength(90)
param resourceGroupName string = 'rg-${name}'

@description('Size of the académie: decides instances, copies, retention, budget and whether there is a Front Door.')
@allowed(['small', 'medium', 'large'])
param size string = 'small'

@description('The public host name, one that the académie owns and keeps: published addresses contain it for ever. Empty for a name of Azure\'s, to try things out.')
@maxLength(253)
param customDomain string = ''

@description('Who answers under the public host name: the functions, or Front Door before functions and public files; both is for the days in which DNS moves from the one to the other. auto lets the size decide.')
@allowed(['auto', 'functions', 'both', 'frontDoor'])
param publicHost string = 'auto'

@description('How badges are signed: RS256 with an RSA key of 3072 bits, or ES256 with a P-256 key.')
@allowed(['RS256', 'ES256'])
param signingAlgorithm string = 'RS256'

@description('SHA-256 of the operator\'s token, in 64 hexadecimal digits. The token itself stays with the operator.')
@minLength(64)
@maxLength(64)
param operatorTokenHash string

@description('Nominations that one address may send in a minute; 0 for any number.')
@minValue(0)
@maxValue(10000)
param nominationsPerMinute int = 30

@description('The look of the pages: our own, or that of the French State, which only its administration may wear (docs/themes.md).')
@allowed(['default', 'dsfr'])
param theme string = 'default'

@description('Who runs the service, as its pages name it; empty for nobody in particular.')
param organisation string = ''

@description('Issuers with a signing key or a public address of their own, as the catalogue says.')
param issuers IssuerOwn[] = []

@description('The address that alerts and budget warnings go to.')
@minLength(5)
param alertEmail string

@description('The mail relay.')
param mail MailRelay

@description('The relay\'s password, needed when it has a user. It is kept in Key Vault.')
@secure()
param mailPassword string = ''

@description('Whether people may sign in by a link mailed to the address of their account.')
param mailSignIn bool = true

@description('The organisation\'s identity provider; without it people sign in by mail or with a token.')
param identityProvider IdentityProvider?

@description('The client secret that the identity provider gave. It is kept in Key Vault.')
@secure()
param identityProviderSecret string = ''

@description('A month\'s budget, in the currency of the subscription; without it the size decides.')
@minValue(1)
param monthlyBudget int?

@description('First day of the month of the first deployment, such as 2026-12-01. Leave it as it was afterwards.')
@minLength(10)
@maxLength(10)
param budgetStart string

var chosen Size = sizes[size]
var frontDoor = publicHost == 'auto' ? chosen.frontDoor : publicHost != 'functions'
var unique = take(uniqueString(subscription().id, resourceGroupName), 8)
var fullName = '${name}-${unique}'
var accountName = '${name}${unique}'
var functionAppName = 'func-${fullName}'
var publicHostName = !empty(customDomain)
  ? customDomain
  : frontDoor ? edge!.outputs.hostName : '${functionAppName}.azurewebsites.net'
var publicBaseUrl = 'https://${publicHostName}'
var ownAddresses = filter(issuers, one => !empty(one.hostName))
var issuerHosts = map(ownAddresses, one => one.hostName)

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: resourceGroupName
  location: location
}

module identity 'modules/identity.bicep' = {
  scope: group
  name: 'identity'
  params: { name: 'id-${fullName}', location: location }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  name: 'monitoring'
  params: {
    name: fullName
    location: location
    retentionDays: chosen.logRetentionDays
    dailyQuotaGb: chosen.logDailyQuotaGb
    principalId: identity.outputs.principalId
  }
}

module hostStorage 'modules/host-storage.bicep' = {
  scope: group
  name: 'host-storage'
  params: {
    name: 'h${accountName}'
    location: location
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module dataStorage 'modules/data-storage.bicep' = {
  scope: group
  name: 'data-storage'
  params: {
    name: 'd${accountName}'
    location: location
    sku: chosen.storageSku
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module publicStorage 'modules/public-storage.bicep' = {
  scope: group
  name: 'public-storage'
  params: {
    name: 'p${accountName}'
    location: location
    sku: chosen.storageSku
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module serviceBus 'modules/service-bus.bicep' = {
  scope: group
  name: 'service-bus'
  params: {
    name: 'sb-${fullName}'
    location: location
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module vault 'modules/key-vault.bicep' = {
  scope: group
  name: 'key-vault'
  params: { name: 'kv-${fullName}', location: location, workspaceId: monitoring.outputs.workspaceId }
}

module signerRole 'modules/signer-role.bicep' = {
  scope: group
  name: 'signer-role'
  params: { name: fullName }
}

module keys 'modules/keys.bicep' = {
  scope: group
  name: 'keys'
  params: {
    vaultName: vault.outputs.name
    signingAlgorithm: signingAlgorithm
    principalId: identity.outputs.principalId
    signerRoleId: signerRole.outputs.id
    issuers: map(filter(issuers, one => one.key), one => one.issuer)
  }
}

module mailSecret 'modules/mail-secret.bicep' = if (!empty(mail.user)) {
  scope: group
  name: 'mail-secret'
  params: { vaultName: vault.outputs.name, password: mailPassword, principalId: identity.outputs.principalId }
}

module identityProviderSecretStore 'modules/identity-provider-secret.bicep' = if (!empty(identityProviderSecret)) {
  scope: group
  name: 'identity-provider-secret'
  params: { vaultName: vault.outputs.name, clientSecret: identityProviderSecret, principalId: identity.outputs.principalId }
}

module edge 'modules/front-door.bicep' = if (frontDoor) {
  scope: group
  name: 'front-door'
  params: { name: fullName, customDomain: customDomain, issuerHosts: issuerHosts, workspaceId: monitoring.outputs.workspaceId }
}

module app 'modules/function-app.bicep' = {
  scope: group
  name: 'function-app'
  params: {
    name: fullName
    appName: functionAppName
    location: location
    identityId: identity.outputs.id
    packageUrl: hostStorage.outputs.packageUrl
    instanceMemoryMB: chosen.instanceMemoryMB
    maximumInstanceCount: chosen.maximumInstanceCount
    httpConcurrency: chosen.httpConcurrency
    onlyFrontDoorId: frontDoor && publicHost != 'both' ? edge!.outputs.frontDoorId : ''
  }
}

module settings 'modules/app-settings.bicep' = {
  scope: group
  name: 'app-settings'
  params: {
    appName: app.outputs.appName
    publicBaseUrl: publicBaseUrl
    identityClientId: identity.outputs.clientId
    hostStorageAccount: 'h${accountName}'
    insightsConnectionString: monitoring.outputs.connectionString
    tables: dataStorage.outputs.tables
    privateBlobs: dataStorage.outputs.privateBlobs
    publicBlobs: publicStorage.outputs.publicBlobs
    serviceBus: serviceBus.outputs.hostName
    vaultUri: vault.outputs.uri
    signingKey: keys.outputs.signingKey
    wrappingKey: keys.outputs.wrappingKey
    signingAlgorithm: signingAlgorithm
    operatorTokenHash: operatorTokenHash
    nominationsPerMinute: nominationsPerMinute
    theme: theme
    organisation: organisation
    frontDoorId: frontDoor ? edge!.outputs.frontDoorId : ''
    mail: mail
    mailPasswordReference: empty(mail.user) ? '' : mailSecret!.outputs.reference
    mailSignIn: mailSignIn
    identityProvider: identityProvider
    identityProviderSecretReference: empty(identityProviderSecret) ? '' : identityProviderSecretStore!.outputs.reference
  }
}

module edgeRoutes 'modules/front-door-routes.bicep' = if (frontDoor) {
  scope: group
  name: 'front-door-routes'
  params: {
    profileName: edge!.outputs.profileName
    endpointName: edge!.outputs.endpointName
    domainId: edge!.outputs.domainId
    issuers: ownAddresses
    issuerDomainIds: edge!.outputs.issuerDomainIds
    functionsHostName: app.outputs.hostName
    publicBlobs: publicStorage.outputs.publicBlobs
    container: publicStorage.outputs.container
  }
}

module operators 'modules/action-group.bicep' = {
  scope: group
  name: 'action-group'
  params: { name: fullName, email: alertEmail }
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  name: 'alerts'
  params: {
    name: fullName
    actionGroupId: operators.outputs.id
    serviceBusId: serviceBus.outputs.id
    vaultId: vault.outputs.id
    insightsId: monitoring.outputs.insightsId
  }
}

module availability 'modules/availability.bicep' = {
  scope: group
  name: 'availability'
  params: {
    name: fullName
    location: location
    insightsId: monitoring.outputs.insightsId
    publicBaseUrl: publicBaseUrl
    frequency: chosen.availabilityFrequency
    locations: chosen.availabilityLocations
    failures: chosen.availabilityFailures
    actionGroupId: operators.outputs.id
  }
}

module budget 'modules/budget.bicep' = {
  scope: group
  name: 'budget'
  params: {
    name: fullName
    amount: monthlyBudget ?? chosen.monthlyBudget
    startDate: '${budgetStart}T00:00:00Z'
    email: alertEmail
  }
}

@description('The resource group.')
output resourceGroup string = group.name

@description('The function app, to publish to.')
output functionApp string = app.outputs.appName

@description('The base of every public address.')
output publicBaseUrl string = publicBaseUrl

@description('DNS records that the custom domain needs: type, name, value. Empty without one.')
output dnsRecords array = empty(customDomain)
  ? []
  : frontDoor
      ? [
          { type: 'TXT', name: '_dnsauth.${customDomain}', value: edge!.outputs.domainValidationToken }
          { type: 'CNAME', name: customDomain, value: edge!.outputs.hostName }
        ]
      : [
          { type: 'TXT', name: 'asuid.${customDomain}', value: app.outputs.domainVerificationId }
          { type: 'CNAME', name: customDomain, value: app.outputs.hostName }
        ]

@description('DNS records that the issuers\' own addresses need: type, name, value.')
output issuerDnsRecords array = flatten(map(
  range(0, length(issuerHosts)),
  i =>
    frontDoor
      ? [
          { type: 'TXT', name: '_dnsauth.${issuerHosts[i]}', value: edge!.outputs.issuerValidationTokens[i] }
          { type: 'CNAME', name: issuerHosts[i], value: edge!.outputs.hostName }
        ]
      : [
          { type: 'TXT', name: 'asuid.${issuerHosts[i]}', value: app.outputs.domainVerificationId }
          { type: 'CNAME', name: issuerHosts[i], value: app.outputs.hostName }
        ]
))
