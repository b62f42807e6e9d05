// What somebody must hear about: each rule watches one metric of one resource.

@description('What the names of the rules begin with.')
param name string

@description('Whom to tell.')
param actionGroupId string

@description('The Service Bus namespace.')
param serviceBusId string

@description('The vault.')
param vaultId string

@description('Application Insights.')
param insightsId string

type Rule = {
  name: string
  description: string
  scope: string
  severity: 0 | 1 | 2 | 3 | 4
  window: 'PT5M' | 'PT15M' | 'PT30M'
  metricNamespace: string
  metric: string
  aggregation: 'Average' | 'Count' | 'Maximum' | 'Minimum' | 'Total'
  threshold: int
  dimensions: { name: string, operator: 'Include', values: string[] }[]
}

var everyQueue = [{ name: 'EntityName', operator: 'Include', values: ['*'] }]

var rules Rule[] = [
  {
    name: 'dead-letters'
    description: 'A message was set aside: somebody\'s badge does not come. /operations says why and sends it again.'
    scope: serviceBusId
    severity: 1
    window: 'PT5M'
    metricNamespace: 'Microsoft.ServiceBus/namespaces'
    metric: 'DeadletteredMessages'
    aggregation: 'Maximum'
    threshold: 0
    dimensions: everyQueue
  }
  {
    // Service Bus tells nobody a message's age. A queue that was never empty for half an hour says the same of its oldest.
    name: 'queue-does-not-drain'
    description: 'A queue was not empty for half an hour: messages wait longer than they should, or keep coming back.'
    scope: serviceBusId
    severity: 2
    window: 'PT30M'
    metricNamespace: 'Microsoft.ServiceBus/namespaces'
    metric: 'ActiveMessages'
    aggregation: 'Minimum'
    threshold: 0
    dimensions: everyQueue
  }
  {
    name: 'functions-fail'
    description: 'More than five executions failed within a quarter of an hour.'
    scope: insightsId
    severity: 2
    window: 'PT15M'
    metricNamespace: 'microsoft.insights/components'
    metric: 'requests/failed'
    aggregation: 'Count'
    threshold: 5
    dimensions: []
  }
  {
    name: 'vault-throttles'
    description: 'The vault refused calls because there were too many (429). Signing waits and tries again; if it lasts, it is too slow.'
    scope: vaultId
    severity: 3
    window: 'PT15M'
    metricNamespace: 'Microsoft.KeyVault/vaults'
    metric: 'ServiceApiResult'
    aggregation: 'Count'
    threshold: 10
    dimensions: [{ name: 'StatusCode', operator: 'Include', values: ['429'] }]
  }
]

resource alerts 'Microsoft.Insights/metricAlerts@2026-01-01' = [
  for rule in rules: {
    name: '${name}-${rule.name}'
    location: 'global'
    properties: {
      description: rule.description
      enabled: true
      autoMitigate: true
      severity: rule.severity
      scopes: [rule.scope]
      evaluationFrequency: 'PT5M'
      windowSize: rule.window
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            name: 'criterion'
            criterionType: 'StaticThresholdCriterion'
            metricNamespace: rule.metricNamespace
            metricName: rule.metric
            dimensions: rule.dimensions
            operator: 'GreaterThan'
            threshold: rule.threshold
            timeAggregation: rule.aggregation
            skipMetricValidation: false
          }
        ]
      }
      actions: [{ actionGroupId: actionGroupId }]
    }
  }
]
