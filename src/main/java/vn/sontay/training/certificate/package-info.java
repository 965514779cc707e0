/**
 * Certificates of training classes: who is eligible, numbering, register, issue, revocation, paper, verification.
 *
 * <p>Glossary: giấy chứng nhận, certificate; danh sách đề nghị, the list read over before issuing; số vào sổ, register
 * number; mã xác thực, verification code.
 *
 * <p>Rules:
 * <ol>
 * <li>CER-P1: an issued certificate is never rendered again; papers for printing join the stored files.</li>
 * <li>CER-P2: the paper says "Ông/Bà" literally and needs no birth date.</li>
 * </ol>
 */
@NullMarked
package vn.sontay.training.certificate;

import org.jspecify.annotations.NullMarked;
