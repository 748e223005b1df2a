// Conjur in PowerShell: there is no official module; two requests.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { powershellReader, requiring } from '../readers/powershell';
import { notes, variables } from './needs';

/** The token comes as JSON, and is given back in base64; an answer of no known type comes as bytes. */
export function powershell({ id }: StoredAt): Lookup {
  return {
    imports: [],
    packages: [],
    notes,
    tight: true,
    helper: powershellReader({
      name: 'Read-ConjurSecret',
      manager: 'Conjur',
      parameter: 'Id',
      fetch: () => `
${requiring(variables)}
$url = $env:CONJUR_APPLIANCE_URL
$account = $env:CONJUR_ACCOUNT
$login = [uri]::EscapeDataString($env:CONJUR_AUTHN_LOGIN)
$door = "$url/authn/$account/$login/authenticate"
$signedIn = Invoke-WebRequest -UseBasicParsing -Method Post -Uri $door -Body $env:CONJUR_AUTHN_API_KEY
$token = [Convert]::ToBase64String($signedIn.RawContentStream.ToArray())
$headers = @{ Authorization = "Token token=\`"$token\`"" }
$variable = "$url/secrets/$account/variable/$([uri]::EscapeDataString($Id))"
$answer = Invoke-WebRequest -UseBasicParsing -Uri $variable -Headers $headers
$value = [Text.Encoding]::UTF8.GetString($answer.RawContentStream.ToArray())`,
    }),
    expression: (w) => `${w.helper} '${id}'`,
  };
}
