// The queues of the pipeline. Duplicate detection needs the Standard tier.

import { serviceBusDataReceiver, serviceBusDataSender } from '../roles.bicep'

@description('Globally unique name of the namespace.')
@minLength(6)
@maxLength(50)
param name string

@description('Azure region.')
param location string

@description('The identity that sends and receives.')
param principalId string

@description('The workspace for logs.')
param workspaceId string

var queueNames = ['decisions', 'approvals', 'signing', 'baking', 'pathways', 'notifications']

resource namespace 'Microsoft.ServiceBus/namespaces@2026-01-01' = {
  name: name
  location: location
  sku: { name: 'Standard', tier: 'Standard' }
  properties: {
    disableLocalAuth: true
    minimumTlsVersion: '1.2'
  }
}

resource queues 'Microsoft.ServiceBus/namespaces/queues@2026-01-01' = [
  for queue in queueNames: {
    parent: namespace
    name: queue
    properties: {
      requiresDuplicateDetection: true
      duplicateDetectionHistoryTimeWindow: 'PT10M'
      // A worker that dies lets go after two minutes; one that lives renews.
      lockDuration: 'PT2M'
      maxDeliveryCount: 10
      // Two weeks for an outage that nobody noticed; then an operator sees it among what was set aside.
      defaultMessageTimeToLive: 'P14D'
      deadLetteringOnMessageExpiration: true
      maxSizeInMegabytes: 5120
      enablePartitioning: false
      requiresSession: false
    }
  }
]

resource senders 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (queue, index) in queueNames: {
    name: guid(queues[index].id, principalId, serviceBusDataSender)
    scope: queues[index]
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', serviceBusDataSender)
    }
  }
]

resource receivers 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (queue, index) in queueNames: {
    name: guid(queues[index].id, principalId, serviceBusDataReceiver)
    scope: queues[index]
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', serviceBusDataReceiver)
    }
  }
]

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: namespace
  properties: {
    workspaceId: workspaceId
    logs: [{ categoryGroup: 'allLogs', enabled: true }]
  }
}

@description('The namespace, which alerts watch.')
output id string = namespace.id

@description('Setting ServiceBus:fullyQualifiedNamespace.')
output hostName string = '${namespace.name}.servicebus.windows.net'
