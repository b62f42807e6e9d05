// What the size of an académie decides. Everything is paid by use except Front Door; these are ceilings, not reservations.

@description('What one size decides.')
@export()
type Size = {
  @description('Memory of one instance of the functions, in MB. The host and the worker share it.')
  instanceMemoryMB: 2048 | 4096

  @description('The most instances at once. Times the memory it must stay below the quota of the subscription and region (512,000 MB unless raised).')
  @minValue(40)
  @maxValue(1000)
  maximumInstanceCount: int

  @description('Requests that one instance serves at once.')
  httpConcurrency: int

  @description('Copies of the data and of the public files: in three zones, or also in the paired region.')
  storageSku: 'Standard_ZRS' | 'Standard_GZRS'

  @description('Whether Front Door stands before functions and public files unless the parameter publicHost says otherwise.')
  frontDoor: bool

  @description('Days for which logs are kept. 30 are included in the price of ingestion.')
  logRetentionDays: int

  @description('GB of logs a day after which Log Analytics stops taking any until the next day. A decimal number in quotes.')
  logDailyQuotaGb: string

  @description('Seconds between two availability tests from one place.')
  availabilityFrequency: 300 | 600 | 900

  @description('Places that test availability, by the names of Azure Monitor.')
  availabilityLocations: string[]

  @description('How many of these places must fail before somebody is told.')
  availabilityFailures: int

  @description('The monthly budget, in the currency of the subscription. A budget tells; it stops nothing.')
  monthlyBudget: int
}

var franceCentral = 'emea-fr-pra-edge'
var westEurope = 'emea-nl-ams-azr'
var northEurope = 'emea-gb-db3-azr'

@export()
var sizes = {
  small: {
    instanceMemoryMB: 2048
    maximumInstanceCount: 40
    httpConcurrency: 16
    storageSku: 'Standard_ZRS'
    frontDoor: false
    logRetentionDays: 30
    logDailyQuotaGb: '0.2'
    availabilityFrequency: 900
    availabilityLocations: [franceCentral]
    availabilityFailures: 1
    monthlyBudget: 30
  }
  medium: {
    instanceMemoryMB: 2048
    maximumInstanceCount: 100
    httpConcurrency: 16
    storageSku: 'Standard_ZRS'
    frontDoor: true
    logRetentionDays: 90
    logDailyQuotaGb: '1'
    availabilityFrequency: 900
    availabilityLocations: [franceCentral, westEurope, northEurope]
    availabilityFailures: 2
    monthlyBudget: 100
  }
  large: {
    instanceMemoryMB: 4096
    maximumInstanceCount: 100
    httpConcurrency: 32
    storageSku: 'Standard_GZRS'
    frontDoor: true
    logRetentionDays: 90
    logDailyQuotaGb: '5'
    availabilityFrequency: 300
    availabilityLocations: [franceCentral, westEurope, northEurope]
    availabilityFailures: 2
    monthlyBudget: 400
  }
}
