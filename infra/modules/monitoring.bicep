// Where logs, metrics and traces go. Entra ID alone: no key is needed to write, and none is accepted.

import { monitoringMetricsPublisher } from '../roles.bicep'

@description('What the names of the workspace and of Application Insights end with.')
param name string

@description('Azure region.')
param location string

@description('Days for which logs are kept.')
@minValue(30)
@maxValue(730)
param retentionDays int

@description('GB a day, a decimal number in quotes.')
param dailyQuotaGb string

@description('The identity that writes telemetry.')
param principalId string

resource workspace 'Microsoft.OperationalInsights/workspaces@2026-03-01' = {
  name: 'log-${name}'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: retentionDays
    workspaceCapping: { dailyQuotaGb: json(dailyQuotaGb) }
    features: { disableLocalAuth: true }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${name}'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableLocalAuth: true
  }
}

resource publisher 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, principalId, monitoringMetricsPublisher)
  scope: insights
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', monitoringMetricsPublisher)
  }
}

@description('Where diagnostic settings send to.')
output workspaceId string = workspace.id

@description('Application Insights, which alerts watch.')
output insightsId string = insights.id

@description('Where telemetry goes. Not a secret: writing also takes the role.')
output connectionString string = insights.properties.ConnectionString
