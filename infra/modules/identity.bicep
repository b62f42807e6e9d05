// The one identity of the service: it starts the functions, reads their package and does everything they do.

@description('Its name.')
param name string

@description('Azure region.')
param location string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
}

@description('What the app is configured with.')
output id string = identity.id

@description('Names the identity to the SDKs.')
output clientId string = identity.properties.clientId

@description('Whom roles are given to.')
output principalId string = identity.properties.principalId
