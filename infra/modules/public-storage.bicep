// What is published. Anybody may read a blob whose address they know; nobody may list.

import { storageBlobDataContributor } from '../roles.bicep'

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
  name: 'public-account'
  params: {
    name: name
    location: location
    sku: sku
    allowAnonymous: true
    recoveryDays: 30
    locked: true
    workspaceId: workspaceId
    // Verifiers that run in a browser read from any site. Front Door adds the header to cached answers itself.
    corsRules: [
      {
        allowedOrigins: ['*']
        allowedMethods: ['GET', 'HEAD', 'OPTIONS']
        allowedHeaders: ['*']
        exposedHeaders: ['ETag']
        maxAgeInSeconds: 86400
      }
    ]
  }
}

resource storage 'Microsoft.Storage/storageAccounts@2026-06-01' existing = {
  name: name

  resource blobs 'blobServices' existing = {
    name: 'default'
  }
}

resource publicFiles 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-06-01' = {
  parent: storage::blobs
  name: 'public'
  dependsOn: [account]
  properties: { publicAccess: 'Blob' }
}

resource rights 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(publicFiles.id, principalId, storageBlobDataContributor)
  scope: publicFiles
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', storageBlobDataContributor)
  }
}

@description('Setting Storage:PublicBlobs.')
output publicBlobs string = account.outputs.blobEndpoint

@description('The container that Front Door reads.')
output container string = publicFiles.name
