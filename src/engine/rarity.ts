// How rare a few characters are in source code: by the rarest ones of a literal the prefilter looks for it.

/** Letters from the commonest to the rarest in code and prose. */
const letters = 'etaoinsrlcdupmhfgbvywkxjqz';
/** The commonest three letters of words in real code (bundled JavaScript, npm packages, Python), the commonest first. */
const common = new Set(
  `ion tio ent ing thi the his tur str ret con etu urn ons typ ype par ate cti ter ame for sta sel tri ect elf nam
   res unc ati def nst ext fun rin pro ode ort nct val lin ine int por ers men and all err ver nte ara end exp est
   rea dat get che ser pti num com rro ass len ase col ess ram lue per ars ror nde alu ist tat ult not equ set opt
   mat var key ack ont ite rse tex let ted tor ile der ins ert age pat act met lse req ble sio one rom fil pre ind
   cla ath ach cod ele ten eme tch imp out olo new tes ata cal cha nal ope ace use eng las tru era abl jec rat ith
   und cat nti lor obj que ngt ali fro cac nce ead ull art lic fin are gth eve arg ere tar tho mpo oke orm rec nts
   bac ues ord ore oun ini als ire att ber her efi non wit red ren aca tra ken bje mbe pac dis atc mes ize nul iti
   nod enc loc tin mod ces lat ple pec app eac sin ven ive enu tok arr ref ens omp rsi mpl wor cas nse eco ete cor`.split(
    /\s+/,
  ),
);
const commonness = 4;

/** A sum of logarithms, as it were: larger is rarer. Only comparing literals of one length makes sense. */
export function rarityOf(literal: string): number {
  let sum = 0;
  for (let at = 0; at < literal.length; at++) {
    sum += rarityOfCharacter(literal.charAt(at));
    if (common.has(literal.slice(at, at + 3))) sum -= commonness;
  }
  return sum;
}

function rarityOfCharacter(character: string): number {
  if (character === ' ') return 2;
  const rank = letters.indexOf(character);
  if (rank >= 0) return 4 + 0.22 * rank;
  if (/[_./:="',()-]/.test(character)) return 6.5;
  return /\d/.test(character) ? 7 : 8.5;
}
