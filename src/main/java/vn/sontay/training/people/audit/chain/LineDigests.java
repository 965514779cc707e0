package vn.sontay.training.people.audit.chain;

/**
 * The digests of a line.
 *
 * @param facts when, what and to what: ids and words of the program
 * @param actor who, salted
 * @param detail salted
 * @param differences salted
 */
record LineDigests(String facts, String actor, String detail, String differences) {
}
