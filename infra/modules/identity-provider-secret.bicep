// The identity provider's client secret, and the right to read this one secret.

import { keyVaultSecretsUser } from '../roles.bicep'

@description('The vault\'s name.')
param vaultName string

@description('The secret.')
@secure()
@minLength(1)
param clientSecret string

@description('The identity that reads it.')
param principalId string

resource vault 'Microsoft.KeyVault/vaults@2026-05-15' existing = {
  name: vaultName
}

resource secret 'Microsoft.KeyVault/vaults/secrets@2026-05-15' = {
  parent: vault
  name: 'oidc-client-secret'
  properties: {
    value: clientSecret
    contentType: 'text/plain'
  }
}

resource reader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(secret.id, principalId, keyVaultSecretsUser)
  scope: secret
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', keyVaultSecretsUser)
  }
}

@description('Setting OpenIdConnect:ClientSecret: a reference that the platform resolves, without a version so that a new one is taken up.')
output reference string = '@Microsoft.KeyVault(SecretUri=${secret.properties.secretUri})'
