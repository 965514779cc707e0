/**
 * E-mail to the people of classes who have an address: what the class's administrator sends, and that a session was moved.
 *
 * <p>Glossary: thư điện tử, e-mail; hộp thư đi, outbox.
 *
 * <p>Rules:
 * <ul>
 * <li>MAI-1: mail is a row that is written in the transaction that gives rise to it. What is rolled back is never sent, and what is
 * committed outlives a restart.
 * <li>MAI-2: it goes to the address that a person has when it is sent; the row keeps none. Without an address nothing is queued.
 * <li>MAI-3: what couldn't be sent is tried again after 1, 5, 30, 120 and 480 minutes, then given up until an administrator asks for it. An
 * address that the server refuses isn't tried again by itself. After a crash between sending and noting it, mail may come twice, never not
 * at all.
 * <li>MAI-4: no address and no text stands in the log.
 * <li>MAI-5: without SMTP_HOST nothing is queued and nothing is sent, and pages say so.
 * </ul>
 */
@NullMarked
package vn.sontay.training.teaching.mail;

import org.jspecify.annotations.NullMarked;
