// Google Secret Manager: the whole text of the Ruby program after its fix.

export const ruby = `# frozen_string_literal: true

require 'google/cloud/secret_manager'

# Reads secrets from Google Secret Manager, each of them once.
module GoogleSecrets
  def self.read(id)
    @known ||= {}
    @known[id] ||= fetch(id)
  end

  def self.fetch(id)
    client = Google::Cloud::SecretManager.secret_manager_service
    version = "projects/#{ENV.fetch('GOOGLE_CLOUD_PROJECT')}/secrets/#{id}/versions/latest"
    value = client.access_secret_version(name: version).payload.data.dup.force_encoding('UTF-8')
    value.to_s.empty? ? raise('it holds no text') : value
  rescue StandardError => e
    raise "#{id} could not be read from Google Secret Manager: #{e.message}"
  end
  private_class_method :fetch
end

KEY = GoogleSecrets.read('mailgun-sending-key')
`;
