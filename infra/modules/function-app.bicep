// The functions: Flex Consumption, nothing kept warm, started and fed by the one identity.

@description('What the names of plan and app end with.')
param name string

@description('The app\'s name: globally unique, it becomes NAME.azurewebsites.net.')
@minLength(2)
@maxLength(60)
param appName string

@description('Azure region.')
param location string

@description('The identity\'s resource id.')
param identityId string

@description('The container that the app\'s package is read from.')
param packageUrl string

@description('Memory of one instance, in MB.')
@allowed([2048, 4096])
param instanceMemoryMB int

@description('The most instances at once.')
@minValue(40)
@maxValue(1000)
param maximumInstanceCount int

@description('Requests that one instance serves at once.')
@minValue(1)
@maxValue(1000)
param httpConcurrency int

@description('The Front Door profile that alone may call the app, or empty: then anybody may.')
param onlyFrontDoorId string

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: 'plan-${name}'
  location: location
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: appName
  location: location
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    siteConfig: {
      minTlsVersion: '1.2'
      ipSecurityRestrictionsDefaultAction: empty(onlyFrontDoorId) ? 'Allow' : 'Deny'
      ipSecurityRestrictions: empty(onlyFrontDoorId)
        ? []
        : [
            {
              name: 'front-door'
              priority: 100
              action: 'Allow'
              tag: 'ServiceTag'
              ipAddress: 'AzureFrontDoor.Backend'
              headers: { 'x-azure-fdid': [onlyFrontDoorId] }
            }
          ]
      // Deployments come from where they come from; they are signed in to.
      scmIpSecurityRestrictionsUseMain: false
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packageUrl
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
        alwaysReady: []
        triggers: { http: { perInstanceConcurrency: httpConcurrency } }
      }
    }
  }

  // No passwords for publishing: Entra ID alone.
  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }

  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }
}

@description('The app\'s name, to publish to.')
output appName string = app.name

@description('The app\'s own host name.')
output hostName string = app.properties.defaultHostName

@description('What a TXT record asuid.HOST says to prove that a custom domain is yours.')
output domainVerificationId string = app.properties.customDomainVerificationId
