import { publishedPaths } from '../published.bicep'
import { IssuerOwn } from '../types.bicep'

// At an issuer's own address, what is published comes from the issuer's own folder of the public container. These rules come
// before those for everybody, and have the same headers.

@description('The profile.')
param profileName string

@description('The rule set.')
param ruleSetName string

@description('The origin group of the public files.')
param publicFilesGroupId string

@description('The container that they are in.')
param container string

@description('Issuers that have an address of their own.')
param issuers IssuerOwn[]

// Rules are tried in the order of these numbers: after the headers (5), before the files of everybody (100).
var firstOrder = 10

var isPublished = {
  name: 'UrlPath'
  parameters: {
    typeName: 'DeliveryRuleUrlPathMatchConditionParameters'
    operator: 'BeginsWith'
    matchValues: publishedPaths
  }
}

var inBadges = {
  name: 'UrlPath'
  parameters: {
    typeName: 'DeliveryRuleUrlPathMatchConditionParameters'
    operator: 'BeginsWith'
    matchValues: ['badges/']
  }
}

var endsWithSlash = {
  name: 'UrlPath'
  parameters: {
    typeName: 'DeliveryRuleUrlPathMatchConditionParameters'
    operator: 'EndsWith'
    matchValues: ['/']
  }
}

var fromBlobs = {
  name: 'RouteConfigurationOverride'
  parameters: {
    typeName: 'DeliveryRuleRouteConfigurationOverrideActionParameters'
    originGroupOverride: { originGroup: { id: publicFilesGroupId }, forwardingProtocol: 'HttpsOnly' }
    cacheConfiguration: {
      queryStringCachingBehavior: 'IgnoreQueryString'
      cacheBehavior: 'HonorOrigin'
      isCompressionEnabled: 'Enabled'
    }
  }
}

resource profile 'Microsoft.Cdn/profiles@2026-07-01' existing = {
  name: profileName

  resource ruleSet 'ruleSets' existing = {
    name: ruleSetName
  }
}

resource pages 'Microsoft.Cdn/profiles/ruleSets/rules@2026-07-01' = [
  for (one, i) in issuers: {
    parent: profile::ruleSet
    name: 'Pages${i}'
    properties: {
      order: firstOrder + 2 * i
      matchProcessingBehavior: 'Stop'
      conditions: [hostIs(one.hostName), inBadges, endsWithSlash]
      actions: [
        fromBlobs
        {
          name: 'UrlRewrite'
          parameters: {
            typeName: 'DeliveryRuleUrlRewriteActionParameters'
            sourcePattern: '/'
            destination: '/${container}/sites/${one.issuer}/badges/{url_path:seg1}/index.html'
            preserveUnmatchedPath: false
          }
        }
      ]
    }
  }
]

resource files 'Microsoft.Cdn/profiles/ruleSets/rules@2026-07-01' = [
  for (one, i) in issuers: {
    parent: profile::ruleSet
    name: 'Files${i}'
    properties: {
      order: firstOrder + 2 * i + 1
      matchProcessingBehavior: 'Stop'
      conditions: [hostIs(one.hostName), isPublished]
      actions: [
        fromBlobs
        {
          name: 'UrlRewrite'
          parameters: {
            typeName: 'DeliveryRuleUrlRewriteActionParameters'
            sourcePattern: '/'
            destination: '/${container}/sites/${one.issuer}/'
            preserveUnmatchedPath: true
          }
        }
      ]
    }
  }
]

func hostIs(host string) object => {
  name: 'HostName'
  parameters: {
    typeName: 'DeliveryRuleHostNameConditionParameters'
    operator: 'Equal'
    matchValues: [host]
    transforms: ['Lowercase']
  }
}
