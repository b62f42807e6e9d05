// The public host: one profile, one endpoint, and the custom domain. What it does with requests is in front-door-routes.

@description('What the profile\'s name ends with, and the endpoint\'s begins with.')
param name string

@description('The custom host name, or empty.')
param customDomain string

@description('The host names of issuers that have an address of their own.')
param issuerHosts string[]

@description('The workspace for logs.')
param workspaceId string

resource profile 'Microsoft.Cdn/profiles@2026-07-01' = {
  name: 'afd-${name}'
  location: 'global'
  sku: { name: 'Standard_AzureFrontDoor' }
  properties: {
    // Longer than the slowest upload of evidence takes.
    originResponseTimeoutSeconds: 120
    // Tracking and consent links carry a key in their query, and who looks at which badge is nobody's business.
    logScrubbing: {
      state: 'Enabled'
      scrubbingRules: [
        { matchVariable: 'QueryStringArgNames', selectorMatchOperator: 'EqualsAny', state: 'Enabled' }
        { matchVariable: 'RequestIPAddress', selectorMatchOperator: 'EqualsAny', state: 'Enabled' }
      ]
    }
  }
}

resource endpoint 'Microsoft.Cdn/profiles/afdEndpoints@2026-07-01' = {
  parent: profile
  name: name
  location: 'global'
  properties: { enabledState: 'Enabled' }
}

resource domain 'Microsoft.Cdn/profiles/customDomains@2026-07-01' = if (!empty(customDomain)) {
  parent: profile
  name: replace(empty(customDomain) ? 'none' : customDomain, '.', '-')
  properties: {
    hostName: customDomain
    tlsSettings: { certificateType: 'ManagedCertificate', minimumTlsVersion: 'TLS12' }
  }
}

resource issuerDomains 'Microsoft.Cdn/profiles/customDomains@2026-07-01' = [
  for host in issuerHosts: {
    parent: profile
    name: replace(host, '.', '-')
    properties: {
      hostName: host
      tlsSettings: { certificateType: 'ManagedCertificate', minimumTlsVersion: 'TLS12' }
    }
  }
]

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: profile
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'FrontDoorAccessLog', enabled: true }]
  }
}

@description('The profile.')
output profileName string = profile.name

@description('The endpoint.')
output endpointName string = endpoint.name

@description('The endpoint\'s own host name: what a CNAME record points to.')
output hostName string = endpoint.properties.hostName

@description('Setting FrontDoor:Id: what X-Azure-FDID says on every request that came through this profile.')
output frontDoorId string = profile.properties.frontDoorId

@description('The custom domain, or empty.')
output domainId string = empty(customDomain) ? '' : domain.id

@description('What the TXT record _dnsauth.HOST says, or empty.')
output domainValidationToken string = domain.?properties.?validationProperties.?validationToken ?? ''

@description('The domains of issuers that have an address of their own, in their order.')
output issuerDomainIds string[] = [for (host, i) in issuerHosts: issuerDomains[i].id]

@description('What the TXT records _dnsauth.HOST of these domains say.')
output issuerValidationTokens string[] = [
  for (host, i) in issuerHosts: issuerDomains[i].properties.?validationProperties.?validationToken ?? ''
]
