// Who is told.

@description('What the group\'s name ends with.')
param name string

@description('The address that alerts go to.')
param email string

resource group 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${name}'
  location: 'global'
  properties: {
    enabled: true
    groupShortName: 'badges'
    emailReceivers: [{ name: 'operators', emailAddress: email, useCommonAlertSchema: true }]
  }
}

@description('The group.')
output id string = group.id
