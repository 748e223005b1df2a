# frozen_string_literal: true

require 'set'

KEY = '«»'

puts "Bearer #{KEY}"
