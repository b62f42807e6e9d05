// The service's records (two tables) and its private files: evidence, and the ring of keys that protect links and sessions.

import { storageBlobDataContributor, storageTableDataContributor } from '../roles.bicep'

@description('Globally unique name of the account.')
@minLength(3)
@maxLength(24)
param name string

@description('Azure region.')
param location string

@description('How many copies are kept, and where.')
@allowed(['Standard_ZRS', 'Standard_GZRS'])
param sku string

@description('The identity of the functions.')
param principalId string

@description('The workspace for logs.')
param workspaceId string

module account 'storage-account.bicep' = {
  name: 'data-account'
  params: {
    name: name
    location: location
    sku: sku
    recoveryDays: 14
    locked: true
    workspaceId: workspaceId
  }
}

resource storage 'Microsoft.Storage/storageAccounts@2026-06-01' existing = {
  name: name

  resource blobs 'blobServices' existing = {
    name: 'default'
  }

  resource tables 'tableServices' existing = {
    name: 'default'
  }
}

resource privateFiles 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-06-01' = {
  parent: storage::blobs
  name: 'private'
  dependsOn: [account]
  properties: { publicAccess: 'None' }
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices/tables@2026-06-01' = [
  for table in ['documents', 'outbox']: {
    parent: storage::tables
    name: table
    dependsOn: [account]
  }
]

resource fileRights 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(privateFiles.id, principalId, storageBlobDataContributor)
  scope: privateFiles
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', storageBlobDataContributor)
  }
}

resource tableRights 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (table, index) in ['documents', 'outbox']: {
    name: guid(tables[index].id, principalId, storageTableDataContributor)
    scope: tables[index]
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', storageTableDataContributor)
    }
  }
]

@description('Setting Storage:Tables.')
output tables string = account.outputs.tableEndpoint

@description('Setting Storage:PrivateBlobs.')
output privateBlobs string = account.outputs.blobEndpoint
