/**
 * The same password typed on two keyboards has to be the same text: NFKC joins accents with their letters and makes wide
 * letters plain (NIST SP 800-63B section 3.1.1.2).
 */
export const normalisePassword = (password: string): string => password.normalize('NFKC');

/** Characters as a person counts them: code points, not halves of them. */
export const lengthOf = (password: string): number => [...password].length;
