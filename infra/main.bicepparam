// One installation. Copy it, fill it in, keep it under version control: it holds no secret.
using 'main.bicep'

param name = 'badges'
param size = 'small'
param customDomain = 'badges.ac-academie.example'

// openssl rand -hex 32 > operator.token; tr -d '\n' < operator.token | sha256sum
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

// Needed when the relay has a user; it goes to Key Vault.
param mailPassword = readEnvironmentVariable('MAIL_PASSWORD', '')
