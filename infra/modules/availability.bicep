// Can a badge be checked? Asks for the public keys from outside, as every verifier does.

@description('What the names of test and rule begin with.')
param name string

@description('Azure region.')
param location string

@description('Application Insights.')
param insightsId string

@description('The base of every public address.')
param publicBaseUrl string

@description('Seconds between two tests from one place.')
@allowed([300, 600, 900])
param frequency int

@description('Places to test from.')
@minLength(1)
param locations string[]

@description('How many places must fail before somebody is told.')
@minValue(1)
param failures int

@description('Whom to tell.')
param actionGroupId string

resource test 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${name}-verification'
  location: location
  tags: { 'hidden-link:${insightsId}': 'Resource' }
  properties: {
    SyntheticMonitorId: '${name}-verification'
    Name: 'Published keys can be read'
    Kind: 'standard'
    Enabled: true
    Frequency: frequency
    Timeout: 30
    RetryEnabled: true
    Locations: [for place in locations: { Id: place }]
    Request: {
      RequestUrl: '${publicBaseUrl}/.well-known/jwks.json'
      HttpVerb: 'GET'
      FollowRedirects: false
      ParseDependentRequests: false
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 14
      ContentValidation: { ContentMatch: '"keys"', IgnoreCase: false, PassIfTextFound: true }
    }
  }
}

resource alert 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: '${name}-verification'
  location: 'global'
  tags: { 'hidden-link:${insightsId}': 'Resource', 'hidden-link:${test.id}': 'Resource' }
  properties: {
    description: 'The public keys cannot be read from outside: badges cannot be checked.'
    enabled: true
    autoMitigate: true
    severity: 1
    scopes: [test.id, insightsId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: test.id
      componentId: insightsId
      failedLocationCount: failures
    }
    actions: [{ actionGroupId: actionGroupId }]
  }
}
