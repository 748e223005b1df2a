# Stands in for the gem, which consists of a description of the service: the client itself is the real aws-sdk-core.
require 'aws-sdk-core'
require 'aws-sigv4'

module Aws
  module SecretsManager
    module Errors
      extend Aws::Errors::DynamicErrors
    end

    Request = Struct.new(:secret_id) { include Aws::Structure }
    Response = Struct.new(:name, :secret_string, :secret_binary) { include Aws::Structure }
    Shapes = Seahorse::Model::Shapes
    Text = Shapes::StringShape.new(name: 'Text')
    Blob = Shapes::BlobShape.new(name: 'Blob')

    def self.reference(shape, name, required: false)
      Shapes::ShapeRef.new(shape: shape, location_name: name, required: required)
    end

    Asked = Shapes::StructureShape.new(name: 'GetSecretValueRequest')
    Asked.add_member(:secret_id, reference(Text, 'SecretId', required: true))
    Asked.struct_class = Request

    Given = Shapes::StructureShape.new(name: 'GetSecretValueResponse')
    Given.add_member(:name, reference(Text, 'Name'))
    Given.add_member(:secret_string, reference(Text, 'SecretString'))
    Given.add_member(:secret_binary, reference(Blob, 'SecretBinary'))
    Given.struct_class = Response

    Api = Seahorse::Model::Api.new.tap do |api|
      api.version = '2017-10-17'
      api.metadata = {
        'apiVersion' => '2017-10-17', 'endpointPrefix' => 'secretsmanager', 'jsonVersion' => '1.1',
        'protocol' => 'json', 'serviceFullName' => 'AWS Secrets Manager', 'serviceId' => 'Secrets Manager',
        'signatureVersion' => 'v4', 'signingName' => 'secretsmanager', 'targetPrefix' => 'secretsmanager'
      }
      api.add_operation(:get_secret_value, Seahorse::Model::Operation.new.tap do |operation|
        operation.name = 'GetSecretValue'
        operation.http_method = 'POST'
        operation.http_request_uri = '/'
        operation.input = Shapes::ShapeRef.new(shape: Asked)
        operation.output = Shapes::ShapeRef.new(shape: Given)
      end)
    end

    %w[
      credentials_configuration param_converter param_validator user_agent helpful_socket_errors retry_errors
      global_configuration regional_endpoint stub_responses signature_v4 protocols/json_rpc
    ].each { |plugin| require "aws-sdk-core/plugins/#{plugin}" }
    require 'seahorse/client/plugins/content_length'

    class Client < Seahorse::Client::Base
      include Aws::ClientStubs

      @identifier = :secretsmanager
      set_api(Api)
      add_plugin(Seahorse::Client::Plugins::ContentLength)
      %i[
        CredentialsConfiguration ParamConverter ParamValidator UserAgent HelpfulSocketErrors RetryErrors
        GlobalConfiguration RegionalEndpoint StubResponses SignatureV4
      ].each { |plugin| add_plugin(Aws::Plugins.const_get(plugin)) }
      add_plugin(Aws::Plugins::Protocols::JsonRpc)

      class << self
        attr_reader :identifier

        def errors_module
          Errors
        end
      end

      # The gem reads the variable from version 1.88 on, with a newer aws-sdk-core than Debian's.
      def initialize(plugins, options)
        super(plugins, { endpoint: ENV.fetch('AWS_ENDPOINT_URL_SECRETS_MANAGER') }.merge(options))
      end

      def get_secret_value(params = {})
        build_request(:get_secret_value, params).send_request
      end
    end
  end
end
