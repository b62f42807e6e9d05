// Tells when a month costs more than expected. A budget never stops anything.

@description('What the budget\'s name ends with.')
param name string

@description('A month\'s amount, in the currency of the subscription.')
@minValue(1)
param amount int

@description('The first day of a month, such as 2026-12-01. An existing budget keeps the day it was made with.')
param startDate string

@description('The address that is told.')
param email string

var atEightyPercent = {
  enabled: true
  operator: 'GreaterThanOrEqualTo'
  threshold: 80
  thresholdType: 'Actual'
  contactEmails: [email]
}

var expectedToExceed = {
  enabled: true
  operator: 'GreaterThan'
  threshold: 100
  thresholdType: 'Forecasted'
  contactEmails: [email]
}

resource budget 'Microsoft.Consumption/budgets@2026-06-01' = {
  name: 'budget-${name}'
  properties: {
    category: 'Cost'
    amount: amount
    timeGrain: 'Monthly'
    timePeriod: { startDate: startDate }
    notifications: {
      atEightyPercent: atEightyPercent
      expectedToExceed: expectedToExceed
    }
  }
}
