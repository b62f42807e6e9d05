import { publishedPaths } from '../published.bicep'

// What is published comes from the public container, with the headers that the functions give it.

@description('The profile.')
param profileName string

@description('The rule set.')
param ruleSetName string

@description('The origin group of the public files.')
param publicFilesGroupId string

@description('The container that they are in.')
param container string


var pagePolicy = 'default-src \'none\'; style-src \'self\'; img-src \'self\' data:; form-action \'self\'; script-src \'self\'; base-uri \'none\'; frame-ancestors \'none\''
var filePolicy = 'default-src \'none\'; style-src \'unsafe-inline\'; sandbox'

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

resource headers 'Microsoft.Cdn/profiles/ruleSets/rules@2026-07-01' = {
  parent: profile::ruleSet
  name: 'Headers'
  properties: {
    order: 4
    matchProcessingBehavior: 'Continue'
    conditions: [isPublished]
    actions: [
      for header in [
        // In every answer, not only in those whose first reader sent an Origin: answers are cached.
        { name: 'Access-Control-Allow-Origin', value: '*' }
        { name: 'X-Content-Type-Options', value: 'nosniff' }
        { name: 'Referrer-Policy', value: 'no-referrer' }
        { name: 'Content-Security-Policy', value: filePolicy }
      ]: {
        name: 'ModifyResponseHeader'
        parameters: {
          typeName: 'DeliveryRuleHeaderActionParameters'
          headerAction: 'Overwrite'
          headerName: header.name
          value: header.value
        }
      }
    ]
  }
}

resource pageHeaders 'Microsoft.Cdn/profiles/ruleSets/rules@2026-07-01' = {
  parent: profile::ruleSet
  name: 'PageHeaders'
  properties: {
    order: 5
    matchProcessingBehavior: 'Continue'
    conditions: [inBadges]
    actions: [
      {
        name: 'ModifyResponseHeader'
        parameters: {
          typeName: 'DeliveryRuleHeaderActionParameters'
          headerAction: 'Overwrite'
          headerName: 'Content-Security-Policy'
          value: pagePolicy
        }
      }
    ]
  }
}

resource pages 'Microsoft.Cdn/profiles/ruleSets/rules@2026-07-01' = {
  parent: profile::ruleSet
  name: 'Pages'
  properties: {
    order: 100
    matchProcessingBehavior: 'Stop'
    conditions: [inBadges, endsWithSlash]
    actions: [
      fromBlobs
      {
        name: 'UrlRewrite'
        parameters: {
          typeName: 'DeliveryRuleUrlRewriteActionParameters'
          sourcePattern: '/'
          destination: '/${container}/badges/{url_path:seg1}/index.html'
          preserveUnmatchedPath: false
        }
      }
    ]
  }
}

resource files 'Microsoft.Cdn/profiles/ruleSets/rules@2026-07-01' = {
  parent: profile::ruleSet
  name: 'Files'
  properties: {
    order: 101
    matchProcessingBehavior: 'Stop'
    conditions: [isPublished]
    actions: [
      fromBlobs
      {
        name: 'UrlRewrite'
        parameters: {
          typeName: 'DeliveryRuleUrlRewriteActionParameters'
          sourcePattern: '/'
          destination: '/${container}/'
          preserveUnmatchedPath: true
        }
      }
    ]
  }
}
