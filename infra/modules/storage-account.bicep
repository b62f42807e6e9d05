// One storage account: no shared keys, TLS 1.2, its blob service, and what protects it against mistakes.

@description('Globally unique, 3 to 24 lower-case letters and digits.')
@minLength(3)
@maxLength(24)
param name string

@description('Azure region.')
param location string

@description('How many copies are kept, and where.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GZRS'])
param sku string

@description('Whether a container may be opened to anonymous readers.')
param allowAnonymous bool = false

@description('Days for which deleted and overwritten blobs can be brought back; none when absent. What was erased is really gone after these days.')
@minValue(2)
@maxValue(90)
param recoveryDays int?

@description('Cross-origin rules of the blob service.')
param corsRules array = []

@description('Whether only somebody who first removes a lock can delete the account.')
param locked bool = false

@description('The workspace for logs.')
param workspaceId string

var recoverable = recoveryDays != null
var days = recoveryDays ?? 2

resource account 'Microsoft.Storage/storageAccounts@2026-06-01' = {
  name: name
  location: location
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: allowAnonymous
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2026-06-01' = {
  parent: account
  name: 'default'
  properties: {
    cors: { corsRules: corsRules }
    isVersioningEnabled: recoverable
    changeFeed: recoverable ? { enabled: true, retentionInDays: days } : { enabled: false }
    deleteRetentionPolicy: recoverable ? { enabled: true, days: days } : { enabled: false }
    containerDeleteRetentionPolicy: recoverable ? { enabled: true, days: days } : { enabled: false }
    restorePolicy: recoverable ? { enabled: true, days: days - 1 } : { enabled: false }
  }
}

// Versions live for ever unless something ends them, and so would what a person had erased.
resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2026-06-01' = if (recoverable) {
  parent: account
  name: 'default'
  dependsOn: [blobs]
  properties: {
    policy: {
      rules: [
        {
          name: 'forget-versions'
          enabled: true
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob'] }
            actions: { version: { delete: { daysAfterCreationGreaterThan: days } } }
          }
        }
      ]
    }
  }
}

// Deletions only. A log of every read and write would cost more than the badges, and hold visitors' addresses; metrics
// are kept by Azure Monitor for 93 days anyhow.
resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: blobs
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'StorageDelete', enabled: true }]
  }
}

resource lock 'Microsoft.Authorization/locks@2020-05-01' = if (locked) {
  name: 'keep'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Badges that were issued name addresses in this account, or rest on data in it.'
  }
}

@description('The account.')
output id string = account.id

@description('Its blob endpoint, with a slash at the end.')
output blobEndpoint string = account.properties.primaryEndpoints.blob

@description('Its table endpoint, with a slash at the end.')
output tableEndpoint string = account.properties.primaryEndpoints.table
