// Addresses on chains: of accounts, programs and contracts, which everybody sees.
import { identifierWords } from '../identifierWords';
import { type Filter, isGeneral } from './filter';

/** What only has an address. */
const addressed = new Set(
  'address addresses addr mint mints program programs contract contracts pubkey wallet vault pool owner holder creator receiver recipient sender treasury deployer'.split(
    ' ',
  ),
);
/** Of Monero; with the mark of its chain (BIP 173): whatever their name is. */
const plain =
  /^[48][1-9A-HJ-NP-Za-km-z]{94}$|^(?:bc|tb|ltc|addr|stake|cosmos|osmo|terra|inj|celestia)1[02-9ac-hj-np-z]{38,100}$/;
/** Solana's 32 bytes; an account of Ethereum's; of TON; of Tron and XRP. */
const forms: readonly RegExp[] = [
  /^[1-9A-HJ-NP-Za-km-z]{43,44}$/,
  /^0x[0-9a-fA-F]{40}$/,
  /^(?:EQ|UQ|kQ)[\w-]{46}$/,
  /^[Tr][1-9A-HJ-NP-Za-km-z]{32,34}$/,
];

export const chainAddress: Filter = (candidate) => {
  const { value, key } = candidate;
  if (!isGeneral(candidate)) return undefined;
  if (plain.test(value)) return 'an address on a chain';
  const words = identifierWords(key);
  // A private key is as long as an address.
  if (!addressed.has(words.at(-1) ?? '') || words.includes('private')) return undefined;
  return forms.some((form) => form.test(value)) ? 'an address on a chain' : undefined;
};
