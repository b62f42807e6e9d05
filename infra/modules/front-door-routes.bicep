import { IssuerOwn } from '../types.bicep'

// One route takes everything to the functions; its rules take what is published to the public container instead.
// Rules rather than a route for each prefix: with the pattern /* a rewrite sees the whole path, so nothing depends on
// what a route's pattern cuts off.

@description('The profile.')
param profileName string

@description('Its endpoint.')
param endpointName string

@description('The custom domain\'s resource id, or empty.')
param domainId string

@description('Issuers that have an address of their own.')
param issuers IssuerOwn[]

@description('The resource ids of these addresses, in their order.')
param issuerDomainIds string[]

@description('The functions\' host name.')
param functionsHostName string

@description('Blob endpoint of the public account.')
param publicBlobs string

@description('Its container.')
param container string

var blobHostName = split(publicBlobs, '/')[2]

resource profile 'Microsoft.Cdn/profiles@2026-07-01' existing = {
  name: profileName
}

resource endpoint 'Microsoft.Cdn/profiles/afdEndpoints@2026-07-01' existing = {
  parent: profile
  name: endpointName
}

// One origin each, so there is nothing to choose between and nothing to probe.
resource groups 'Microsoft.Cdn/profiles/originGroups@2026-07-01' = [
  for group in ['functions', 'public-files']: {
    parent: profile
    name: group
    properties: {
      loadBalancingSettings: { sampleSize: 4, successfulSamplesRequired: 3, additionalLatencyInMilliseconds: 50 }
      sessionAffinityState: 'Disabled'
    }
  }
]

resource origins 'Microsoft.Cdn/profiles/originGroups/origins@2026-07-01' = [
  for (host, index) in [functionsHostName, blobHostName]: {
    parent: groups[index]
    name: 'origin'
    properties: {
      hostName: host
      originHostHeader: host
      httpPort: 80
      httpsPort: 443
      priority: 1
      weight: 1000
      enforceCertificateNameCheck: true
      enabledState: 'Enabled'
    }
  }
]

resource ruleSet 'Microsoft.Cdn/profiles/ruleSets@2026-07-01' = {
  parent: profile
  name: 'PublishedFiles'
}

module redirects 'front-door-redirects.bicep' = {
  name: 'front-door-redirects'
  params: { profileName: profileName, ruleSetName: ruleSet.name }
}

module files 'front-door-files.bicep' = {
  name: 'front-door-files'
  dependsOn: [origins]
  params: {
    profileName: profileName
    ruleSetName: ruleSet.name
    publicFilesGroupId: groups[1].id
    container: container
  }
}

module issuerFiles 'front-door-issuer-files.bicep' = {
  name: 'front-door-issuer-files'
  dependsOn: [origins]
  params: {
    profileName: profileName
    ruleSetName: ruleSet.name
    publicFilesGroupId: groups[1].id
    container: container
    issuers: issuers
  }
}

resource route 'Microsoft.Cdn/profiles/afdEndpoints/routes@2026-07-01' = {
  parent: endpoint
  name: 'everything'
  dependsOn: [origins, redirects, files, issuerFiles]
  properties: {
    originGroup: { id: groups[0].id }
    patternsToMatch: ['/*']
    customDomains: map(concat(empty(domainId) ? [] : [domainId], issuerDomainIds), id => { id: id })
    linkToDefaultDomain: 'Enabled'
    supportedProtocols: ['Http', 'Https']
    httpsRedirect: 'Enabled'
    forwardingProtocol: 'HttpsOnly'
    ruleSets: [{ id: ruleSet.id }]
    enabledState: 'Enabled'
  }
}
