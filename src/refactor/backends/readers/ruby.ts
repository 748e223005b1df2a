// The helper in Ruby: a module that keeps what it fetched. Ruby adds the error that is being handled as the cause.
import { laidOut, type Helper } from '../../lookup';
import { nested, type Reader } from './reader';

export function rubyReader({ name, manager, parameter, fetch }: Reader): Helper {
  return {
    name,
    hoisted: false,
    code: (w) =>
      laidOut(
        w,
        `
# Reads secrets from ${manager}, each of them once.
module ${w.helper}
  def self.read(${parameter})
    @known ||= {}
    @known[${parameter}] ||= fetch(${parameter})
  end

  def self.fetch(${parameter})
    ${nested(fetch(w), 2)}
    value.to_s.empty? ? raise(${w.string('it holds no text')}) : value
  rescue StandardError => e
    raise "#{${parameter}} could not be read from ${manager}: #{e.message}"
  end
  private_class_method :fetch
end
`,
      ),
  };
}
