// The two keys, and one for each issuer that has its own. A deployment makes a key that is missing and leaves an existing one, its versions and its policy alone.

import { keyVaultCryptoServiceEncryptionUser } from '../roles.bicep'

@description('The vault\'s name.')
param vaultName string

@description('RS256 makes an RSA key of 3072 bits, ES256 a P-256 key.')
@allowed(['RS256', 'ES256'])
param signingAlgorithm string

@description('The identity that signs and wraps.')
param principalId string

@description('The custom role that may read a key and sign with it, nothing else.')
param signerRoleId string

@description('The ids of issuers that sign with a key of their own.')
param issuers string[]

var keyShape = signingAlgorithm == 'ES256' ? { kty: 'EC', curveName: 'P-256' } : { kty: 'RSA', keySize: 3072 }

resource vault 'Microsoft.KeyVault/vaults@2026-05-15' existing = {
  name: vaultName
}

var signingKey = {
  ...keyShape
  keyOps: ['sign', 'verify']
  attributes: { enabled: true, exportable: false }
  // A new version every year; an old one cannot sign any more after two, and its public half stays published for ever.
  rotationPolicy: {
    attributes: { expiryTime: 'P2Y' }
    lifetimeActions: [
      { action: { type: 'rotate' }, trigger: { timeAfterCreate: 'P1Y' } }
      { action: { type: 'notify' }, trigger: { timeBeforeExpiry: 'P60D' } }
    ]
  }
}

resource signing 'Microsoft.KeyVault/vaults/keys@2026-05-15' = {
  parent: vault
  name: 'signing'
  properties: signingKey
}

resource issuerSigning 'Microsoft.KeyVault/vaults/keys@2026-05-15' = [
  for issuer in issuers: {
    parent: vault
    name: 'signing-${issuer}'
    properties: signingKey
  }
]

// Protects the ring of keys behind links and sessions. Not rotated: what it wrapped would have to be wrapped again.
resource wrapping 'Microsoft.KeyVault/vaults/keys@2026-05-15' = {
  parent: vault
  name: 'wrapping'
  properties: {
    kty: 'RSA'
    keySize: 3072
    keyOps: ['wrapKey', 'unwrapKey']
    attributes: { enabled: true, exportable: false }
  }
}

resource signer 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(signing.id, principalId, signerRoleId)
  scope: signing
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: signerRoleId
  }
}

resource issuerSigners 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (issuer, i) in issuers: {
    name: guid(issuerSigning[i].id, principalId, signerRoleId)
    scope: issuerSigning[i]
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: signerRoleId
    }
  }
]

resource wrapper 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(wrapping.id, principalId, keyVaultCryptoServiceEncryptionUser)
  scope: wrapping
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      keyVaultCryptoServiceEncryptionUser
    )
  }
}

@description('Setting KeyVault:SigningKey.')
output signingKey string = signing.name

@description('Setting KeyVault:WrappingKey.')
output wrappingKey string = wrapping.name
