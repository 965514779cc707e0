/**
 * The way to the database, and whether it answers. Nobody waits for a database that is away: who asks is told at once.
 *
 * <p>Glossary: <em>away</em>, two questions in a row were not answered in time or refused; <em>distant</em>, reached over a
 * network, so that it can fall silent without a word.
 *
 * <ul>
 * <li>DB-1: a database that falls silent holds nobody for longer than a few seconds: what is open is cut as soon as it is
 * known to be away, and until it answers again no new connection is tried.
 * <li>DB-2: whether the database answers is asked on a connection and a thread of its own, once for all who want to know.
 * <li>DB-3: migrations and backups take the time they need; everything else has the time-outs of the database's address.
 * <li>DB-4: statements in the database's own language have named parameters, and what they read is read by its columns' names
 * ({@link vn.sontay.training.shared.database.Sql}).
 * <li>DB-5: a statement that takes longer than the address says is stopped by the database, and a page says so.
 * <li>DB-6: of several nodes that the address names one is written at a time, the first that answers: connections to another are cut.
 * <li>DB-7: who is overtaken by another transaction, or loses the node in the middle of one, is asked to do the same again.
 * <li>DB-8: an embedded database that has shut itself, as on a full disk, is opened again by itself: all connections from before are let go.
 * <li>DB-9: a node of a cluster that is cut off from the others is not used, though it takes connections: each new connection is asked for
 * more than a ping, and one that is refused leads elsewhere.
 * </ul>
 */
@NullMarked
package vn.sontay.training.shared.database;

import org.jspecify.annotations.NullMarked;
