// The vault. Purge protection cannot be switched off again: whoever deletes the vault or a key can only undo it or wait
// 90 days, and nobody can destroy a key that badges rest on.

@description('Globally unique name of the vault.')
@minLength(3)
@maxLength(24)
param name string

@description('Azure region.')
param location string

@description('The workspace for the record of every use of a key.')
param workspaceId string

resource vault 'Microsoft.KeyVault/vaults@2026-05-15' = {
  name: name
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    enabledForDeployment: false
    enabledForDiskEncryption: false
    enabledForTemplateDeployment: false
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: vault
  properties: {
    workspaceId: workspaceId
    logs: [{ categoryGroup: 'audit', enabled: true }]
  }
}

@description('The vault, which alerts watch.')
output id string = vault.id

@description('Its name, for keys and secrets.')
output name string = vault.name

@description('Setting KeyVault:Uri.')
output uri string = vault.properties.vaultUri
