// Azure Key Vault: the whole text of the Ruby program after its fix.

export const ruby = `# frozen_string_literal: true

require 'json'
require 'net/http'

# Reads secrets from Azure Key Vault, each of them once.
module KeyVaultSecrets
  def self.read(name)
    @known ||= {}
    @known[name] ||= fetch(name)
  end

  def self.fetch(name)
    login = URI("https://login.microsoftonline.com/#{ENV.fetch('AZURE_TENANT_ID')}/oauth2/v2.0/token")
    answer = Net::HTTP.post_form(
      login,
      grant_type: 'client_credentials',
      client_id: ENV.fetch('AZURE_CLIENT_ID'),
      client_secret: ENV.fetch('AZURE_CLIENT_SECRET'),
      scope: 'https://vault.azure.net/.default'
    )
    raise "the login was answered by #{answer.code}" unless answer.is_a?(Net::HTTPSuccess)

    token = JSON.parse(answer.body).fetch('access_token')
    uri = URI("#{ENV.fetch('AZURE_KEY_VAULT_URL').chomp('/')}/secrets/#{name}?api-version=7.4")
    answer = Net::HTTP.get_response(uri, 'Authorization' => "Bearer #{token}")
    raise "the vault answered #{answer.code}" unless answer.is_a?(Net::HTTPSuccess)

    value = JSON.parse(answer.body)['value']
    value.to_s.empty? ? raise('it holds no text') : value
  rescue StandardError => e
    raise "#{name} could not be read from Azure Key Vault: #{e.message}"
  end
  private_class_method :fetch
end

KEY = KeyVaultSecrets.read('mailgun-sending-key')
`;
