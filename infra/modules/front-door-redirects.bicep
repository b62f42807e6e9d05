// People who follow the address of data come to the page about it, as they do when the functions answer.

@description('The profile.')
param profileName string

@description('The rule set.')
param ruleSetName string

// A browser by the same test as the service's: both media types, and no JSON among them.
var fromBrowser = [
  {
    name: 'RequestHeader'
    parameters: {
      typeName: 'DeliveryRuleRequestHeaderConditionParameters'
      selector: 'Accept'
      operator: 'Contains'
      matchValues: ['text/html']
    }
  }
  {
    name: 'RequestHeader'
    parameters: {
      typeName: 'DeliveryRuleRequestHeaderConditionParameters'
      selector: 'Accept'
      operator: 'Contains'
      matchValues: ['application/xhtml+xml']
    }
  }
  {
    name: 'RequestHeader'
    parameters: {
      typeName: 'DeliveryRuleRequestHeaderConditionParameters'
      selector: 'Accept'
      operator: 'Contains'
      negateCondition: true
      matchValues: ['json']
    }
  }
  {
    name: 'QueryString'
    parameters: {
      typeName: 'DeliveryRuleQueryStringConditionParameters'
      operator: 'Contains'
      negateCondition: true
      matchValues: ['data']
    }
  }
]

var withoutExtension = {
  name: 'UrlPath'
  parameters: {
    typeName: 'DeliveryRuleUrlPathMatchConditionParameters'
    operator: 'Contains'
    negateCondition: true
    matchValues: ['.']
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

resource profile 'Microsoft.Cdn/profiles@2026-07-01' existing = {
  name: profileName

  resource ruleSet 'ruleSets' existing = {
    name: ruleSetName
  }
}

resource readersToPages 'Microsoft.Cdn/profiles/ruleSets/rules@2026-07-01' = {
  parent: profile::ruleSet
  name: 'ReadersToPages'
  properties: {
    order: 1
    matchProcessingBehavior: 'Stop'
    conditions: [
      {
        name: 'UrlPath'
        parameters: {
          typeName: 'DeliveryRuleUrlPathMatchConditionParameters'
          operator: 'BeginsWith'
          matchValues: ['assertions/', 'credentials/']
        }
      }
      withoutExtension
      ...fromBrowser
    ]
    actions: [
      {
        name: 'UrlRedirect'
        parameters: {
          typeName: 'DeliveryRuleUrlRedirectActionParameters'
          redirectType: 'Found'
          destinationProtocol: 'Https'
          customPath: '/badges/{url_path:seg1}/'
          customQueryString: ''
        }
      }
    ]
  }
}

resource readersToCatalogue 'Microsoft.Cdn/profiles/ruleSets/rules@2026-07-01' = {
  parent: profile::ruleSet
  name: 'ReadersToCatalogue'
  properties: {
    order: 2
    matchProcessingBehavior: 'Stop'
    conditions: [
      {
        name: 'UrlPath'
        parameters: {
          typeName: 'DeliveryRuleUrlPathMatchConditionParameters'
          operator: 'BeginsWith'
          matchValues: ['achievements/']
        }
      }
      withoutExtension
      ...fromBrowser
    ]
    actions: [
      {
        name: 'UrlRedirect'
        parameters: {
          typeName: 'DeliveryRuleUrlRedirectActionParameters'
          redirectType: 'Found'
          destinationProtocol: 'Https'
          customPath: '/catalogue/{url_path:seg1}'
          customQueryString: ''
        }
      }
    ]
  }
}

resource addSlash 'Microsoft.Cdn/profiles/ruleSets/rules@2026-07-01' = {
  parent: profile::ruleSet
  name: 'AddSlash'
  properties: {
    order: 3
    matchProcessingBehavior: 'Stop'
    conditions: [
      inBadges
      {
        name: 'UrlPath'
        parameters: {
          typeName: 'DeliveryRuleUrlPathMatchConditionParameters'
          operator: 'EndsWith'
          negateCondition: true
          matchValues: ['/']
        }
      }
      withoutExtension
    ]
    actions: [
      {
        name: 'UrlRedirect'
        parameters: {
          typeName: 'DeliveryRuleUrlRedirectActionParameters'
          redirectType: 'PermanentRedirect'
          destinationProtocol: 'Https'
          customPath: '/{url_path}/'
        }
      }
    ]
  }
}
