# Reads "id<TAB>before<TAB>after" lines; says which texts Ruby does not compile, and which requires double.
require 'json'

$VERBOSE = nil

def problem(path)
  RubyVM::InstructionSequence.compile(File.read(path, encoding: 'UTF-8'), path)
  nil
rescue SyntaxError, ArgumentError, EncodingError => error
  error.message.lines.first(3).join(' ').strip
end

def doubled(path)
  lines = File.read(path, encoding: 'UTF-8').scan(/^require ['"][^'"]+['"]/).map { |line| line.tr('"', "'") }
  lines.tally.select { |_, count| count > 1 }.keys
end

STDIN.each_line(chomp: true) do |line|
  id, before, after = line.split("\t")
  fault = problem(before)
  problems = []
  unless fault
    broken = problem(after)
    problems << broken if broken
    problems.concat((doubled(after) - doubled(before)).map { |name| "twice #{name}" })
  end
  puts JSON.generate({ id: id.to_i, before: fault, problems: problems })
  STDOUT.flush
end
