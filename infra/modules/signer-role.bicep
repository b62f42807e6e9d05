// What signing takes, and no more: the built-in Key Vault Crypto User may also disable, back up, encrypt and decrypt.

@description('Told apart from other installations of the tenant by this.')
param name string

resource role 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(resourceGroup().id, 'badge-signer')
  properties: {
    roleName: 'Badge signer (${name})'
    description: 'Reads the public half of a key and its versions, and signs digests with it.'
    type: 'CustomRole'
    assignableScopes: [resourceGroup().id]
    permissions: [
      {
        actions: []
        notActions: []
        dataActions: [
          'Microsoft.KeyVault/vaults/keys/read'
          'Microsoft.KeyVault/vaults/keys/sign/action'
        ]
        notDataActions: []
      }
    ]
  }
}

@description('The role\'s full id.')
output id string = role.id
