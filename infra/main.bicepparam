// One installation. Copy it, fill it in, keep it under version control: it holds no secret.
using 'main.bicep'

param name = 'badges'
param size = 'small'
param customDomain = 'badges.ac-academie.example'

// README.md says how to make the token and its hash.
param operatorTokenHash = readEnvironmentVariable('OPERATOR_TOKEN_HASH')

param alertEmail = 'exploitation@ac-academie.example'
param budgetStart = '2026-12-01'

param mail = {
  host: 'smtp.ac-academie.example'
  port: 587
  from: 'badges@ac-academie.example'
  security: 'StartTls'
  user: ''
}

// People with an account sign in by mail; add the organisation's provider when there is one (docs/access.md).
param mailSignIn = true

// Needed with a provider that gave one; it goes to Key Vault.
param identityProviderSecret = readEnvironmentVariable('IDENTITY_PROVIDER_SECRET', '')

// Needed when the relay has a user; it goes to Key Vault.
param mailPassword = readEnvironmentVariable('MAIL_PASSWORD', '')
