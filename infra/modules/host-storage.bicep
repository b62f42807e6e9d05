// AzureWebJobsStorage: the Functions host's own leases, timer marks and diagnostics, and the app's package. No data of
// the service is in here, so that the host's wide rights end at this account.

import { storageBlobDataOwner, storageTableDataContributor } from '../roles.bicep'

@description('Globally unique name of the account.')
@minLength(3)
@maxLength(24)
param name string

@description('Azure region.')
param location string

@description('The identity of the functions.')
param principalId string

@description('The workspace for logs.')
param workspaceId string

var packageContainer = 'app-package'

module account 'storage-account.bicep' = {
  name: 'host-account'
  params: { name: name, location: location, sku: 'Standard_LRS', workspaceId: workspaceId }
}

resource storage 'Microsoft.Storage/storageAccounts@2026-06-01' existing = {
  name: name

  resource blobs 'blobServices' existing = {
    name: 'default'
  }
}

resource package 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-06-01' = {
  parent: storage::blobs
  name: packageContainer
  dependsOn: [account]
}

// Owner of blobs is what the host documents for AzureWebJobsStorage; tables hold its diagnostic events. No function is
// triggered by a storage queue or a blob, so no right to queues.
resource assignments 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in [storageBlobDataOwner, storageTableDataContributor]: {
    name: guid(storage.id, principalId, role)
    scope: storage
    dependsOn: [account]
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

@description('Where the app\'s package is put.')
output packageUrl string = '${account.outputs.blobEndpoint}${packageContainer}'
