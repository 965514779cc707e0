/**
 * Signatures that are made outside: the system gives out the paper, somebody signs it with a token, a SIM or a server of signatures,
 * and hands it back. What comes back is judged here. Pure code: bytes in, findings out; who keeps them stands in the feature's root.
 *
 * <p>Glossary: ký số, to sign digitally; chứng thư số, certificate of a key; tổ chức cấp chứng thư số, certification authority; dấu
 * thời gian, time-stamp; thu hồi chứng thư, revocation of a key's certificate (not of ours).
 *
 * <p>Rules:
 * <ul>
 * <li>SIG-1: the system signs nothing and keeps no key.
 * <li>SIG-2: a signed file begins with the very bytes of the stored paper, by which it is found, whatever its name is.
 * <li>SIG-3: behind them stand signatures and how they look. Anything else is listed, and taken only when somebody says so who has seen
 * the list; that is kept with the file.
 * <li>SIG-4: what isn't known is told: the authority where none is trusted by this installation, revocation where the file holds no
 * answer, as none is asked for over the network; the time where no time-stamp proves it. Then no signature is called valid.
 * <li>SIG-5: a signature isn't taken that is broken, whose key had no valid certificate when it signed, or whose authority isn't among
 * those that this installation trusts, if it trusts any; then nothing of the file is kept.
 * <li>SIG-6: of a signer only the name in the certificate is kept, no number of identity.
 * <li>SIG-7: at most 20 MB are sent together, 1,000 files, 5 MB each and 60 MB unpacked; what is more is refused before it is read.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.certificate.signature;

import org.jspecify.annotations.NullMarked;
